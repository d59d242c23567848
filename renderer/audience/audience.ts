import type { Shell } from "../../electron/contract/shell-api.ts";
import { connectShell } from "../shell/connect-shell.ts";
import { chooseLanguage, type Translate, translator } from "../strings/translate.ts";
import { type AudienceDeck, readAudienceDeck } from "../talk/audience-deck.ts";
import { audienceSlide, audienceView } from "../talk/audience-view.ts";
import { keepAwake } from "../talk/keep-awake.ts";
import { shareTalkState, type TalkSession } from "../talk/share-talk-state.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { escapePatience, listenToAudienceKeys } from "./audience-keys.ts";
import { fillWindow } from "./fill-window.ts";
import { hideCursor } from "./hide-cursor.ts";
import { createHint, type Hint } from "./hint.ts";
import { placeAside } from "./place-aside.ts";
import { createSlideScreen, type SlideScreen } from "./slide-screen.ts";
import "./audience.css";

/*
 * The page that the audience sees: the slides and nothing else. It shows what the talk's state says, and changes it only
 * by the keys that are pressed in its window.
 */

/** How long the hint about the full screen stays after the cursor moved, milliseconds. */
const hintTime = 5000;

interface Screen {
  readonly close: () => void;
  readonly deck: AudienceDeck;
  readonly slides: SlideScreen;
  readonly pointer: HTMLElement;
}

interface Part {
  readonly session: TalkSession;
  /** Another one once the presenter changed the slides. */
  screen: Screen;
}

function find(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** Opens a screen over the one before, which goes only when there is something to be seen on the new one: nothing flashes. */
function openScreen(deck: AudienceDeck, before: Screen | null): Screen {
  const stage = document.createElement("div");
  stage.className = "stage";
  const pointer = document.createElement("div");
  pointer.className = "pointer";
  stage.append(pointer);
  find("screen").append(stage);
  const release = fillWindow(stage, deck);
  document.title = deck.title;
  document.documentElement.lang = deck.language;
  const slides = createSlideScreen(stage, deck, () => before?.close());
  const close = () => {
    before?.close();
    release();
    stage.remove();
  };
  return { deck, slides, pointer, close };
}

function draw({ slides, pointer }: Screen, state: TalkState): void {
  const view = audienceView(state);
  document.documentElement.dataset.view = view.kind;
  // What lies under a cover is drawn, too, so that it is there at once when the cover goes.
  const quote = view.kind === "slide" ? null : state.quote;
  if (quote === null) slides.show(audienceSlide(state));
  else slides.showQuote(quote);
  const place = view.kind === "slide" ? view.pointer : null;
  pointer.hidden = place === null;
  if (place === null) return;
  pointer.style.left = `${place.x * 100}%`;
  pointer.style.top = `${place.y * 100}%`;
}

/** Joins the talk that is running; null when there is none. */
async function join(shell: Shell, before: Screen | null): Promise<Part | null> {
  let deck: AudienceDeck | null = null;
  const session = await shareTalkState(shell, async () => {
    const answer = await shell.joinTalk();
    const joined = answer.ok ? answer.value.joined : null;
    deck = joined === null ? null : readAudienceDeck(joined.deck);
    return joined === null || deck === null ? null : { step: joined, slideCount: deck.slides.length };
  });
  return session === null || deck === null ? null : { session, screen: openScreen(deck, before) };
}

/** Takes the slides of the talk as they are now. */
async function redraw(shell: Shell, part: Part): Promise<void> {
  const answer = await shell.joinTalk();
  const joined = answer.ok ? answer.value.joined : null;
  if (joined === null || joined.talk !== part.session.talk) return;
  const deck = readAudienceDeck(joined.deck);
  if (deck === null) return;
  part.screen = openScreen(deck, part.screen);
  draw(part.screen, part.session.state());
}

/** Follows one talk to its end; true when another one took its place. */
function follow(shell: Shell, part: Part): Promise<boolean> {
  const { session } = part;
  const stop = shell.on("talk-redrawn", ({ talk }) => {
    if (talk === session.talk) void redraw(shell, part);
  });
  return new Promise((resolve) => {
    const update = () => {
      draw(part.screen, session.state());
      const link = session.link();
      if (link !== "over" && link !== "replaced") return;
      stop();
      resolve(link === "replaced");
    };
    session.subscribe(update);
    update();
  });
}

function isFullScreen(): boolean {
  return matchMedia("(display-mode: fullscreen)").matches;
}

/** Where the shell cannot put the window on a display, its user is told how to. Gives what to do when the cursor moves. */
function tellHowToPlace(hint: Hint, say: Translate): () => void {
  placeAside();
  const tell = (milliseconds: number | null) => {
    if (!isFullScreen()) hint.show(say("audience.place"), milliseconds);
  };
  addEventListener("resize", () => {
    if (isFullScreen() && hint.text() === say("audience.place")) hint.hide();
  });
  tell(null);
  return () => tell(hintTime);
}

async function main(): Promise<void> {
  const hint = createHint(find("hint"));
  const connection = await connectShell();
  if (!connection.ok) return hint.show(connection.problem, null);
  const { shell } = connection;
  const start = await shell.getStart();
  if (!start.ok) return hint.show(start.error.message, null);
  const { settings, locale, capabilities } = start.value;
  const say = translator(chooseLanguage(settings.language, locale));
  document.documentElement.lang = chooseLanguage(settings.language, locale);

  let part: Part | null = await join(shell, null);
  const isPlaced = capabilities.displays;
  hideCursor(part === null || isPlaced ? () => {} : tellHowToPlace(hint, say));
  const letSleep = keepAwake();
  listenToAudienceKeys({
    shell,
    session: () => part?.session ?? null,
    direction: () => part?.screen.deck.direction ?? "ltr",
    onEscape: () => hint.show(say("audience.escape"), escapePatience),
  });
  while (part !== null && (await follow(shell, part))) {
    part.session.close();
    part = await join(shell, part.screen);
  }
  part?.session.close();
  part = null;
  letSleep();
  document.documentElement.dataset.view = "over";
  close();
  hint.show(say("audience.over"), null);
}

void main();
