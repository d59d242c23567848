import { createEngine, type Engine } from "../../../renderer/engine/engine.ts";
import type { EngineAnswer, EngineRequest } from "../../../renderer/engine/engine-messages.ts";
import { serveEngine } from "../../../renderer/engine/serve-engine.ts";

/** An engine whose workers are in this thread; everything between them is copied, as it is between threads. */
export function inProcessEngine(): { readonly engine: Engine; readonly requests: EngineRequest[]; ended: number } {
  const record = { requests: [] as EngineRequest[], ended: 0 };
  const engine = createEngine(() => {
    const listeners = new Set<(answer: EngineAnswer) => void>();
    let isOver = false;
    const serve = serveEngine((answer) => {
      const copy = structuredClone(answer);
      setTimeout(() => {
        if (!isOver) for (const listener of listeners) listener(copy);
      });
    });
    return {
      send(request) {
        const copy = structuredClone(request);
        record.requests.push(copy);
        setTimeout(() => {
          if (!isOver) serve(copy);
        });
      },
      listen: (listener) => void listeners.add(listener),
      end() {
        if (!isOver) record.ended += 1;
        isOver = true;
      },
    };
  });
  return Object.assign(record, { engine });
}
