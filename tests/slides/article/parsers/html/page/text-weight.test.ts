import { describe, expect, it } from "vitest";
import { weighText } from "../../../../../../slides/article/parsers/html/page/text-weight.ts";

describe("weighText", () => {
  it("counts letters without blanks of any kind", () => {
    expect(weighText(" a b\n\u00a0c\u200b ")).toBe(3);
  });

  it("counts letters of other alphabets once and ideographs three times", () => {
    expect(weighText("привет")).toBe(6);
    expect(weighText("漢字")).toBe(6);
  });
});
