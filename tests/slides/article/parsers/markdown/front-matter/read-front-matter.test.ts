import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../../../../slides/article/parsers/markdown/front-matter/read-front-matter.ts";
import { splitFrontMatter } from "../../../../../../slides/article/parsers/markdown/front-matter/split-front-matter.ts";

function read(source: string): ReturnType<typeof readFrontMatter> | null {
  const matter = splitFrontMatter(source);
  return matter === null ? null : readFrontMatter(matter);
}

describe("readFrontMatter", () => {
  it.each([
    ["---\ntitle: A\ntags: [b]\n---\nText", { title: "A", tags: ["b"] }],
    ["\ufeff---\r\ntitle: A\r\n...\r\nText", { title: "A" }],
    ['+++\ntitle = "A"\n+++\nText', { title: "A" }],
    ['{\n"title": "A"\n}\nText', { title: "A" }],
    ["% A\n% B\n\nText", { title: "A", author: ["B"], date: "" }],
    ["---\n---\nText", {}],
  ])("reads %j", (source, values) => expect(read(source)).toEqual({ kind: "values", values }));

  it("reads a quotation whose further lines are not indented", () => {
    expect(read('---\ntitle: A\nsummary: "one\ntwo"\ndate: 2001-02-03\n---\n')).toEqual({
      kind: "values",
      values: { title: "A", summary: "one two", date: "2001-02-03" },
    });
  });

  it("keeps dates as printed and makes nothing of tags and merge keys", () => {
    const reading = read("---\ndate: 2001-02-03\na: !!js/function x\n<<: {b: c}\n---\n");
    expect(reading).toMatchObject({ kind: "values", values: { date: "2001-02-03", "<<": { b: "c" } } });
  });

  it("says so when metadata is broken and keeps what lines say", () => {
    expect(read('---\ntitle: "A\ndate: 1\n: :\n---\n')).toEqual({ kind: "broken", values: { title: "A", date: "1" } });
    expect(read("+++\ntitle = \n+++\n")?.kind).toBe("broken");
  });

  it("refuses a bomb of aliases", () => {
    const lines = Array.from(
      { length: 30 },
      (_, level) => `b${level + 1}: &b${level + 1} [${`*b${level},`.repeat(9)}]`,
    );
    expect(read(`---\nb0: &b0 [x]\n${lines.join("\n")}\n---\n`)?.kind).toBe("broken");
  });

  it("leaves text between rulers alone", () => {
    expect(read("---\nJust a line of text here\n---\n")).toEqual({ kind: "text" });
    expect(read("---\nnever closed")).toBeNull();
    expect(read("Text")).toBeNull();
  });
});
