import { expect, test } from "vitest";
import { fitSlide } from "../../../slides/fit/fit-slide.ts";
import { stages } from "../../../slides/fit/stage.ts";
import { renderSlide, type SlideFurniture } from "../../../slides/render/render-slide.ts";
import { themes } from "../../../slides/render/themes/themes.ts";
import { makeItem, makeSlide } from "../../helpers/build-deck.ts";

const furniture: SlideFurniture = { marking: "", running: "What was agreed", page: 7 };

function render(
  slide: ReturnType<typeof makeSlide>,
  shown: Partial<SlideFurniture> = {},
  direction: "ltr" | "rtl" = "ltr",
) {
  const fitted = fitSlide(slide, themes.daylight, "16:9", "");
  const stage = stages["16:9"];
  const context = {
    fitted,
    language: "en",
    theme: themes.daylight,
    stage,
    sectionNumber: 0,
    firstNumber: 1,
    picture: null,
  };
  return renderSlide(slide, context, { ...furniture, ...shown }, direction);
}

test("the section says its language, direction, layout and sizes", () => {
  const { attributes } = render(makeSlide("bullets", "Headline", [makeItem("text")]), {}, "rtl");
  for (const part of [' lang="en"', ' dir="rtl"', ' data-layout="bullets"', ' data-headline="48"', ' data-item="34"']) {
    expect(attributes).toContain(part);
  }
  expect(attributes).not.toContain("data-overflow");
});

test("a slide that overflows says so", () => {
  const items = Array.from({ length: 40 }, () => makeItem("A line of text that takes room."));
  expect(render(makeSlide("bullets", "Headline", items)).attributes).toContain("data-overflow");
});

test("the marking stands in its band, once, as it was given", () => {
  const { html } = render(makeSlide("bullets", "Headline"), { marking: "Official – <sensitive>" });
  expect(html).toContain('<p class="ls-marking">Official – &lt;sensitive&gt;</p>');
  expect(render(makeSlide("bullets", "Headline")).html).not.toContain("ls-marking");
});

test("the footer is furniture that assistive technology skips; a cover has none", () => {
  expect(render(makeSlide("bullets", "Headline")).html).toContain(
    '<div class="ls-footer" aria-hidden="true"><p>What was agreed</p><p class="ls-page">7</p></div>',
  );
  expect(render(makeSlide("cover", "Title"), { page: null }).html).not.toContain("ls-footer");
});

test("a headline without items is set large", () => {
  expect(render(makeSlide("bullets", "Headline")).html).toContain('class="ls-body ls-bare"');
});

test("no markup carries a style attribute, so that a strict content security policy does not touch it", () => {
  expect(render(makeSlide("bullets", "Headline", [makeItem("text")])).html).not.toContain("style=");
});
