import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Article, Briefing, SentenceId } from "../../../slides/index.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { selectSentences } from "../../store/select.ts";
import { useStrings } from "../../store/use-strings.ts";
import { SourceBlockView, sentenceElementId } from "./source-block-view.tsx";
import { cutBlocks, entriesOf, type SourceBlock } from "./source-blocks.ts";
import { useSentenceMarks } from "./use-sentence-marks.ts";

/** The sentences between two, both included. */
function rangeOf(all: readonly SentenceId[], from: SentenceId, to: SentenceId): ReadonlySet<SentenceId> {
  const [a, b] = [all.indexOf(from), all.indexOf(to)];
  return new Set(all.slice(Math.min(a, b), Math.max(a, b) + 1));
}

/** Numbers of the slides that are presented. */
function numberSlides(slides: Briefing["deck"]["slides"]): ReadonlyMap<string, number> {
  const shown = slides.filter(({ hidden }) => hidden !== true);
  return new Map(shown.map(({ id }, index) => [id, index + 1]));
}

/** As many paragraphs as the highest screen shows. */
const firstBlocks = 40;

/** The article's paragraphs: those in sight with the first frame, all of a long article a moment later. */
function useBlocks(article: Article): readonly SourceBlock[] {
  const all = useMemo(() => ({ article, blocks: cutBlocks(article) }), [article]);
  const shown = useDeferredValue(all, { article, blocks: all.blocks.slice(0, firstBlocks) });
  return shown.article === article ? shown.blocks : all.blocks;
}

/** Steps of the arrow keys. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The whole article as a list of sentences: arrow keys go through them, Shift and Ctrl select several. */
export function SourceList({ briefing }: { readonly briefing: Briefing }) {
  const desk = useDesk();
  const t = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef<SentenceId | null>(null);
  const [active, setActive] = useState<SentenceId | null>(null);
  const selected = useDeskState(({ selection }) => selection.sentences);
  const lit = useDeskState(({ selection }) => selection.lit);
  const { article, deck } = briefing;
  const blocks = useBlocks(article);
  const ids = useMemo(() => article.sentences.map(({ id }) => id), [article]);
  const numbers = useMemo(() => numberSlides(deck.slides), [deck.slides]);
  useSentenceMarks({ selected, lit, active });

  // Where the text of the slide comes from is brought into sight, unless the user is reading here.
  useEffect(() => {
    const [first] = lit;
    if (first === undefined || list.current?.contains(document.activeElement) === true) return;
    document.getElementById(sentenceElementId(first))?.scrollIntoView({ block: "center", behavior: "smooth" });
  }, [lit]);

  // What was selected from elsewhere is where the keys go on.
  useEffect(() => {
    const [first] = selected;
    if (first === undefined || list.current?.contains(document.activeElement) === true) return;
    anchor.current = first;
    setActive(first);
  }, [selected]);

  function choose(id: SentenceId, extend: boolean, toggle: boolean): void {
    setActive(id);
    if (extend && anchor.current !== null) {
      selectSentences(desk, rangeOf(ids, anchor.current, id));
      return;
    }
    anchor.current = id;
    if (!toggle) {
      selectSentences(desk, new Set([id]));
      return;
    }
    const next = new Set(stateOf(desk).selection.sentences);
    if (!next.delete(id)) next.add(id);
    selectSentences(desk, next);
  }

  function press(event: KeyboardEvent): void {
    const step = steps[event.key];
    const here = active === null ? -1 : ids.indexOf(active);
    const target = step === undefined ? here : Math.min(ids.length - 1, Math.max(0, here + step));
    const id = event.key === "Home" ? ids[0] : event.key === "End" ? ids.at(-1) : ids[target];
    if (step === undefined && !["Home", "End", " "].includes(event.key)) return;
    if (id === undefined || event.altKey) return;
    event.preventDefault();
    if (event.key === " ") choose(id, event.shiftKey, !event.shiftKey);
    else if (event.ctrlKey || event.metaKey) setActive(id);
    else choose(id, event.shiftKey, false);
    document.getElementById(sentenceElementId(id))?.scrollIntoView({ block: "nearest" });
  }

  function click(event: MouseEvent): void {
    const id = (event.target as Element).closest<HTMLElement>("[data-sentence]")?.dataset.sentence;
    if (id !== undefined) choose(id, event.shiftKey, event.ctrlKey || event.metaKey);
  }

  return (
    <div
      ref={list}
      className="source-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={t("source.list")}
      aria-activedescendant={active === null ? undefined : sentenceElementId(active)}
      tabIndex={0}
      data-entry=""
      lang={article.language}
      dir={article.direction}
      onKeyDown={press}
      onClick={click}
    >
      {blocks.map((block) => (
        <SourceBlockView key={block.id} block={block} entries={entriesOf(block, deck.ledger)} numbers={numbers} />
      ))}
    </div>
  );
}
