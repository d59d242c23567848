import { expect, test } from "vitest";
import { makeItem, makePicture, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

const caption = [makeItem("The reservoir.")];

test("a picture stands in its figure with its alternative text and its caption", () => {
  const source = renderBody(makeSlide("image", "Water", caption), { picture: makePicture(1600, 600) });
  expect(source).toMatch(
    /<figure class="ls-body ls-image"><div class="ls-picture"><img src="data:image\/png[^>]* alt="A picture" width="1600" height="600"><\/div><figcaption/u,
  );
});

test("captions stand beside upright pictures, and beside squarer ones on a wide stage", () => {
  const beside = (width: number, height: number, ratio: "16:9" | "4:3") =>
    renderBody(makeSlide("image", "Water", caption), { picture: makePicture(width, height), ratio }).includes(
      "ls-captions-beside",
    );
  expect([beside(600, 900, "16:9"), beside(600, 900, "4:3")]).toEqual([true, true]);
  expect([beside(900, 700, "16:9"), beside(900, 700, "4:3")]).toEqual([true, false]);
  expect([beside(1600, 700, "16:9"), beside(1600, 700, "4:3")]).toEqual([false, false]);
});

test("without the picture its alternative text is shown", () => {
  const source = renderBody(makeSlide("image", "Water", caption));
  expect(source).not.toContain("<img");
  expect(source).toContain("A picture");
});
