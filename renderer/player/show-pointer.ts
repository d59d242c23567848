import { audienceView } from "../talk/audience-view.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { buildElement } from "./build-element.ts";

/** Shows the presenter's pointer over the slides of this window. Gives what is to hear of every state of the talk. */
export function createPointerDot(slides: HTMLElement): (state: TalkState) => void {
  const dot = buildElement("div", "lectern-dot");
  dot.setAttribute("aria-hidden", "true");
  let shown: TalkState | null = null;

  function show(state: TalkState): void {
    shown = state;
    const view = audienceView(state);
    const place = view.kind === "slide" ? view.pointer : null;
    if (place === null) {
      dot.remove();
      return;
    }
    const { left, top, width, height } = slides.getBoundingClientRect();
    dot.style.left = `${left + place.x * width}px`;
    dot.style.top = `${top + place.y * height}px`;
    if (!dot.isConnected) document.body.append(dot);
  }

  addEventListener("resize", () => shown !== null && requestAnimationFrame(() => shown !== null && show(shown)));
  return show;
}
