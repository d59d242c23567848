import { describe, expect, it } from "vitest";
import { findNotes } from "../../../../../slides/article/parsers/plain-text/find-notes.ts";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";

const labels = (source: string): readonly string[] =>
  Array.from(findNotes(readLines(source)).values(), ({ label }) => label);

describe("findNotes", () => {
  it("finds numbered notes the text refers to", () => {
    expect(
      labels("It closed.1 It will open.2\n\n1 According to the council of the bay.\n2 The date is not yet certain.\n"),
    ).toEqual(["1", "2"]);
    expect(
      labels("It closed.[1] It will open.[2]\n\n[1] According to the council.\n[2] The date is not certain.\n"),
    ).toEqual(["1", "2"]);
  });

  it("finds notes marked with a star", () => {
    expect(
      labels("The harbour of the old town was closed in May*.\n\n* According to the council of the bay.\n"),
    ).toEqual(["*"]);
  });

  it("does not take lists for notes", () => {
    expect(labels("The list follows here.\n\n1 Boats that are long enough\n2 Nets that are still whole\n")).toEqual([]);
    expect(labels("It costs 1.1 or 1.2 millions.\n\n1. Boats that are long enough\n2. Nets that are whole\n")).toEqual(
      [],
    );
  });
});
