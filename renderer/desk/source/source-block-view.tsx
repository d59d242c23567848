import { memo } from "react";
import type { LedgerEntry, Sentence } from "../../../slides/index.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { Translate } from "../../strings/translate.ts";
import type { SourceBlock } from "./source-blocks.ts";

/** Id of a sentence's element. */
export function sentenceElementId(sentence: string): string {
  return `sentence-${sentence}`;
}

function numbersOf(entry: LedgerEntry, numbers: ReadonlyMap<string, number>): readonly number[] {
  return entry.slides.flatMap((id) => numbers.get(id) ?? []);
}

/** What became of a sentence, in words. */
function describeFate(entry: LedgerEntry, numbers: readonly number[], t: Translate): string {
  const slides = numbers.join(", ");
  switch (entry.fate) {
    case "shown":
      return t("source.fate-shown", { slides, count: numbers.length });
    case "spoken":
      return t("source.fate-spoken", { slides, count: numbers.length });
    case "set-aside":
      if (entry.reason === "redacted") return t("source.fate-redacted");
      return t("source.fate-aside", { reason: entry.reason === null ? "" : t(`reason.${entry.reason}`) });
  }
}

interface SentenceProperties {
  readonly sentence: Sentence;
  readonly entry: LedgerEntry;
  readonly numbers: readonly number[];
}

function SentenceView({ sentence, entry, numbers }: SentenceProperties) {
  const t = useStrings();
  const fate = describeFate(entry, numbers, t);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active sentence
    <span
      id={sentenceElementId(sentence.id)}
      className="sentence"
      role="option"
      aria-selected="false"
      data-sentence={sentence.id}
      data-fate={entry.fate}
      data-redacted={entry.reason === "redacted" ? "" : undefined}
      title={fate}
    >
      <span className="sentence-mark" aria-hidden="true">
        {entry.fate === "set-aside" ? "" : numbers.join(" ")}
      </span>
      {sentence.text}
      <span className="visually-hidden">, {fate}</span>{" "}
    </span>
  );
}

interface SourceBlockProperties {
  readonly block: SourceBlock;
  readonly entries: readonly LedgerEntry[];
  /** Number of each slide that is presented. */
  readonly numbers: ReadonlyMap<string, number>;
}

function sameBlock(a: SourceBlockProperties, b: SourceBlockProperties): boolean {
  if (a.block !== b.block || a.entries.length !== b.entries.length) return false;
  return a.entries.every((entry, index) => {
    const other = b.entries[index];
    if (other === undefined || (entry !== other && (entry.fate !== other.fate || entry.reason !== other.reason)))
      return false;
    const [before, after] = [numbersOf(entry, a.numbers), numbersOf(other, b.numbers)];
    return before.length === after.length && before.every((number, place) => number === after[place]);
  });
}

/** What a paragraph begins with, unless that is redacted. */
function labelOf({ sentences }: SourceBlock, entries: readonly LedgerEntry[]): string | undefined {
  return sentences.find((_, index) => entries[index]?.reason !== "redacted")?.text.slice(0, 60);
}

/** A paragraph of the article with the fate of each sentence. Renders again only when one of them changes. */
export const SourceBlockView = memo(function SourceBlockView({ block, entries, numbers }: SourceBlockProperties) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
    <div className="source-block" role="group" data-kind={block.kind} aria-label={labelOf(block, entries)}>
      {block.sentences.map((sentence, index) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        return <SentenceView key={sentence.id} sentence={sentence} entry={entry} numbers={numbersOf(entry, numbers)} />;
      })}
    </div>
  );
}, sameBlock);
