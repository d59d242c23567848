import { describe, expect, it } from "vitest";
import { presentedSlides, proposeSkips, type Slide } from "../../slides/index.ts";
import { brief } from "./briefing.ts";
import { allCases } from "./cases.ts";

function held(slide: Slide, withNotes: boolean): readonly string[] {
  const shown = [slide.headline, ...slide.items].flatMap(({ own, sources }) => (own ? [] : sources));
  const rows = slide.layout === "table" ? slide.table.rows.map(({ source }) => source) : [];
  const spoken = slide.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : []));
  return [...shown, ...rows, ...(withNotes ? spoken : [])];
}

const lateness = Array.from({ length: 10 }, (_, tenth) => (tenth + 1) / 10);

describe.each(allCases().map((testCase) => [testCase.name, testCase] as const))("%s", (_, testCase) => {
  const { article, deck } = brief(testCase);
  const slides = presentedSlides(deck);
  const headers = new Set(article.sentences.flatMap(({ id, kind }) => (kind === "table-row" ? [id] : [])));

  it.each([0, Math.floor(slides.length / 2)])(
    "can end on time, or says that it cannot, from slide %i on",
    (position) => {
      const seen = slides.slice(0, position + 1).map(({ id }) => id);
      const rest = slides.slice(position).reduce((sum, { seconds }) => sum + seconds, 0);
      for (const late of lateness) {
        const left = rest * (1 - late);
        const situation = { current: slides[position]?.id ?? "", spent: 0, seen, left, pace: 1 };
        const { skips, brief: short, seconds, over, unsaid } = proposeSkips(article, deck, situation);
        const leftOut = slides.filter(({ id }) => skips.includes(id) || short.includes(id));

        expect(
          leftOut.filter(({ layout, id }) => layout === "cover" || layout === "key-points" || seen.includes(id)),
        ).toEqual([]);
        expect(over).toBeCloseTo(Math.max(0, seconds - left), 5);
        if (over > 0) {
          const stays = slides.filter(
            ({ id, layout }, place) =>
              place > position && (layout === "cover" || layout === "key-points") && !seen.includes(id),
          );
          const least = (slides[position]?.seconds ?? 0) + stays.reduce((sum, slide) => sum + slide.seconds, 0);
          expect(seconds).toBeCloseTo(least, 5);
        }

        const given = new Set(
          slides.filter(({ id }) => !skips.includes(id)).flatMap((slide) => held(slide, !short.includes(slide.id))),
        );
        const lost = slides.flatMap((slide) => held(slide, true)).filter((id) => !given.has(id));
        const withoutHeads = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !headers.has(id)).sort();
        expect(withoutHeads(unsaid)).toEqual(withoutHeads(lost));
      }
    },
  );
});
