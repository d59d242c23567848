import { describe, expect, it } from "vitest";
import { hitAfterReplacing, indexOfHit, stepHit } from "../../../../renderer/desk/find/step-hit.ts";
import { searchBriefing } from "../../../../slides/index.ts";
import { edited } from "../../../slides/edit/edited-briefing.ts";
import { plainBriefing as briefing } from "../../../slides/edit/plain-briefing.ts";

const order = briefing.deck.slides.map(({ id }) => id);
const hits = searchBriefing(briefing, "vote");

describe("stepHit", () => {
  it("goes through all matches and round at both ends", () => {
    const seen = [];
    let current = hits[0] ?? null;
    for (let step = 0; step < hits.length; step += 1) {
      current = stepHit(hits, { current, order, slide: null }, 1);
      seen.push(indexOfHit(hits, current));
    }
    expect(seen).toEqual([...hits.keys()].slice(1).concat(0));
    expect(stepHit(hits, { current: hits[0] ?? null, order, slide: null }, -1)).toBe(hits.at(-1));
  });

  it("starts at the slide in the middle, with the article behind all slides", () => {
    const the = searchBriefing(briefing, "the");
    const first = stepHit(the, { current: null, order, slide: "slide-3" }, 1);
    expect(first?.place).toMatchObject({ slide: "slide-3" });
    const before = stepHit(the, { current: null, order, slide: "slide-3" }, -1);
    expect(before?.place).toMatchObject({ slide: "slide-2" });
    const article = searchBriefing(briefing, "the", {}, ["article"]);
    expect(stepHit(article, { current: null, order, slide: "slide-5" }, 1)).toBe(article[0]);
    expect(stepHit(article, { current: null, order, slide: "slide-5" }, -1)).toBe(article.at(-1));
  });

  it("goes on from the slide when the match in hand is gone, and nowhere when there is none", () => {
    const gone = { place: { kind: "headline", slide: "slide-2" }, start: 999, end: 1003 } as const;
    expect(stepHit(hits, { current: gone, order, slide: "slide-2" }, 1)?.place).toMatchObject({ slide: "slide-2" });
    expect(stepHit([], { current: gone, order, slide: "slide-2" }, 1)).toBe(null);
  });
});

describe("hitAfterReplacing", () => {
  it("does not look again at what was put in place of a match", () => {
    const [first] = hits;
    if (first === undefined) throw new Error("nothing found");
    const only = { place: first.place, start: first.start };
    const after = edited(briefing, { kind: "replace-text", find: "vote", replacement: "vote, vote", match: {}, only });
    const now = searchBriefing(after, "vote");
    expect(now.length).toBe(hits.length + 1);
    expect(indexOfHit(now, hitAfterReplacing(now, first, 0, "vote, vote".length))).toBe(2);
  });

  it("goes round behind the last, and is null when nothing is left", () => {
    const last = hits.at(-1);
    if (last === undefined) throw new Error("nothing found");
    expect(hitAfterReplacing(hits.slice(0, -1), last, hits.length - 1, 3)).toBe(hits[0]);
    expect(hitAfterReplacing([], last, 0, 3)).toBe(null);
  });
});
