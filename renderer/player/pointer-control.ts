import type { TalkCommand } from "../talk/talk-command.ts";
import type { PointerPlace, TalkState } from "../talk/talk-state.ts";
import { buildElement } from "./build-element.ts";

/** Points at the audience's slide from its picture in the presenter view. */
export interface PointerControl {
  readonly toggle: () => void;
  /** True when it was on. */
  readonly stop: () => boolean;
  readonly show: (state: TalkState) => void;
}

/** A step of the keys, as a share of the slide. */
const keyStep = 0.03;

const arrows: Readonly<Record<string, PointerPlace>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Makes the pointer over the picture of the current slide. What is on is in the talk's state, so that a reload keeps it. */
export function createPointerControl(
  picture: HTMLElement,
  current: () => TalkState,
  send: (command: TalkCommand) => void,
): PointerControl {
  const dot = buildElement("div", "lectern-dot lp-dot");
  let frame = 0;
  const pointer = () => current().pointer;
  const point = (place: PointerPlace | null) => send({ kind: "point", place });

  function stop(): boolean {
    const wasOn = pointer() !== null;
    if (wasOn) point(null);
    return wasOn;
  }

  picture.append(dot);
  picture.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (pointer() === null) return;
    const { left, top, width, height } = picture.getBoundingClientRect();
    const place = { x: inside((clientX - left) / width), y: inside((clientY - top) / height) };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => pointer() !== null && point(place));
  });
  // Before the keys of the talk, for which an arrow turns the slide, with Shift or without.
  window.addEventListener(
    "keydown",
    (event) => {
      const place = pointer();
      const step = event.shiftKey ? arrows[event.key] : undefined;
      if (place === null || step === undefined || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      point({ x: inside(place.x + step.x), y: inside(place.y + step.y) });
    },
    true,
  );
  return {
    toggle: () => void (stop() || point({ x: 0.5, y: 0.5 })),
    stop,
    show: ({ pointer: place }) => {
      dot.hidden = place === null;
      picture.dataset.pointing = String(place !== null);
      if (place === null) return;
      dot.style.left = `${place.x * 100}%`;
      dot.style.top = `${place.y * 100}%`;
    },
  };
}
