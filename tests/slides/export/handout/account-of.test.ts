import { expect, test } from "vitest";
import type { Deck, LedgerEntry } from "../../../../slides/deck/deck.ts";
import { accountOf } from "../../../../slides/export/handout/account-of.ts";
import { sampleInput } from "../sample-briefing.ts";

function deckOf(language: string, fates: readonly Pick<LedgerEntry, "fate" | "reason">[]): Deck {
  const [entry] = sampleInput().deck.ledger;
  if (entry === undefined) throw new Error("the sample has no ledger");
  return { ...sampleInput().deck, language, ledger: fates.map((fate) => ({ ...entry, ...fate })) };
}

const fates: readonly Pick<LedgerEntry, "fate" | "reason">[] = [
  { fate: "shown", reason: null },
  { fate: "shown", reason: null },
  { fate: "spoken", reason: null },
  { fate: "set-aside", reason: "user" },
  { fate: "set-aside", reason: "length" },
  { fate: "set-aside", reason: "length" },
];

test("the account counts, and names reasons from the most frequent", () => {
  const { summary, reasons } = accountOf(deckOf("en", fates));
  expect(summary).toContain("Of 6, 2 are shown on the slides, 1 is spoken only, and 3 were set aside.");
  expect(reasons).toEqual([
    { count: 2, reason: "left out to keep to the length" },
    { count: 1, reason: "set aside by the presenter" },
  ]);
});

test("of a Russian article it is in Russian", () => {
  const { words, summary, reasons } = accountOf(deckOf("ru-RU", fates));
  expect(words.language).toBe("ru");
  expect(summary).toContain("всего: 6. На слайдах: 2; только в устном докладе: 1; отложено: 3.");
  expect(reasons.map(({ reason }) => reason)).toEqual(["не вошло по времени", "отложено докладчиком"]);
});

test("of an article in another language it is in English, and says so", () => {
  expect(accountOf(deckOf("fr", fates)).words).toMatchObject({ language: "en", title: "Account of the text" });
});
