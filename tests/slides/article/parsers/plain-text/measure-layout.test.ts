import { describe, expect, it } from "vitest";
import { type Layout, measureLayout } from "../../../../../slides/article/parsers/plain-text/measure-layout.ts";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";

const measure = (source: string): Layout => measureLayout(readLines(source));

const wrapped = [
  "The harbour authority closed the old pier on Monday after an",
  "inspection found that several of its beams had rotted through and",
  "would have to be taken out before the winter.",
  "",
  "Repairs will take until the end of the summer, the authority said,",
  "and boats will have to moor on the other side of the bay until the",
  "work is done.",
].join("\n");

describe("measureLayout", () => {
  it("finds the column at which text is wrapped", () => {
    expect(measure(wrapped)).toMatchObject({ edge: 66, ragged: false, tight: false, firstLineIndent: false });
  });

  it("does not take paragraphs of one line each for wrapped text", () => {
    const source = wrapped.replace(/(\S)\n(?=\S)/g, "$1 ");
    expect(measure(source).edge).toBeNull();
  });

  it("does not take lists of short lines for wrapped text", () => {
    expect(
      measure("Share\nTweet this\nPrint\nSend to a friend\nSave\nFollow the harbour authority\n".repeat(3)).edge,
    ).toBeNull();
  });

  it("sees paragraphs that follow each other without blank lines", () => {
    expect(measure(wrapped.replace("\n\n", "\n").repeat(2)).tight).toBe(true);
    const long = "The harbour authority closed the old pier on Monday after an inspection found rotten beams in it.";
    expect(measure(`${long}\n${long}\n${long}\n`).tight).toBe(true);
    expect(measure(`${long}\n\n${long}\n\n${long}\n`).tight).toBe(false);
  });

  it("sees paragraphs marked by an indent", () => {
    const indented = wrapped.replace("\n\n", "\n").replace(/^(?=The|Repairs)/gm, "    ");
    expect(measure(`${indented}\n${indented}`).firstLineIndent).toBe(true);
  });

  it("measures nothing in nothing", () => {
    expect(measure("").edge).toBeNull();
  });
});
