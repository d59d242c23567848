import type { KeyAction } from "../talk/keys.ts";
import { type Audience, createAudience } from "./audience.ts";
import { helpRows, slidesKeys } from "./key-help.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { createHelp } from "./overlay.ts";
import type { PresenterLink } from "./presenter-hook.ts";
import { createPointerDot } from "./show-pointer.ts";
import { toggleFullScreen } from "./toggle-full-screen.ts";

/** How long the arrows stay after the mouse has come to rest, milliseconds. */
const pointerRest = 2000;

/** Until here the file was a plain list of slides, as it stays without JavaScript. */
function enableStyles(): void {
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-player]")) style.media = "screen";
  document.documentElement.classList.add("lectern-playing");
}

/** Shows reveal's arrows only while a mouse or finger moves: they belong to readers, not to the audience of a talk. */
function revealControlsOnPointer(stage: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  stage.addEventListener("pointermove", () => {
    stage.classList.add("lectern-pointer");
    clearTimeout(timer);
    timer = setTimeout(() => stage.classList.remove("lectern-pointer"), pointerRest);
  });
}

/**
 * A talk that was frozen from a presenter window that is gone would be stuck: the next key shows the audience where the
 * presenter was, and does nothing else.
 */
function thaw(audience: Audience, presenter: PresenterLink | null): boolean {
  const isStuck = audience.state().frozen !== null && presenter?.isConnected() !== true;
  if (isStuck) audience.dispatch({ kind: "freeze" });
  return isStuck;
}

function begin(audience: Audience, fromHere: boolean): void {
  if (document.fullscreenElement === null) toggleFullScreen();
  if (!fromHere && audience.state().timer.phase === "waiting") audience.dispatch({ kind: "first" });
}

function bindKeys(audience: Audience, presenter: PresenterLink | null): void {
  const help = createHelp(
    helpRows([...slidesKeys, "freeze", ...(window.lecternPresenter?.keys ?? [])], {
      freeze:
        presenter === null ? "full screen" : "full screen; with the presenter view open, freeze the slide and back",
    }),
  );
  const perform = (action: KeyAction): boolean => {
    switch (action.kind) {
      case "help":
        help.toggle();
        return true;
      case "close":
      case "jump":
        return help.close() || closeOverview();
      case "overview":
        window.Reveal.toggleOverview();
        return true;
      case "start":
      case "start-here":
        begin(audience, action.kind === "start-here");
        return true;
      case "swap":
        presenter?.open();
        return presenter !== null;
      case "freeze":
        if (presenter?.isConnected() === true) audience.dispatch(action);
        else if (!thaw(audience, presenter)) toggleFullScreen();
        return true;
      case "next":
      case "previous":
      case "first":
      case "last":
      case "black":
      case "white":
      case "go":
        help.close();
        if (!thaw(audience, presenter)) audience.dispatch(action);
        return true;
      default:
        return false;
    }
  };
  listenToKeys(document.documentElement.dir === "rtl" ? "rtl" : "ltr", perform);
}

function closeOverview(): boolean {
  if (!window.Reveal.isOverview()) return false;
  window.Reveal.toggleOverview(false);
  return true;
}

async function play(stage: HTMLElement): Promise<void> {
  enableStyles();
  await window.Reveal.initialize({
    width: Number(stage.dataset.width),
    height: Number(stage.dataset.height),
    margin: 0,
    center: false,
    hash: true,
    transition: matchMedia("(prefers-reduced-motion: reduce)").matches ? "none" : "fade",
    transitionSpeed: "fast",
    backgroundTransition: "none",
    controlsTutorial: false,
    progress: false,
    keyboard: false,
    help: false,
    jumpToSlide: false,
    scrollActivationWidth: 0,
    rtl: document.documentElement.dir === "rtl",
  });
  // As an application the slides are silent for screen readers: github.com/hakimel/reveal.js/issues/3772
  stage.setAttribute("role", "region");
  stage.setAttribute("aria-label", document.title);
  revealControlsOnPointer(stage);
  const audience = createAudience(window.Reveal, `${document.title}|${window.Reveal.getTotalSlides()}`);
  const slides = stage.querySelector<HTMLElement>(".slides");
  if (slides !== null) {
    const showPointer = createPointerDot(slides);
    audience.subscribe(showPointer);
    showPointer(audience.state());
  }
  bindKeys(audience, window.lecternPresenter?.connect(audience) ?? null);
}

const stage = document.querySelector<HTMLElement>(".reveal");
if (stage !== null && window.lecternPresenter?.ownsWindow !== true) void play(stage);
