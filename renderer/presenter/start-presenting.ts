import { type Briefing, isEmbargoed, presentedSlides } from "../../slides/index.ts";
import { endTyping } from "../desk/slide/typing-key.ts";
import { openDialog } from "../dialogs/open-dialog.ts";
import { briefingOf } from "../store/briefing-of.ts";
import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import { localMoment } from "../store/local-moment.ts";
import { showNotice } from "../store/show-notice.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import { applyCommand } from "../talk/apply-command.ts";
import { packAudienceDeck } from "../talk/audience-deck.ts";
import { makeAudienceDeck } from "../talk/make-audience-deck.ts";
import { shareTalkState, type TalkSession } from "../talk/share-talk-state.ts";
import { freshTalk, type TalkState } from "../talk/talk-state.ts";
import { callAudience } from "./call-audience.ts";
import { followTalk } from "./follow-talk.ts";
import { packDesk } from "./kept-desk.ts";
import type { TalkWish } from "./talk-wish.ts";

/** The place of the slide in the middle among those that are presented; of a hidden one, that of the next. */
function placeHere({ selection }: DeskState, { deck }: Briefing): number {
  const at = deck.slides.findIndex(({ id }) => id === selection.current);
  const isPresented = new Set(presentedSlides(deck).map(({ id }) => id));
  const before = deck.slides.slice(0, Math.max(0, at)).filter(({ id }) => isPresented.has(id)).length;
  return Math.min(before, isPresented.size - 1);
}

/** Whoever begins in the middle has begun: nothing would start the timer. */
function firstState(index: number, slideCount: number, now: number): TalkState {
  if (index === 0) return { ...freshTalk, at: now };
  return applyCommand({ ...freshTalk, index, at: now }, { kind: "timer" }, { slideCount, now });
}

const starting = new WeakSet<Desk>();

async function begin(desk: Desk, { kind, from }: TalkWish): Promise<void> {
  const state = stateOf(desk);
  const { document } = state;
  if (document === null || state.presentation !== null) return;
  const briefing = document.history.present;
  const slideCount = presentedSlides(briefing.deck).length;
  if (slideCount === 0) {
    showNotice(desk, { tone: "problem", saying: { key: "talk.no-slides" } });
    return;
  }
  endTyping();
  const deck = makeAudienceDeck(briefing);
  const first = JSON.stringify(firstState(from === "start" ? 0 : placeHere(state, briefing), slideCount, desk.now()));
  const { journal, file, articlePath } = document;
  const place = { kind, journal, path: file?.path ?? null, articlePath, isSaved: !isUnsaved(state) };
  const session: TalkSession | null = await shareTalkState(desk.shell, async () => {
    const started = await desk.shell.startTalk({
      title: briefing.deck.title.slice(0, 500),
      deck: packAudienceDeck(deck),
      desk: packDesk(place, briefing),
      state: first,
    });
    if (started.ok) return { step: { ...started.value, state: first }, slideCount };
    const isBusy = started.error.code === "busy";
    showNotice(desk, { tone: "problem", saying: isBusy ? { key: "talk.busy" } : problemSaying(started.error.code) });
    return null;
  });
  if (session === null) return;
  followTalk(desk, { kind, session, briefing, deck });
  if (kind === "talk") await callAudience(desk);
}

/** True for a talk whose audience would learn what is under embargo. A rehearsal has none. */
function breaksEmbargo(desk: Desk, { kind }: TalkWish): boolean {
  const deck = briefingOf(stateOf(desk))?.deck;
  return kind === "talk" && deck !== undefined && isEmbargoed(deck, localMoment(desk));
}

/** Starts a talk, and asks first while the briefing is under embargo. */
export async function askToPresent(desk: Desk, wish: TalkWish): Promise<void> {
  if (breaksEmbargo(desk, wish)) openDialog(desk, { kind: "talk-embargo", wish });
  else await startPresenting(desk, wish);
}

/** Starts a talk: this page becomes the presenter view, and the audience's window opens. A rehearsal has no audience. */
export async function startPresenting(desk: Desk, wish: TalkWish): Promise<void> {
  if (starting.has(desk)) return;
  starting.add(desk);
  try {
    await begin(desk, wish);
  } finally {
    starting.delete(desk);
  }
}
