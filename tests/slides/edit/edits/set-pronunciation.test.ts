import { expect, test } from "vitest";
import { readBriefing, writeBriefingFile } from "../../../../slides/index.ts";
import { edited, refusalOf, sampleBriefing } from "../edited-briefing.ts";

const set = (term: string, say: string) => ({ kind: "set-pronunciation", term, say }) as const;

test("is kept with the document, changed in its place and taken back", () => {
  const two = edited(sampleBriefing(), set(" Nazarbayev ", "na-zar-BA-yev"), set("ISAF", "EYE\n saf"));
  expect(two.deck.pronunciations).toEqual([
    { term: "Nazarbayev", say: "na-zar-BA-yev" },
    { term: "ISAF", say: "EYE saf" },
  ]);
  const reading = readBriefing(writeBriefingFile(two).bytes);
  expect(reading.ok && reading.briefing.deck.pronunciations).toEqual(two.deck.pronunciations);
  const changed = edited(two, set("Nazarbayev", "nazar-bayev"));
  expect(changed.deck.pronunciations?.[0]).toEqual({ term: "Nazarbayev", say: "nazar-bayev" });
  expect(edited(changed, set("ISAF", "EYE saf"))).toBe(changed);
  const none = edited(changed, set("ISAF", " "), set("Nazarbayev", ""));
  expect("pronunciations" in none.deck).toBe(false);
  expect(edited(none, set("Nobody", ""))).toBe(none);
});

test("needs a term, and neither is longer than it can be shown", () => {
  const briefing = sampleBriefing();
  expect(refusalOf(briefing, set(" ", "x"))).toBe("no-term");
  expect(refusalOf(briefing, set("x", "y".repeat(201)))).toBe("long-pronunciation");
  expect(refusalOf(briefing, set("x".repeat(201), "y"))).toBe("long-pronunciation");
});
