import { expect, test } from "vitest";
import { displayText, replaceUnprintable } from "../../../slides/fit/display-text.ts";

test("white space collapses and goes at either end, no-break blanks stay", () => {
  expect(displayText(" one\n\ttwo\u2028three\u00a0four ")).toBe("one two three\u00a0four");
});

test("lone surrogates, control and non-characters become U+FFFD", () => {
  expect(displayText("a\ud800b\u0000c\uffffd\u009fe")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
});

test("whole surrogate pairs and line breaks are kept by the replacement", () => {
  expect(replaceUnprintable("🚰\n\r\t")).toBe("🚰\n\r\t");
});
