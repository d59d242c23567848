import type { EngineAnswer, EngineRequest } from "./engine-messages.ts";

/** The page's end of a worker; tests have one without a thread. */
export interface WorkerPort {
  send(request: EngineRequest): void;
  /** `listener` hears every answer from now on. */
  listen(listener: (answer: EngineAnswer) => void): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

/** Starts a worker of the engine. */
export function startWorker(): WorkerPort {
  const worker = new Worker(new URL("./engine-worker.js", import.meta.url), { type: "module" });
  return {
    send: (request) => worker.postMessage(request),
    listen(listener) {
      worker.addEventListener("message", (event: MessageEvent<EngineAnswer>) => listener(event.data));
      worker.addEventListener("error", (event) => listener({ kind: "failed", message: event.message }));
    },
    end: () => worker.terminate(),
  };
}
