import { expect, test } from "vitest";
import {
  quoteCss,
  shortenCorner,
  writePageRules,
  writeRunningHead,
} from "../../../../slides/export/handout/page-styles.ts";
import { textSheet } from "../../../../slides/export/handout/sheet.ts";

const margins = {
  marking: "",
  footer: "A title",
  page: "Page",
  of: "of",
  date: "",
  inkSaving: false,
  direction: "ltr",
} as const;

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
  const rules = writePageRules(textSheet("a4"), margins);
  expect(rules).toContain("size:210mm 297mm");
  expect(rules).toContain('content:"Page " counter(page) " of " counter(pages)');
  expect(rules).toMatch(/@bottom-left\{[^}]*content:"A title"\}/u);
  expect(writePageRules(textSheet("letter"), margins)).toContain("size:215.9mm 279.4mm");
});

test("the marking stands at the head and the foot of every page", () => {
  const rules = writePageRules(textSheet("a4"), { ...margins, marking: "Official" });
  expect(rules).toMatch(/@top-center\{[^}]*content:"OFFICIAL"\}/u);
  expect(rules).toMatch(/@bottom-center\{[^}]*content:"OFFICIAL"\}/u);
  expect(writePageRules(textSheet("a4"), margins)).not.toContain("center{");
});

test("corners change sides with the writing direction", () => {
  expect(writePageRules(textSheet("a4"), { ...margins, direction: "rtl" })).toMatch(
    /@bottom-right\{[^}]*content:"A title"\}/u,
  );
  expect(writeRunningHead("p1", "1 · x", textSheet("a4"), { ...margins, direction: "rtl" })).toContain(
    "@page p1{@top-right{",
  );
});

test("the date stands opposite the running head, and leaves it less room", () => {
  const dated = { ...margins, date: "29 November 2026" };
  expect(writePageRules(textSheet("a4"), dated)).toMatch(/@top-right\{[^}]*content:"29 November 2026"\}/u);
  expect(writePageRules(textSheet("a4"), margins)).not.toContain("@top-");
  const long = "The council voted to rebuild the wall ".repeat(4);
  const head = (given: typeof dated | typeof margins) => writeRunningHead("p1", long, textSheet("a4"), given).length;
  expect(head(dated)).toBeLessThan(head(margins));
});

test("ink-saving pages have no greys in their margins", () => {
  const rules = writePageRules(textSheet("a4"), { ...margins, marking: "Official", date: "today", inkSaving: true });
  expect(rules).not.toContain("#55606d");
});

test("a long marking with an embargo behind it is set on two lines", () => {
  const marking = "Official – sensitive · Embargoed until 1 December 2026, 09:00 UTC";
  const rules = writePageRules(textSheet("a4"), { ...margins, marking });
  expect(rules).toContain("white-space:pre-line");
  expect(rules).toMatch(/content:"OFFICIAL – SENSITIVE\\a EMBARGOED UNTIL/u);
});
