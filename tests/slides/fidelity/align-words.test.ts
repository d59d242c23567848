import { describe, expect, it } from "vitest";
import { keptIn } from "../../../slides/fidelity/align-words.ts";
import { prepareText } from "../../../slides/fidelity/prepared-text.ts";

function kept(text: string, source: string, prefer: "first" | "last"): string {
  const prepared = prepareText(source, "en");
  const keeping = keptIn(prepareText(text, "en"), prepared, prefer);
  return prepared.tokens.map((token, at) => (keeping[at] === true ? token.text : "·")).join(" ");
}

describe("keptIn", () => {
  const source = "the law fell and the law rose";

  it("matches each word with its first place from the left", () => {
    expect(kept("the law rose", source, "first")).toBe("the law · · · · rose");
  });

  it("matches each word with its last place from the right", () => {
    expect(kept("the law rose", source, "last")).toBe("· · · · the law rose");
  });

  it("passes over words that are not there", () => {
    expect(kept("the new law", source, "first")).toBe("the law · · · · ·");
  });
});
