import { expect, test } from "vitest";
import { makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("a listing keeps its lines and is escaped", () => {
  const code = { language: "js", text: "\nif (a < b) {\n\treturn;\n}\n" };
  expect(renderBody(makeSlide("code", "Listing", [], { code }))).toContain(
    '<pre class="ls-listing" dir="ltr"><code data-language="js">if (a &lt; b) {\n  return;\n}</code></pre>',
  );
});
