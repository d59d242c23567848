import { type Audience, createAudience } from "./audience.ts";
import { audienceKeys, type KeyAction } from "./keys.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { createHelp } from "./overlay.ts";
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

function bindKeys(audience: Audience, openPresenter: (() => void) | null): void {
  const help = createHelp([...audienceKeys, ...(window.lecternPresenter?.help ?? [])]);
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
      case "full-screen":
        toggleFullScreen();
        return true;
      case "presenter":
        openPresenter?.();
        return openPresenter !== null;
      case "next":
      case "previous":
      case "first":
      case "last":
      case "black":
      case "go":
        help.close();
        audience.dispatch(action);
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
  bindKeys(audience, window.lecternPresenter?.connect(audience) ?? null);
}

const stage = document.querySelector<HTMLElement>(".reveal");
if (stage !== null && window.lecternPresenter?.ownsWindow !== true) void play(stage);
