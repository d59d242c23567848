import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("abbreviations are a definition list", () => {
  expect(renderBody(makeSlide("glossary", "Glossary", [makeItem("Basin Water Commission", { label: "BWC" })]))).toMatch(
    /<dl [^>]*><div [^>]*><dt class="ls-label">BWC<\/dt><dd><p class="ls-text">Basin Water Commission<\/p><\/dd><\/div><\/dl>/u,
  );
});
