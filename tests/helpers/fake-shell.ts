import { answerCall } from "../../electron/contract/answer-call.ts";
import { createShellClient } from "../../electron/contract/create-shell-client.ts";
import type { EmitEvent, Shell, ShellEvent, ShellMethod } from "../../electron/contract/shell-api.ts";
import { failure, type ShellErrorCode, type ShellResult } from "../../electron/contract/shell-result.ts";
import { decodeWire, encodeWire } from "../../electron/contract/wire-codec.ts";
import { createFakeFiles } from "./fake-files.ts";
import { type FakeState, fakeHandlers, freshFakeState } from "./fake-handlers.ts";

/** A shell in memory for tests of pages. Everything is checked against the contract and travels as bytes. */
export interface FakeShell {
  readonly shell: Shell;
  readonly state: FakeState;
  /** Names of the methods called, in order. */
  readonly calls: ShellMethod[];
  /** Tells the page something, as the real shell would. */
  emit: EmitEvent;
  /** Lets every following call of a method fail, until `mend`. */
  fail(method: ShellMethod, code: ShellErrorCode, message?: string): void;
  mend(method: ShellMethod): void;
  /** The page goes (a crash, a kill): what it journalled can be recovered. Its listeners are gone. */
  leave(): void;
  /** Another page of the same shell, which can go by itself. */
  openPage(page: string): FakePage;
  /** Where the fake says that a dropped file is. */
  readonly droppedPaths: WeakMap<object, string>;
}

export interface FakePage {
  readonly shell: Shell;
  /** The page goes or is loaded anew: it hears nothing any more. */
  leave(): void;
}

function throughWire(value: unknown): unknown {
  const decoded = decodeWire(encodeWire(value));
  if (!decoded.ok) throw new Error("a value did not survive the wire");
  return decoded.value;
}

/** A fake shell; `change` sets what its state is to begin with. */
export function createFakeShell(change: (state: FakeState) => void = () => {}): FakeShell {
  const state = freshFakeState(createFakeFiles());
  /** The listeners of each page. */
  const pages = new Map<string, Map<ShellEvent, Set<(value: unknown) => void>>>();
  const failures = new Map<string, ShellResult<never>>();
  const calls: ShellMethod[] = [];
  const droppedPaths = new WeakMap<object, string>();
  const emit: EmitEvent = (wanted, event, value) => {
    for (const [page, listeners] of pages) {
      if (wanted !== null && wanted !== page) continue;
      for (const listener of listeners.get(event) ?? []) listener(throughWire(value));
    }
  };
  const handlers = fakeHandlers(state, emit);
  change(state);

  function openPage(page: string): FakePage {
    const listeners = new Map<ShellEvent, Set<(value: unknown) => void>>();
    pages.set(page, listeners);
    const shell = createShellClient({
      async call(method, input) {
        calls.push(method);
        const failing = failures.get(method);
        if (failing !== undefined) return throughWire(failing);
        return throughWire(await answerCall(handlers, method, throughWire(input), { page }));
      },
      subscribe(event, listener) {
        const set = listeners.get(event) ?? new Set();
        listeners.set(event, set.add(listener));
        return () => set.delete(listener);
      },
      pathOf: (file) => droppedPaths.get(file) ?? null,
    });
    return {
      shell,
      leave() {
        listeners.clear();
        state.talk.release(page);
      },
    };
  }

  const { shell, leave } = openPage("page");
  return {
    shell,
    state,
    calls,
    emit,
    fail: (method, code, message = "It failed.") => void failures.set(method, failure(code, message)),
    mend: (method) => void failures.delete(method),
    openPage,
    leave() {
      leave();
      for (const journal of state.journals.values()) journal.left = true;
    },
    droppedPaths,
  };
}
