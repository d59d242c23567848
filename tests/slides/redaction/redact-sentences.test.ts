import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../slides/briefing.ts";
import { writeBriefingFile } from "../../../slides/export/formats/briefing-file.ts";
import {
  applyEdit,
  type Deck,
  type DeckEdit,
  performEdit,
  readBriefing,
  redactedSentences,
  type SentenceId,
  searchForAnswer,
  startHistory,
  undo,
  withoutRedacted,
} from "../../../slides/index.ts";
import { redactedCopy } from "../../../slides/redaction/redacted-copy.ts";
import { allCases } from "../../corpus/cases.ts";
import { collectRedacted } from "../../export/leaks/collect-redacted.ts";
import { composeBriefing, freeze, illustratedBriefing } from "../edit/edited-briefing.ts";
import { findFaults } from "../edit/find-faults.ts";
import { choices, makeEdit } from "../edit/random-edit.ts";

function redacting(sentences: readonly SentenceId[], redacted = true): DeckEdit {
  return { kind: "redact-sentences", sentences, redacted };
}

function made(briefing: Briefing, edit: DeckEdit): Briefing {
  const outcome = applyEdit(briefing, edit);
  if (!outcome.ok) throw new Error(outcome.refusal.text);
  return outcome.briefing;
}

/** Some of the sentences, by numbers. */
function pick({ article }: Briefing, numbers: readonly number[]): readonly SentenceId[] {
  return [...new Set(numbers.map((number) => article.sentences[number % article.sentences.length]?.id ?? ""))];
}

/** Everything in a document that is text: keys are nobody's secret. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(textsOf);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** What of the redacted sentences is still in the copy that is given away. */
function leaksOf(briefing: Briefing): readonly string[] {
  const { article, deck } = briefing;
  const copy = redactedCopy(briefing);
  const { options: _, ...told } = copy.deck;
  const source = new TextDecoder().decode(copy.sourceBytes);
  const texts = textsOf([copy.article, told, copy.sourceName, copy.diagnostics, source]).map(lettersOf);
  const secrets = collectRedacted(article, redactedSentences(deck)).filter(({ what }) => what === "redacted");
  return secrets.flatMap(({ text }) => (texts.some((all) => all.includes(lettersOf(text))) ? [text] : []));
}

/** Sentences that are told, and no longer are although nobody redacted them. */
function lost(before: Deck, after: Deck): readonly SentenceId[] {
  return before.ledger.flatMap(({ sentence, reason }, index) => {
    const now = after.ledger[index]?.reason;
    return reason === null && now !== null && now !== "redacted" ? [sentence] : [];
  });
}

const numbers = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });
const cases = allCases().filter(({ bytes }) => bytes.length < 60_000);
const bases = [
  ["a briefing with a picture and a table", illustratedBriefing] as const,
  ...cases.slice(0, 14).map(({ name, bytes }) => [name, () => composeBriefing(bytes, name)] as const),
];

describe.each(bases)("redacting sentences of %s", (_, make) => {
  const first = freeze(make());

  it("takes them out of everything and loses nothing else", () => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        const outcome = applyEdit(first, redacting(pick(first, chosen)));
        if (!outcome.ok) {
          expect(outcome.refusal.code).toBe("last-slide");
          return;
        }
        const { briefing } = outcome;
        expect(findFaults(briefing)).toEqual([]);
        expect(leaksOf(briefing)).toEqual([]);
        expect(lost(first.deck, briefing.deck)).toEqual([]);
        expect(briefing.article).toBe(first.article);
        for (const id of pick(first, chosen)) expect(redactedSentences(briefing.deck).has(id)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it("is undone to the byte", () => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        const performed = performEdit(startHistory(first, true), redacting(pick(first, chosen)));
        if (!performed.ok) return;
        const back = undo(performed.history).present;
        expect(writeBriefingFile(back).bytes).toEqual(writeBriefingFile(first).bytes);
      }),
      { numRuns: 4 },
    );
  });
});

describe("a briefing with redacted sentences", () => {
  const first = freeze(illustratedBriefing());

  it("keeps them out whatever is edited afterwards", () => {
    fc.assert(
      fc.property(numbers, fc.array(choices, { minLength: 1, maxLength: 15 }), (chosen, sequence) => {
        let briefing = made(first, redacting(pick(first, chosen.slice(0, 3))));
        for (const choice of sequence) {
          const edit = makeEdit(briefing, choice);
          // What the user writes, or puts back, is the user's.
          if (edit.kind === "redact-sentences" || edit.kind === "set-notes" || edit.kind === "insert-notes") continue;
          const before = redactedSentences(briefing.deck);
          const outcome = applyEdit(briefing, edit);
          if (!outcome.ok) continue;
          briefing = outcome.briefing;
          expect(redactedSentences(briefing.deck)).toEqual(before);
          expect(findFaults(briefing), JSON.stringify(edit)).toEqual([]);
          expect(leaksOf(briefing), JSON.stringify(edit)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same whichever was redacted first", () => {
    const [a = "", b = ""] = pick(first, [4, 9]);
    const one = made(made(first, redacting([a])), redacting([b]));
    const other = made(made(first, redacting([b])), redacting([a]));
    expect(one.deck.ledger).toEqual(other.deck.ledger);
    expect(withoutRedacted(one).article).toEqual(withoutRedacted(other).article);
  });

  it("answers no question with them", () => {
    const { sentence = "" } = first.deck.ledger.find(({ fate }) => fate === "spoken") ?? {};
    const text = first.article.sentences.find(({ id }) => id === sentence)?.text ?? "";
    expect(searchForAnswer(first, text).sentences.some((found) => found.sentence === sentence)).toBe(true);
    const found = searchForAnswer(made(first, redacting([sentence])), text);
    expect(found.sentences.filter((answer) => answer.sentence === sentence)).toEqual([]);
  });

  it("does not tell how a name is said that only they have", () => {
    const bytes = new TextEncoder().encode(
      "# The Harbour Plan\n\nThe council closed the old harbour. The order came from Ksenia Wrzosek. It opens again soon.\n",
    );
    const briefing = composeBriefing(bytes, "plan.md");
    const spoken = [
      { term: "Wrzosek", say: "VZHO-sek" },
      { term: "harbour", say: "HAR-ber" },
    ];
    const deck = { ...briefing.deck, pronunciations: spoken };
    const id = briefing.article.sentences.find(({ text }) => text.includes("Wrzosek"))?.id ?? "";
    const { pronunciations } = redactedCopy(made({ ...briefing, deck }, redacting([id]))).deck;
    expect(pronunciations).toEqual([{ term: "harbour", say: "HAR-ber" }]);
  });

  it("lets nobody show, speak or set aside what is redacted before that is lifted", () => {
    const { sentence = "" } = first.deck.ledger.find(({ fate }) => fate === "spoken") ?? {};
    const redacted = made(first, redacting([sentence]));
    const slide = first.deck.slides.find(({ layout }) => layout === "bullets")?.id ?? "";
    for (const place of [{ kind: "show", slide }, { kind: "speak", slide }, { kind: "set-aside" }] as const) {
      const outcome = applyEdit(redacted, { kind: "place-sentences", sentences: [sentence], place });
      expect(outcome).toMatchObject({ ok: false, refusal: { code: "redacted" } });
    }
    const lifted = made(redacted, redacting([sentence], false));
    expect(lifted.deck.ledger.find((entry) => entry.sentence === sentence)).toMatchObject({ reason: "user" });
    const spoken = made(lifted, { kind: "place-sentences", sentences: [sentence], place: { kind: "speak", slide } });
    expect(spoken.deck.ledger.find((entry) => entry.sentence === sentence)).toMatchObject({ fate: "spoken" });
    expect(findFaults(spoken)).toEqual([]);
  });

  it("keeps how its names are said, through every edit, and in no copy what tells of them", () => {
    const bytes = new TextEncoder().encode(
      "# The Harbour Plan\n\nThe council met on Monday. Its guest was Xaver Quillfeather of the river board.\n\n" +
        "The harbour opens again in the spring, the council said.\n",
    );
    const briefing = composeBriefing(bytes, "plan.md");
    const said = made(briefing, { kind: "set-pronunciation", term: "Quillfeather", say: "KWILL-feather" });
    const guest = said.article.sentences.find(({ text }) => text.includes("Quillfeather"))?.id ?? "";
    const redacted = made(said, redacting([guest]));
    const renamed = made(redacted, { kind: "set-title", title: "The plan" });
    const planned = made(renamed, { kind: "plan-length", minutes: 1 });
    expect(planned.deck.pronunciations).toEqual(said.deck.pronunciations);
    expect(redactedCopy(planned).deck.pronunciations).toBeUndefined();
    expect(readBriefing(writeBriefingFile(planned).bytes)).toEqual({ ok: true, briefing: planned });
    const copy = redactedCopy(planned);
    expect(readBriefing(writeBriefingFile(copy).bytes)).toEqual({ ok: true, briefing: copy });
  });

  it("has its title again when that is lifted", () => {
    const title = first.article.sentences.find(({ kind }) => kind === "title")?.id ?? "";
    const redacted = made(first, redacting([title]));
    expect([redacted.deck.title, redacted.deck.slides[0]?.headline.text]).toEqual(["Briefing", "Briefing"]);
    const lifted = made(redacted, redacting([title], false));
    expect(lifted.deck.title).toBe(first.deck.title);
    expect(lifted.deck.slides[0]?.headline.text).toBe(first.deck.title);
    expect(findFaults(lifted)).toEqual([]);
  });

  it("cannot be lifted in the copy that was given away: the words are not there", () => {
    const [id = ""] = pick(first, [5]);
    const copy = redactedCopy(made(first, redacting([id])));
    expect(applyEdit(copy, redacting([id], false))).toMatchObject({ ok: false, refusal: { code: "redacted-copy" } });
    expect(findFaults(copy)).toEqual([]);
    expect(redactedCopy(copy)).toEqual(copy);
  });

  it("has every sentence of its copy where the copy's source has it", () => {
    const copy = redactedCopy(made(first, redacting(pick(first, [0, 3, 8, 11]))));
    const source = new TextDecoder().decode(copy.sourceBytes);
    for (const { start, end, text } of copy.article.sentences) expect(source.slice(start, end)).toBe(text);
  });

  it("redacts what says the same word for word along with a sentence", () => {
    const bytes = new TextEncoder().encode(
      "# The Harbour Plan\n\nThe council closed the old harbour in the spring of 2031. Nobody knows why.\n\n" +
        "> The council closed the old harbour in the spring of 2031.\n\nIt may open again next year, the council said.\n",
    );
    const briefing = composeBriefing(bytes, "plan.md");
    const same = briefing.article.sentences.filter(({ text }) => text.startsWith("The council closed"));
    expect(same.length).toBe(2);
    const redacted = made(briefing, redacting([same[0]?.id ?? ""]));
    expect([...redactedSentences(redacted.deck)]).toEqual(same.map(({ id }) => id));
  });
});
