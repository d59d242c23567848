import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("events are an ordered list, each with its date first", () => {
  expect(renderBody(makeSlide("timeline", "Timeline", [makeItem("Quotas lapse.", { label: "2029" })]))).toMatch(
    /<ol [^>]*><li [^>]*><p class="ls-label">2029<\/p><div><p class="ls-text">Quotas lapse\.<\/p><\/div><\/li><\/ol>/u,
  );
});
