import { expect, test } from "vitest";
import { presentedSlides, proposeSkips, showOnlySeconds, type TalkSituation } from "../../../slides/index.ts";
import { sampleInput } from "../export/sample-briefing.ts";

const { article, deck } = sampleInput();
const total = deck.slides.reduce((sum, { seconds }) => sum + seconds, 0);

function propose(change: Partial<TalkSituation> = {}, of = deck) {
  return proposeSkips(article, of, { current: "slide-1", spent: 0, seen: [], left: total, pace: 1, ...change });
}

test("a talk on time needs no skipping and loses nothing", () => {
  expect(propose()).toEqual({ skips: [], brief: [], seconds: total, over: 0, unsaid: [], shownOnly: [] });
});

test("a little late, slides without a word of their own go first", () => {
  const { skips, brief, over, unsaid } = propose({ left: total - 8 });
  expect([over, brief, unsaid]).toEqual([0, [], []]);
  const spoken = deck.slides.filter(({ id }) => skips.includes(id)).flatMap(({ notes }) => notes);
  expect(spoken).toEqual([]);
});

test("with no time left all but cover and bottom line go, and it says by how much that is too long", () => {
  const { skips, brief, over, seconds } = propose({ left: 0 });
  const kept = deck.slides.filter(({ layout }) => layout === "cover" || layout === "key-points");
  expect(skips).toHaveLength(deck.slides.length - kept.length);
  expect(brief).toEqual([]);
  expect(seconds).toBe(kept.reduce((sum, slide) => sum + slide.seconds, 0));
  expect(over).toBe(seconds);
});

test("what was seen is neither skipped nor unsaid", () => {
  const { skips, unsaid } = propose({ current: "slide-3", seen: ["slide-1", "slide-2", "slide-8"], left: 0 });
  for (const id of ["slide-1", "slide-2", "slide-3", "slide-8"]) expect(skips).not.toContain(id);
  const said = deck.slides[7]?.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : [])) ?? [];
  expect(said.length).toBeGreaterThan(0);
  for (const id of said) expect(unsaid).not.toContain(id);
});

test("what was passed over is listed as unsaid too", () => {
  const { skips, unsaid, shownOnly } = propose({ current: "slide-9", seen: ["slide-1"], left: 1_000 });
  expect(skips).toEqual([]);
  const passed = deck.slides[5]?.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : [])) ?? [];
  for (const id of passed) expect([...unsaid, ...shownOnly]).toContain(id);
  expect(unsaid).toContain(passed[1]);
});

test("hidden slides are no part of the talk", () => {
  const hiding = {
    ...deck,
    slides: deck.slides.map((slide) => (slide.id === "slide-8" ? { ...slide, hidden: true as const } : slide)),
  };
  const { skips, brief } = propose({ left: 0 }, hiding);
  expect([...skips, ...brief]).not.toContain("slide-8");
  expect(presentedSlides(hiding)).toHaveLength(deck.slides.length - 1);
});

test("a slide that is only shown takes its moment and leaves its sentences on the screen", () => {
  const wordy = {
    ...deck,
    slides: deck.slides.map((slide) => (slide.id === "slide-3" ? { ...slide, seconds: 300 } : slide)),
  };
  const { brief, shownOnly, seconds } = propose({ left: total - 30 }, wordy);
  expect(brief).toEqual(["slide-3"]);
  expect(shownOnly.length).toBeGreaterThan(0);
  expect(seconds).toBe(total - (deck.slides[2]?.seconds ?? 0) + showOnlySeconds);
});

test("whoever speaks slowly has to leave out more", () => {
  const slow = propose({ left: total, pace: 1.3 });
  expect(slow.over).toBe(0);
  expect(slow.skips.length + slow.brief.length).toBeGreaterThan(0);
  expect(slow.seconds).toBeLessThanOrEqual(total);
});

test("time spent on the slide on the screen is not planned again", () => {
  expect(propose({ current: "slide-8", spent: 1_000, seen: [] }).seconds).toBe(
    deck.slides.slice(8).reduce((sum, { seconds }) => sum + seconds, 0),
  );
});

test("a slide that is not in the deck begins the talk", () => {
  expect(propose({ current: "slide-none" }).seconds).toBe(total);
});
