import type { Audience } from "./audience.ts";
import { showNotice } from "./overlay.ts";
import type { PresenterLink } from "./presenter-hook.ts";
import { readMessage, type TalkMessage, wrapMessage } from "./talk-messages.ts";
import { createWindowCaller } from "./window-caller.ts";

/** What tells the presenter window from the audience window: both show the same file. */
export const presenterHash = "#presenter";

/** Milliseconds of silence after which the presenter window counts as gone. It greets twice a second. */
const patience = 2500;

const blockedSentence = "The browser blocked the presenter window. Allow pop-ups for this page, then press S again.";

function addressOf(hash: string): string {
  return `${location.href.split("#")[0]}${hash}`;
}

/** Opens this file in a window of its own; null when the browser does not allow it. */
export function openWindow(hash: string, name: string, features: string): Window | null {
  const opened = window.open(addressOf(hash), name, features);
  return opened === null || opened.closed ? null : opened;
}

/**
 * Connects the audience window with presenter windows: obeys their commands and tells them every change. The windows
 * talk by messages because, opened from disk, neither may touch the other's document once it has been reloaded.
 */
export function linkPresenter(audience: Audience): PresenterLink {
  // "*": a page from disk has no origin to name, and the messages hold slide numbers only.
  const postTo = (target: Window | null, message: TalkMessage) =>
    target?.postMessage(wrapMessage(audience.deckKey, message), "*");
  const presenter = createWindowCaller<Window>({
    open: () => {
      const opened = openWindow(presenterHash, "lectern-presenter", "popup,width=1280,height=760");
      if (opened === null) showNotice(blockedSentence);
      return opened;
    },
    ask: (called) => postTo(called, { kind: "call" }),
  });
  const post = (message: TalkMessage) => postTo(presenter.current(), message);

  let heardAt = Number.NEGATIVE_INFINITY;
  const receive = (message: TalkMessage) => {
    if (message.kind === "command") audience.dispatch(message.command);
    if (message.kind !== "hello") return;
    if (message.state.revision > audience.state().revision) audience.adopt(message.state);
    post({ kind: "state", state: audience.state() });
  };
  window.addEventListener("message", ({ data, source }) => {
    const message = readMessage(data, audience.deckKey);
    if (message === null || source === null) return;
    heardAt = performance.now();
    presenter.hear(source as Window, message.kind === "here" ? "answer" : "greeting");
    receive(message);
  });
  window.addEventListener("pagehide", () => post({ kind: "bye" }));
  audience.subscribe((state) => post({ kind: "state", state }));
  // The opener is a presenter window when that had to open the slides again; it answers with a greeting.
  postTo(window.opener, { kind: "state", state: audience.state() });

  return {
    open: presenter.call,
    isConnected: () => presenter.current()?.closed === false && performance.now() - heardAt < patience,
  };
}
