import { applyCommand } from "../talk/apply-command.ts";
import { audienceSlide } from "../talk/audience-view.ts";
import { newerTalk } from "../talk/newer-talk.ts";
import type { TalkCommand } from "../talk/talk-command.ts";
import { freshTalk, type TalkState } from "../talk/talk-state.ts";
import type { TalkMoment } from "../talk/time-left.ts";
import { openWindow } from "./link-presenter.ts";
import { readMessage, type TalkMessage, wrapMessage } from "./talk-messages.ts";

/** The presenter window's end of the line. */
export interface AudienceLink {
  readonly state: () => TalkState;
  /** True while the slides window answers. */
  readonly isConnected: () => boolean;
  readonly send: (command: TalkCommand) => void;
  /** Opens the slides in a new window when theirs is gone. False when the browser does not allow it. */
  readonly reopen: () => boolean;
}

/** Milliseconds between two greetings, and of silence after which the slides window counts as gone. */
const greetingInterval = 500;
const patience = 2500;

/**
 * Connects the presenter window with the slides. While they do not answer, commands change the state kept here, and
 * the slides take it over when they come back: the talk goes on.
 */
export function linkAudience(
  deckKey: string,
  slideCount: number,
  talkTime: () => TalkMoment,
  changed: () => void,
): AudienceLink {
  let audience: Window | null = window.opener;
  let state = freshTalk;
  /** Slides windows that answered and then fell silent. A new name each, or one that is closing would be taken again. */
  let lost = 0;
  // Whoever opened this window is taken to be there until it stays silent.
  let heardAt = performance.now();
  let wasConnected = true;

  const isConnected = () => audience !== null && !audience.closed && performance.now() - heardAt < patience;
  const post = (message: TalkMessage) => audience?.postMessage(wrapMessage(deckKey, message), "*");
  const notice = () => {
    if (wasConnected && !isConnected()) lost += 1;
    wasConnected = isConnected();
    changed();
  };
  const greet = () => post({ kind: "hello", state });

  window.addEventListener("message", ({ data, source }) => {
    const message = readMessage(data, deckKey);
    if (message === null || source !== audience) return;
    heardAt = message.kind === "bye" ? Number.NEGATIVE_INFINITY : performance.now();
    if (message.kind === "call") post({ kind: "here" });
    if (message.kind === "state") {
      state = newerTalk(message.state, state);
      // Slides that have just been opened again learn at once how far the talk went without them.
      if (state.revision > message.state.revision) greet();
    }
    notice();
  });
  setInterval(() => {
    greet();
    if (wasConnected !== isConnected()) notice();
  }, greetingInterval);
  greet();

  return {
    state: () => state,
    isConnected,
    send: (command) => {
      if (isConnected()) {
        post({ kind: "command", command });
        return;
      }
      state = applyCommand(state, command, { slideCount, now: talkTime().now });
      notice();
    },
    reopen: () => {
      const opened = openWindow(`#/${audienceSlide(state)}`, `lectern-audience-${lost}`, "");
      audience = opened ?? audience;
      return opened !== null;
    },
  };
}
