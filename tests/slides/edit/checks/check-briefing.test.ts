import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../../slides/briefing.ts";
import { checkBriefing, type DeckEdit } from "../../../../slides/index.ts";
import { edited, illustratedBriefing } from "../edited-briefing.ts";
import { plainBriefing } from "../plain-briefing.ts";

function codesOn(briefing: Briefing, slide: string): readonly string[] {
  return checkBriefing(briefing).flatMap(({ code, place }) =>
    "slide" in place && place.slide === slide ? [code] : [],
  );
}

const long = Array.from({ length: 30 }, () => "word").join(" ");

describe("checkBriefing", () => {
  it("has nothing to say of slides as the engine makes them", () => {
    for (const { id } of plainBriefing.deck.slides) expect(codesOn(plainBriefing, id)).toEqual([]);
  });

  it.each<readonly [string, DeckEdit, string]>([
    ["no-headline", { kind: "set-headline", slide: "slide-2", text: " " }, "slide-2"],
    ["headline-long", { kind: "set-headline", slide: "slide-2", text: long }, "slide-2"],
    ["item-long", { kind: "set-item", slide: "slide-2", item: 0, text: long }, "slide-2"],
    ["empty-item", { kind: "set-item", slide: "slide-2", item: 0, text: "" }, "slide-2"],
    ["changed-statement", { kind: "set-item", slide: "slide-2", item: 0, text: "Something else" }, "slide-2"],
    ["mismatch", { kind: "set-item", slide: "slide-2", item: 1, text: "The vote was 32 to 12" }, "slide-2"],
    ["own-statement", { kind: "insert-item", slide: "slide-2", at: 0, item: { text: "Mine" } }, "slide-2"],
    ["no-notes", { kind: "set-notes", slide: "slide-2", notes: [] }, "slide-2"],
    ["empty-slide", { kind: "add-slide", after: null, layout: "bullets" }, "slide-6"],
    ["does-not-fit", { kind: "set-headline", slide: "slide-1", text: long.repeat(20) }, "slide-1"],
    ["hidden-slides", { kind: "hide-slides", slides: ["slide-4"], hidden: true }, "slide-4"],
  ])("finds %s", (code, edit, slide) => {
    const before = codesOn(plainBriefing, slide);
    expect(before).not.toContain(code);
    expect(codesOn(edited(plainBriefing, edit), slide)).toContain(code);
  });

  it("finds too many lines", () => {
    const lines = [0, 1, 2].map(
      (at): DeckEdit => ({ kind: "insert-item", slide: "slide-2", at, item: { text: "Mine" } }),
    );
    const row = checkBriefing(edited(plainBriefing, ...lines)).find(({ code }) => code === "items-many");
    expect(row).toMatchObject({ parameters: { count: 6, most: 5 }, text: expect.stringContaining("6 lines") });
  });

  it("finds pictures without text or bytes", () => {
    const illustrated = illustratedBriefing();
    const without = edited(illustrated, { kind: "set-alt", slide: "slide-7", alt: "" });
    expect(codesOn(without, "slide-7")).toContain("no-alt");
    expect(codesOn({ ...illustrated, pictures: [] }, "slide-7")).toContain("picture-missing");
  });

  it("tells what was guessed at its place in the article, and what was left out", () => {
    const rows = checkBriefing(illustratedBriefing());
    expect(rows[0]).toMatchObject({
      code: "title-guessed",
      severity: "warning",
      text: "The title was guessed.",
      place: { kind: "sentence", sentence: "s1" },
    });
    const left = checkBriefing(plainBriefing).find(({ code }) => code === "left-out-length");
    expect(left).toMatchObject({ sentences: ["s10"], parameters: { count: 1 }, severity: "info" });
  });

  it("finds a length far from its target", () => {
    const options = { ...plainBriefing.deck.options, minutes: 30 };
    const briefing = { ...plainBriefing, deck: { ...plainBriefing.deck, options } };
    expect(checkBriefing(briefing).find(({ code }) => code === "target-missed")).toMatchObject({
      place: { kind: "briefing" },
      parameters: { target: 30 },
    });
  });

  it("does not repeat what composing said of a length that may be another now", () => {
    const said = (code: string) => ({ code, severity: "info" as const, message: "Said when it was composed." });
    const diagnostics = [said("text-shorter-than-target"), said("encoding-guessed"), said("text-longer-than-target")];
    const told = checkBriefing({ ...plainBriefing, diagnostics }).filter(({ text }) => text.startsWith("Said"));
    expect(told.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  it("leaves no brace of its sentences unfilled", () => {
    const worked = edited(
      plainBriefing,
      { kind: "set-item", slide: "slide-2", item: 1, text: "The vote was 32 to 12" },
      { kind: "hide-slides", slides: ["slide-4"], hidden: true },
      { kind: "set-headline", slide: "slide-2", text: long },
    );
    for (const { text } of checkBriefing(worked)) expect(text).not.toMatch(/[{}]/u);
  });

  it("gives the same rows for slides that are the same", () => {
    const hidden = edited(plainBriefing, { kind: "hide-slides", slides: ["slide-3"], hidden: true });
    const worked = edited(hidden, { kind: "insert-item", slide: "slide-4", at: 0, item: { text: "Mine" } });
    const own = (briefing: Briefing) => checkBriefing(briefing).find(({ code }) => code === "own-statement");
    const other = edited(worked, { kind: "set-headline", slide: "slide-2", text: "Another" });
    expect(own(other)).toBe(own(worked));
  });
});
