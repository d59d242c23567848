import { useEffect, useRef } from "react";
import { type SearchHit, samePlace } from "../../../slides/index.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { holderOfHit, rangeOfHit, readShownPlaces } from "./match-ranges.ts";
import { searchHitsOf } from "./search-hits-of.ts";

/** Names of the highlights in the style sheet. */
const names = { all: "match", current: "match-in-hand" };

function setHighlight(name: string, ranges: readonly StaticRange[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function isHit(a: SearchHit, b: SearchHit | null): boolean {
  return b !== null && a.start === b.start && samePlace(a.place, b.place);
}

/** Brings a match into the middle of what scrolls around it, unless it is seen. True when it is in the page. */
function scrollTo(hit: SearchHit): boolean {
  const element = holderOfHit(hit);
  const box = element?.closest(".all-notes-scroll, .notes-scroll, .source-scroll");
  if (element == null || box == null) return false;
  const [here, frame] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (here.top < frame.top + 48 || here.bottom > frame.bottom - 24) element.scrollIntoView({ block: "center" });
  return true;
}

/**
 * Marks every match that can be seen, and follows it as it changes. Highlights lie over the text: neither the
 * document nor the caret is touched.
 */
export function useMatchHighlights(): void {
  const hits = useDeskState(searchHitsOf);
  const current = useDeskState(({ search }) => search.current);
  const scrolled = useRef<SearchHit | null>(null);

  useEffect(() => {
    function paint(): void {
      if (current !== null && scrolled.current !== current && scrollTo(current)) scrolled.current = current;
      const shown = readShownPlaces();
      const ranges: StaticRange[] = [];
      let inHand: StaticRange | null = null;
      for (const hit of hits) {
        const range = rangeOfHit(hit, shown);
        if (range === null) continue;
        if (isHit(hit, current)) inHand = range;
        else ranges.push(range);
      }
      setHighlight(names.all, ranges, 0);
      setHighlight(names.current, inHand === null ? [] : [inHand], 1);
    }
    let frame = requestAnimationFrame(paint);
    const repaint = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    const observer = new MutationObserver(repaint);
    const columns = document.querySelector(".desk-columns");
    if (columns !== null) observer.observe(columns, { childList: true, characterData: true, subtree: true });
    // Scrolling does not bubble.
    document.addEventListener("scroll", repaint, { capture: true, passive: true });
    window.addEventListener("resize", repaint);
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", repaint, { capture: true });
      window.removeEventListener("resize", repaint);
      cancelAnimationFrame(frame);
    };
  }, [hits, current]);

  useEffect(
    () => () => {
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
    [],
  );
}
