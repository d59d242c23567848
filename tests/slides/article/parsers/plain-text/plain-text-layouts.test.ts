import { describe, expect, it } from "vitest";
import { parsePlainText } from "../../../../../slides/article/parsers/plain-text/parse-plain-text.ts";
import { first, kinds, read, second, third, wrap } from "./read-blocks.ts";

describe("parsePlainText, however the lines are broken", () => {
  it.each([
    ["blank lines", `T\n\n${first}\n\n${second}\n\n${third}`],
    ["two blank lines", `T\n\n\n${first}\n\n\n${second}\n\n\n${third}`],
    ["no blank lines", `T\n${first}\n${second}\n${third}`],
    ["CRLF", `T\r\n\r\n${first}\r\n\r\n${second}\r\n\r\n${third}`],
    ["CR", `T\r\r${first}\r\r${second}\r\r${third}`],
    ["hard wraps", `T\n\n${wrap(first, 65)}\n\n${wrap(second, 65)}\n\n${wrap(third, 65)}`],
    ["indents only", `T\n${[first, second, third].map((text) => wrap(text, 72, "    ")).join("\n")}`],
    [
      "quotation marks on each line",
      `T\n\n${[first, second, third].map((text) => wrap(text, 60)).join("\n\n")}`
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">"),
    ],
    [
      "an indented body",
      `T\n\n${[first, second, third].map((text) => wrap(text, 62).replace(/^/gm, "   ")).join("\n\n")}`,
    ],
  ])("reads the same paragraphs from text with %s", (_, source) => {
    expect(read(source.replace(/^((?:> )?)T(?=[\r\n])/, "$1Harbour pier is closed for the summer"))).toEqual([
      "title Harbour pier is closed for the summer",
      `paragraph ${first}`,
      `paragraph ${second}`,
      `paragraph ${third}`,
    ]);
  });

  it("keeps exact places in the source for every run", () => {
    const source = `> Harbour Pier Closed\n>\n> ${wrap(first, 50).replace(/\n/g, "\n> ")}\n>\n> ${wrap(second, 50).replace(/\n/g, "\n> ")}\n`;
    for (const block of parsePlainText(source).draft.blocks) {
      if (!("text" in block)) continue;
      for (const run of block.text) expect(source.slice(run.start, run.end)).toBe(run.text);
    }
  });

  it("takes the link numbers of a text browser out, and its list of addresses", () => {
    const source = [
      "Harbour Pier Closed",
      `   ${wrap(first.replace("inspection", "[1]inspection").replace("beams", "[2]beams"), 60).replace(/\n/g, "\n   ")}`,
      `   ${wrap(second.replace("summer", "[3]summer").replace("bay", "[4]bay"), 60).replace(/\n/g, "\n   ")}`,
      "References\n\n   1. https://example.org/a\n   2. https://example.org/b\n   3. https://example.org/c\n   4. https://example.org/d",
    ].join("\n\n");
    expect(read(source).slice(0, 3)).toEqual([
      "title Harbour Pier Closed",
      `paragraph ${first}`,
      `paragraph ${second}`,
    ]);
    expect(kinds(source).slice(4)).toEqual(["(navigation)", "(navigation)", "(navigation)", "(navigation)"]);
  });

  it("leaves citations in brackets where they are", () => {
    const cited = `${first.slice(0, -1)}.[1] ${second.slice(0, -1)}.[2][3] ${third}`;
    expect(read(`Harbour Pier Closed\n\n${cited}\n`)).toContain(`paragraph ${cited}`);
  });

  it("joins words broken at line ends, but not compounds", () => {
    const source = [
      "Harbour Pier Closed\n",
      "The harbour authority closed the well-known pier on Monday, and an in-",
      "spection of the beams, which had been announced in the spring, be-",
      "gan on the same day. The authority said that the pier, though well-",
      "known, had been in a bad state for long, and that the harbour auth-",
      "ority would now have to see what could still be saved of the beams.",
    ].join("\n");
    expect(read(source)[1]).toBe(
      "paragraph The harbour authority closed the well-known pier on Monday, and an inspection of the beams, which had been announced in the spring, began on the same day. The authority said that the pier, though well-known, had been in a bad state for long, and that the harbour authority would now have to see what could still be saved of the beams.",
    );
  });

  it("mends what the pages of a PDF tear apart", () => {
    const filler = [first, second, third].map((text) => wrap(text, 80));
    const source = [
      "Harbour Report",
      filler.join("\n\n"),
      "The council decided in its last session that it would share the cost, and a member",
      "Bay Council",
      "1",
      "Harbour Report",
      "of the committee said that this was only fair to all the boats that use the bay.",
      filler.join("\n\n"),
      "Bay Council",
      "2",
      "Harbour Report",
      filler.join("\n\n"),
    ].join("\n\n");
    const blocks = read(source);
    expect(blocks).toContain(
      "paragraph The council decided in its last session that it would share the cost, and a member of the committee said that this was only fair to all the boats that use the bay.",
    );
    expect(blocks.filter((text) => text === "(page-furniture) Bay Council")).toHaveLength(2);
    expect(blocks.filter((text) => text === "(page-furniture) 1")).toHaveLength(1);
  });
});
