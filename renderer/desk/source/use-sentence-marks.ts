import { useLayoutEffect, useRef } from "react";
import type { SentenceId } from "../../../slides/index.ts";
import { sentenceElementId } from "./source-block-view.tsx";

/** Sentences that stand out in the article. */
export interface SentenceMarks {
  readonly selected: ReadonlySet<SentenceId>;
  /** Where the text of the slide comes from. */
  readonly lit: readonly SentenceId[];
  readonly active: SentenceId | null;
}

function mark(ids: Iterable<SentenceId>, set: (element: HTMLElement) => void): void {
  for (const id of ids) {
    const element = document.getElementById(sentenceElementId(id));
    if (element !== null) set(element);
  }
}

/**
 * Marks sentences in the page itself: an article has thousands, and what is selected among them changes with every click
 * and key. Rendering them all for that would be felt.
 */
export function useSentenceMarks({ selected, lit, active }: SentenceMarks): void {
  const before = useRef<SentenceMarks>({ selected: new Set(), lit: [], active: null });
  useLayoutEffect(() => {
    mark(before.current.selected, (element) => element.setAttribute("aria-selected", "false"));
    mark(selected, (element) => element.setAttribute("aria-selected", "true"));
    mark(before.current.lit, (element) => delete element.dataset.lit);
    mark(lit, (element) => {
      element.dataset.lit = "";
    });
    if (before.current.active !== null) mark([before.current.active], (element) => delete element.dataset.active);
    if (active !== null) {
      mark([active], (element) => {
        element.dataset.active = "";
      });
    }
    before.current = { selected, lit, active };
  });
}
