import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedSpans } from "../../../slides/analysis/quoted-spans.ts";

function quoted(text: string): readonly string[] {
  return quotedSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe("quotedSpans", () => {
  it.each([
    ["“Rain is due,” she said. “Stay in.”", ["Rain is due,", "Stay in."]],
    ['"Rain is due," she said. "Stay in."', ["Rain is due,", "Stay in."]],
    ["'Rain is due,' she said. 'Stay in.'", ["Rain is due,", "Stay in."]],
    ["‘Rain is due,’ she said.", ["Rain is due,"]],
    ["«Дождь будет», — сказала она.", ["Дождь будет"]],
    ["„Es regnet“, sagte sie.", ["Es regnet"]],
    ["„Es regnet”, mówi.", ["Es regnet"]],
    ["»Es regnet«, sagte sie.", ["Es regnet"]],
    ["« Il pleut », dit-elle.", ["Il pleut"]],
    ["‹Il pleut›, dit-elle.", ["Il pleut"]],
    ["彼は「雨が降る」と言った。", ["雨が降る"]],
  ])("knows the marks of %s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("keeps a quotation inside a quotation within it", () => {
    expect(quoted("“We call it the ‘long winter,’ all of us,” he said.")).toEqual([
      "We call it the ‘long winter,’ all of us,",
    ]);
    expect(quoted("“He said “yes” to me,” Ann wrote.")).toEqual(["He said “yes” to me,"]);
    expect(quoted('"he asked "really?" and left" is how she put it')).toEqual(['he asked "really?" and left']);
  });

  it("reads a closing mark glued to the sentence before as an opening one", () => {
    expect(quoted("That is all, she said.”The harvest is in,” she added.")).toEqual(["The harvest is in,"]);
  });

  it("does not take apostrophes for marks", () => {
    expect(quoted("It's the dogs' dinner, 'tis true, in the '90s; O'Hara didn't mind.")).toEqual([]);
    expect(quoted("'It's my daughters' turn,' she said.")).toEqual(["It's my daughters' turn,"]);
  });

  it("does not take inches for marks", () => {
    expect(quoted('A 5" pipe and a 7" pipe, the "short" and the "long".')).toEqual(["short", "long"]);
  });

  it("ends a stretch where the mark is set again for the next sentence of the same speech", () => {
    const text = '"The road is closed. "It will open on Friday," he said.';
    expect(quoted(text)).toEqual(["The road is closed.", "It will open on Friday,"]);
    expect(quotedSpans(text)[0]?.closed).toBe(false);
  });

  it("tells a quotation that goes on after the text, and one that began before it", () => {
    expect(quotedSpans("“The road is closed. It will open")).toEqual([
      { start: 1, end: 33, opened: true, closed: false },
    ]);
    expect(quotedSpans("on Friday.” He left.")).toEqual([{ start: 0, end: 10, opened: false, closed: true }]);
  });

  it("lets one closing mark end a quotation and the name it ends with", () => {
    expect(quoted("«Мы строим завод «Север», — сказал он.")).toEqual(["Мы строим завод «Север"]);
  });

  it("gives disjoint spans in order, inside the text, whatever the text", () => {
    const marks = fc.constantFrom(..."\"'“”„«»‹›‘’‚ab .,\ud800");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const text = characters.join("");
        let last = 0;
        for (const { start, end } of quotedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
