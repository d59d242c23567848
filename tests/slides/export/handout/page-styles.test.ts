import { expect, test } from "vitest";
import {
  quoteCss,
  shortenCorner,
  writePageRules,
  writeRunningHead,
} from "../../../../slides/export/handout/page-styles.ts";

const margins = { marking: "", footer: "A title", page: "Page", of: "of", direction: "ltr" } as const;

test("text cannot leave its CSS string", () => {
  const quoted = quoteCss('a"}</style>\\\n{b');
  expect(quoted.slice(1, -1)).not.toMatch(/["\\](?![0-9a-f]+ )|[<{}\n]/u);
  expect(quoteCss("Ескерту №5")).toBe('"Ескерту \\2116 5"');
});

test("text for a corner is cut at a word", () => {
  expect(shortenCorner("The council voted to rebuild the wall", 24)).toBe("The council voted to…");
  expect(shortenCorner("Short", 24)).toBe("Short");
});

test("pages are numbered and carry the title", () => {
  const rules = writePageRules("a4", margins);
  expect(rules).toContain("size:210mm 297mm");
  expect(rules).toContain('content:"Page " counter(page) " of " counter(pages)');
  expect(rules).toMatch(/@bottom-left\{[^}]*content:"A title"\}/u);
  expect(writePageRules("letter", margins)).toContain("size:8.5in 11in");
});

test("the marking stands at the head and the foot of every page", () => {
  const rules = writePageRules("a4", { ...margins, marking: "Official" });
  expect(rules).toMatch(/@top-center\{[^}]*content:"OFFICIAL"\}/u);
  expect(rules).toMatch(/@bottom-center\{[^}]*content:"OFFICIAL"\}/u);
  expect(writePageRules("a4", margins)).not.toContain("center{");
});

test("corners change sides with the writing direction", () => {
  expect(writePageRules("a4", { ...margins, direction: "rtl" })).toMatch(/@bottom-right\{[^}]*content:"A title"\}/u);
  expect(writeRunningHead("p1", "1 · x", { ...margins, direction: "rtl" })).toContain("@page p1{@top-right{");
});
