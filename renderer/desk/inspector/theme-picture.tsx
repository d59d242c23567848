import { useLayoutEffect, useRef } from "react";
import { type Briefing, createDeckRenderer, type Slide, withoutRedacted } from "../../../slides/index.ts";
import { sectionMarkup, shownDeck } from "../render/deck-renderer-of.ts";
import { slideSheet } from "../render/slide-sheet.ts";

interface ThemePictureProperties {
  readonly briefing: Briefing;
  readonly slide: Slide;
  readonly theme: string;
  /** CSS pixels. */
  readonly width: number;
}

/** A slide as it would look in a theme. */
export function ThemePicture({ briefing, slide, theme, width }: ThemePictureProperties) {
  const host = useRef<HTMLDivElement>(null);
  const stageWidth = briefing.deck.options.ratio === "16:9" ? 1280 : 960;
  useLayoutEffect(() => {
    if (host.current === null) return;
    const { article, pictures } = withoutRedacted(briefing);
    const deck = shownDeck(briefing.deck);
    const renderer = createDeckRenderer({ ...deck, options: { ...deck.options, theme } }, article, pictures);
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [slideSheet(renderer.css)];
    root.innerHTML = sectionMarkup(renderer.render(slide));
  }, [briefing, slide, theme]);
  return (
    <div className="slide-picture" aria-hidden="true" inert style={{ width, height: (width * 720) / stageWidth }}>
      <div ref={host} style={{ transform: `scale(${width / stageWidth})`, width: stageWidth, height: 720 }} />
    </div>
  );
}
