import { expect, test } from "vitest";
import { escapeUnits } from "../../../build/scripts/escape-bundle.ts";

test("what is beyond ASCII is escaped and means the same in classes, in either kind of regular expression", () => {
  const literals = ["/^[«„“](.)…/u", "/[а-я]+/", "/^[\u{1f600}-\u{1f64f}]$/u", "/a|日本/iu", '"№ 5"'];
  for (const literal of literals) {
    const escaped = escapeUnits(literal);
    expect(escaped).toMatch(/^[\0-\x7f]+$/);
    const texts = ["«ж…", "журнал", "😀", "日本", "№ 5", "x"];
    const meaning = (code: string) => {
      const value: unknown = new Function(`return ${code}`)();
      return value instanceof RegExp ? texts.map((text) => value.exec(text)) : value;
    };
    expect(meaning(escaped)).toEqual(meaning(literal));
  }
});

test("plain ASCII stays as it is", () => {
  expect(escapeUnits("const a = /\\u2013/u;\n")).toBe("const a = /\\u2013/u;\n");
});
