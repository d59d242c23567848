import type { SentenceId } from "../../article/article.ts";
import type { Slide, Statement } from "../../deck/deck.ts";
import type { ArticleIndex } from "../article-index.ts";

/** What a slide holds of the article. */
export interface SlideTraces {
  /** Sentences that its statements say. What the user reworded says only the user's words. */
  readonly shown: ReadonlySet<SentenceId>;
  /** Sentences in its notes. */
  readonly spoken: ReadonlySet<SentenceId>;
  /** Shown sentences that stand on the slide word for word. */
  readonly inFull: ReadonlySet<SentenceId>;
}

const ending = /[\s.,;:]+$/u;

function saysInFull({ text }: Statement, index: ArticleIndex, id: SentenceId): boolean {
  const sentence = index.sentence(id);
  return sentence !== undefined && text.replace(ending, "") === sentence.text.replace(ending, "");
}

function readTraces(slide: Slide, index: ArticleIndex): SlideTraces {
  const shown = new Set<SentenceId>();
  const inFull = new Set<SentenceId>();
  const spoken = new Set<SentenceId>();
  for (const statement of [slide.headline, ...slide.items]) {
    if (statement.own) continue;
    for (const id of statement.sources) {
      shown.add(id);
      if (saysInFull(statement, index, id)) inFull.add(id);
    }
  }
  if (slide.layout === "table") {
    const [first] = slide.table.rows;
    const header = first === undefined ? undefined : index.headerOf(first.source);
    for (const id of [...slide.table.rows.map(({ source }) => source), ...(header === undefined ? [] : [header])]) {
      shown.add(id);
      inFull.add(id);
    }
  }
  for (const line of slide.notes) if (line.kind === "sentence") spoken.add(line.sentence);
  return { shown, spoken, inFull };
}

const known = new WeakMap<Slide, { readonly index: ArticleIndex; readonly traces: SlideTraces }>();

/** What a slide holds of the article; read once for each slide as it is. */
export function slideTraces(slide: Slide, index: ArticleIndex): SlideTraces {
  const cached = known.get(slide);
  if (cached?.index === index) return cached.traces;
  const traces = readTraces(slide, index);
  known.set(slide, { index, traces });
  return traces;
}
