import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { drawQuote } from "../audience/draw-quote.ts";
import { slideSheet } from "../desk/render/slide-sheet.ts";
import type { AudienceDeck } from "../talk/audience-deck.ts";
import type { AudienceView } from "../talk/audience-view.ts";

interface TalkPictureProperties {
  readonly deck: AudienceDeck;
  readonly view: AudienceView;
  readonly children?: ReactNode;
}

function draw(host: HTMLElement, deck: AudienceDeck, view: AudienceView): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [slideSheet(deck.css)];
  root.replaceChildren();
  if (view.kind === "slide") root.innerHTML = deck.slides[view.index] ?? "";
  else if (view.kind === "quote") drawQuote(root, deck, view.quote);
}

/** What the view draws; the same text for the same picture. */
function keyOf(view: AudienceView): string {
  if (view.kind === "slide") return `slide ${view.index}`;
  return view.kind === "quote" ? `quote ${view.quote.text} ${view.quote.source}` : view.kind;
}

/** A picture of what the audience sees or would see, as wide as there is room. Assistive technology has the words beside it. */
export function TalkPicture({ deck, view, children }: TalkPictureProperties) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const key = keyOf(view);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setWidth(element.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // The key stands for the view, which is another object with every change of the talk.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (host.current !== null) draw(host.current, deck, view);
  }, [deck, key]);

  return (
    <div className="talk-picture" ref={frame} data-view={view.kind} style={{ aspectRatio: deck.width / deck.height }}>
      <div
        ref={host}
        aria-hidden="true"
        className="talk-stage"
        style={{ width: deck.width, height: deck.height, transform: `scale(${width / deck.width})` }}
      />
      {children}
    </div>
  );
}
