import { serveEngine } from "../../../renderer/engine/serve-engine.ts";
import type { WorkerPort } from "../../../renderer/engine/worker-port.ts";

/** The engine without a thread. Messages arrive later, as they do from one; nothing comes after its end. */
export function startInlineWorker(): WorkerPort {
  const listeners: Parameters<WorkerPort["listen"]>[0][] = [];
  let ended = false;
  const serve = serveEngine((answer) =>
    queueMicrotask(() => {
      if (!ended) for (const listener of listeners) listener(answer);
    }),
  );
  return {
    send: (request) => setTimeout(() => !ended && serve(request)),
    listen: (listener) => void listeners.push(listener),
    end() {
      ended = true;
    },
  };
}
