import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../../slides/briefing.ts";
import type { Deck, Layout, Slide } from "../../../../slides/index.ts";
import { applyEdit, planLength, presentedSlides } from "../../../../slides/index.ts";
import {
  composeBriefing,
  edited,
  entryOf,
  findSlide,
  freeze,
  sampleBriefing,
  sampleFiles,
} from "../edited-briefing.ts";
import { findFaults } from "../find-faults.ts";
import { choices, makeEdit } from "../random-edit.ts";

const minutes = fc.constantFrom(null, 1, 2, 3, 5, 8, 12, 30);

function isTheUsers({ changes, hidden }: Slide): boolean {
  return hidden === true || (changes ?? []).length > 0;
}

const saying: ReadonlySet<Layout> = new Set(["key-points", "bullets", "statement", "quote", "figure", "timeline"]);

/** How often each statement is made, and each headline used. */
function countTexts(slides: readonly Slide[]): ReadonlyMap<string, number> {
  const texts = slides.flatMap(({ layout, headline, items }) => [
    ...(headline.text === "" ? [] : [`headline ${headline.text}`]),
    ...(saying.has(layout) ? items.map(({ text }) => `item ${text}`) : []),
  ]);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function withoutIds(deck: Deck): readonly unknown[] {
  return deck.slides.map(({ id: _, ...slide }) => slide);
}

/** Says of a day, in a language whose sentences are not shortened, what takes half a minute to say. */
function longSentence(day: string): string {
  return `قال سكان المدينة في اليوم ${day} إنهم ما زالوا يناقشون طول الجسر الجديد وتكلفته وموعد افتتاحه والجهة التي ستدفع ثمن صيانته خلال السنوات العشر المقبلة وما بعدها حتى يكتمل البناء، وذلك بعد اجتماع طويل عقد في قاعة البلدية وحضره ممثلون عن جميع الأحياء والشركات التي تعمل على ضفتي النهر.`;
}

const paragraphs = ["أب", "تث", "جحخ"].map((days) => Array.from(days, longSentence).join(" "));
const unshortened = ["جسر جديد فوق النهر", ...paragraphs].join("\n\n");

it("finds a place for what was spoken over a cover that stays", () => {
  const first = composeBriefing(new TextEncoder().encode(unshortened), "bridge.txt");
  expect(first.deck.slides[0]).toMatchObject({ layout: "cover", notes: { length: 3 } });
  const ids = first.deck.slides.map(({ id }) => id);
  for (const seen of ids) {
    const slides = ids.filter((id) => id !== seen);
    const briefing = edited(first, { kind: "hide-slides", slides, hidden: true });
    const spoken = briefing.deck.ledger.filter(({ fate }) => fate !== "set-aside").map(({ sentence }) => sentence);
    const { deck } = planLength(briefing, null);
    expect(findFaults({ ...briefing, deck })).toEqual([]);
    const after = new Map(deck.ledger.map(({ sentence, fate }) => [sentence, fate]));
    for (const id of spoken) expect(after.get(id), `${id} with ${seen} alone to be seen`).not.toBe("set-aside");
  }
});

describe.each(sampleFiles)("planning %s", (file) => {
  const first = freeze(sampleBriefing(file));

  it("loses nothing of the user's work, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 12 }), minutes, (sequence, target) => {
        let briefing: Briefing = first;
        for (const choice of sequence) {
          const outcome = applyEdit(briefing, makeEdit(briefing, choice));
          if (outcome.ok) briefing = outcome.briefing;
        }
        freeze(briefing);
        const { deck, preview } = planLength(briefing, target);
        const before = briefing.deck;

        expect(findFaults({ ...briefing, deck })).toEqual([]);
        const users = before.slides.filter(isTheUsers);
        expect(deck.slides.filter((slide) => users.includes(slide))).toEqual(users);
        for (const { sentence, reason } of before.ledger) {
          if (reason === "user") expect(deck.ledger.find((entry) => entry.sentence === sentence)?.reason).toBe("user");
        }
        const counted = countTexts(before.slides);
        for (const [text, count] of countTexts(deck.slides)) {
          expect(count, text).toBeLessThanOrEqual(Math.max(1, counted.get(text) ?? 0));
        }

        const old = new Map(before.slides.map((slide) => [slide.id, slide]));
        const now = new Map(deck.slides.map((slide) => [slide.id, slide]));
        expect(preview.added).toEqual([...now.keys()].filter((id) => !old.has(id)));
        expect(preview.removed).toEqual([...old.keys()].filter((id) => !now.has(id)));
        expect(preview.changed).toEqual([...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)));
        const users2 = new Set(users.map(({ id }) => id));
        expect([...preview.removed, ...preview.changed].filter((id) => users2.has(id))).toEqual([]);
        const seconds = preview.sectionsAfter.reduce((sum, section) => sum + section.seconds, 0);
        expect(seconds / 60).toBeCloseTo(deck.minutes, 6);
      }),
      { numRuns: 25 },
    );
  });

  it("gives the composed deck itself when the user did nothing", () => {
    for (const target of [null, 2, 5]) {
      const plan = planLength(first, target);
      expect(withoutIds(plan.deck)).toEqual(withoutIds(sampleBriefing(file, target).deck));
    }
    expect(planLength(first, null).deck).toBe(first.deck);
  });
});

describe("planning a length", () => {
  const first = sampleBriefing("samples/kazakhstan-security-2013.md");
  const slide = findSlide(first, "bullets", 2);
  const worked = edited(
    first,
    { kind: "set-item", slide: slide.id, item: 0, text: "My own words about it" },
    { kind: "delete-slides", slides: [findSlide(first, "people", 1, true).id] },
  );

  it("comes near the target with the user's slides in it", () => {
    for (const target of [3, 4, 6]) {
      const { deck } = planLength(worked, target);
      expect(Math.abs(deck.minutes - target) / target).toBeLessThan(0.1);
      expect(deck.options.minutes).toBe(target);
      expect(deck.slides).toContain(worked.deck.slides.find(({ id }) => id === slide.id));
    }
  });

  it("does not bring back what the user deleted", () => {
    const { deck } = planLength(worked, null);
    expect(deck.slides.map(({ layout }) => layout)).not.toContain("people");
  });

  it("keeps the bottom line that stands for slides that stay", () => {
    const bottomLine = worked.deck.slides.find(({ layout }) => layout === "key-points");
    expect(planLength(worked, 3).deck.slides).toContain(bottomLine);
  });

  it("keeps a slide where the user put it", () => {
    const sources = first.deck.slides.at(-1)?.id ?? "";
    const moved = edited(first, { kind: "move-slides", slides: [sources], after: null });
    expect(planLength(moved, 3).deck.slides[0]?.id).toBe(sources);
    const behind = edited(first, { kind: "add-slide", after: slide.id, layout: "statement" });
    const added = behind.deck.slides.find(({ changes }) => changes?.includes("added"));
    const { deck } = planLength(behind, null);
    expect(deck.slides[deck.slides.findIndex(({ id }) => id === added?.id) - 1]?.id).toBe(slide.id);
  });

  it("lists the sections that are left on the agenda", () => {
    const { article, deck } = { ...worked, deck: planLength(worked, null).deck };
    const agenda = deck.slides.find(({ layout }) => layout === "agenda");
    const headings = new Set(presentedSlides(deck).map(({ section }) => article.sections[section]?.headingSentence));
    expect(agenda?.items.length).toBeGreaterThan(2);
    for (const { sources } of agenda?.items ?? []) expect(headings.has(sources[0])).toBe(true);
  });

  it("says which sentences change their fate, and why", () => {
    const { preview } = planLength(worked, 2);
    const lost = preview.fates.filter(({ to }) => to === "set-aside");
    expect(lost.length).toBeGreaterThan(5);
    for (const { sentence, from, reason } of lost) {
      expect(entryOf(worked, sentence).fate).toBe(from);
      expect(["length", "table-left-out"]).toContain(reason);
    }
  });

  it("is one edit, made of the plan that was looked at", () => {
    const plan = planLength(worked, 3);
    const outcome = applyEdit(worked, { kind: "plan-length", minutes: 3 });
    expect(outcome.ok && outcome.briefing.deck).toBe(plan.deck);
    expect(applyEdit(worked, { kind: "plan-length", minutes: Number.NaN })).toMatchObject({
      refusal: { code: "no-length" },
    });
  });

  it("leaves a slide planned before alone only when the user works on it", () => {
    const short = edited(worked, { kind: "plan-length", minutes: 3 });
    const long = edited(short, { kind: "plan-length", minutes: null });
    expect(long.deck.minutes).toBeGreaterThan(short.deck.minutes * 1.5);
    expect(findFaults(long)).toEqual([]);
  });
});
