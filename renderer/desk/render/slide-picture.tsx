import { useEffect, useLayoutEffect, useRef } from "react";
import type { Slide } from "../../../slides/index.ts";
import { briefingOf, slideOf } from "../../store/briefing-of.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { deckRendererOf, renderedSlideOf, sectionMarkup, surroundingsKey } from "./deck-renderer-of.ts";
import { slideSheet } from "./slide-sheet.ts";

/** A picture follows its slide this long after the last change, so that typing is not held up. Milliseconds. */
const settleTime = 150;

function shadowOf(host: HTMLElement): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: "open" });
}

/**
 * A slide as it looks, scaled to a width: the engine's own markup in a shadow root, out of reach for the page's styles
 * and for assistive technology, which has the slide's name beside it.
 */
export function SlidePicture({ id, width }: { readonly id: string; readonly width: number }) {
  const desk = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ readonly slide: Slide; readonly key: string } | null>(null);
  const slide = useDeskState((state) => slideOf(state, id));
  const key = useDeskState((state) => {
    const briefing = briefingOf(state);
    const now = slideOf(state, id);
    return briefing === null || now === null ? "" : surroundingsKey(briefing, now);
  });
  const ratio = useDeskState((state) => briefingOf(state)?.deck.options.ratio ?? "16:9");
  const stageWidth = ratio === "16:9" ? 1280 : 960;

  function draw(): void {
    const state = stateOf(desk);
    const briefing = briefingOf(state);
    const now = slideOf(state, id);
    if (host.current === null || briefing === null || now === null) return;
    const root = shadowOf(host.current);
    root.adoptedStyleSheets = [slideSheet(deckRendererOf(briefing).css)];
    root.innerHTML = sectionMarkup(renderedSlideOf(briefing, now));
    drawn.current = { slide: now, key: surroundingsKey(briefing, now) };
  }

  useLayoutEffect(() => {
    if (drawn.current === null) draw();
  });
  useEffect(() => {
    if (slide === null || (drawn.current?.slide === slide && drawn.current.key === key)) return;
    const timer = setTimeout(draw, settleTime);
    return () => clearTimeout(timer);
  });

  return (
    <div className="slide-picture" aria-hidden="true" inert style={{ width, height: (width * 720) / stageWidth }}>
      <div ref={host} style={{ transform: `scale(${width / stageWidth})`, width: stageWidth, height: 720 }} />
    </div>
  );
}
