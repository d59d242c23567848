import { describe, expect, it } from "vitest";
import { samePlace } from "../../../../slides/edit/briefing-place.ts";
import { imprintOf, searchBriefing } from "../../../../slides/index.ts";
import { edited, entryOf, illustratedBriefing, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

describe("set-title", () => {
  it("changes the title and the cover that shows it", () => {
    const after = edited(briefing, { kind: "set-title", title: "A Wall for Port Amsel" });
    expect(after.deck.title).toBe("A Wall for Port Amsel");
    expect(slideOf(after, "slide-1").headline).toMatchObject({
      text: "A Wall for Port Amsel",
      own: true,
      sources: ["s1"],
    });
    expect(edited(after, { kind: "set-title", title: briefing.deck.title }).deck.slides[0]?.headline).toEqual(
      briefing.deck.slides[0]?.headline,
    );
  });

  it("leaves a cover that the user headed, and refuses no title", () => {
    const mine = edited(briefing, { kind: "set-headline", slide: "slide-1", text: "Good morning" });
    const after = edited(mine, { kind: "set-title", title: "Another" });
    expect(after.deck.slides).toEqual(mine.deck.slides);
    expect(refusalOf(briefing, { kind: "set-title", title: " " })).toBe("empty-title");
  });
});

describe("set-imprint", () => {
  const illustrated = illustratedBriefing();
  const before = imprintOf(illustrated.article, illustrated.deck);

  it("corrects cover and source line where they show what it said", () => {
    const imprint = { ...before, byline: ["Nora Vance", "Ned Low"], publication: null };
    const after = edited(illustrated, { kind: "set-imprint", imprint });
    expect(imprintOf(after.article, after.deck)).toEqual(imprint);
    expect(after.article).toBe(illustrated.article);
    expect(slideOf(after, "slide-1").items[0]).toMatchObject({ text: "Nora Vance, Ned Low", own: true });
    expect(slideOf(after, "slide-14").items[0]?.text).toMatch(/^Nora Vance, Ned Low, “/u);
    expect(slideOf(after, "slide-14").items[0]?.text).not.toContain("Coastal Ledger");
  });

  it("adds to a cover what it did not have and takes off what it no longer has", () => {
    const imprint = { byline: ["A. Writer"], date: "2031-04-09", publication: "The Ledger" };
    const after = edited(briefing, { kind: "set-imprint", imprint });
    expect(slideOf(after, "slide-1").items.map(({ text }) => text)).toEqual([
      "A. Writer",
      "9 April 2031",
      "The Ledger",
    ]);
    const bare = edited(after, { kind: "set-imprint", imprint: { byline: [], date: null, publication: "The Ledger" } });
    expect(slideOf(bare, "slide-1").items.map(({ text }) => text)).toEqual(["The Ledger"]);
  });

  it("is nothing when it says the same", () => {
    expect(edited(illustrated, { kind: "set-imprint", imprint: before })).toBe(illustrated);
  });
});

describe("set-appearance and set-export-options", () => {
  it("change options alone: every slide stays the same object", () => {
    const after = edited(briefing, { kind: "set-appearance", theme: "midnight", ratio: "4:3", marking: "OFFICIAL" });
    expect(after.deck.options).toMatchObject({ theme: "midnight", ratio: "4:3", marking: "OFFICIAL" });
    expect(after.options.marking).toBe("OFFICIAL");
    expect(after.deck.slides).toBe(briefing.deck.slides);
    expect(after.deck.ledger).toBe(briefing.deck.ledger);
    expect(edited(after, { kind: "set-appearance", theme: "midnight" })).toBe(after);
    const paper = edited(briefing, { kind: "set-export-options", paper: "letter", notes: false });
    expect(paper.options).toMatchObject({ paper: "letter", notes: false });
    expect(edited(paper, { kind: "set-export-options", paper: "letter" })).toBe(paper);
  });

  it("refuse a theme there is none of, names of objects included", () => {
    for (const theme of ["neon", "constructor", "__proto__"]) {
      expect(refusalOf(briefing, { kind: "set-appearance", theme })).toBe("no-theme");
    }
  });
});

describe("replace-text", () => {
  it("replaces in headlines, items and notes in one edit, and knows what became own", () => {
    const after = edited(briefing, {
      kind: "replace-text",
      find: "VOTE",
      replacement: "ballot",
      match: { wholeWord: true },
    });
    const slide = slideOf(after, "slide-2");
    expect(slide.headline).toMatchObject({ text: "The ballot", own: true });
    expect(slide.items.map(({ text, own }) => [text.slice(0, 18), own])).toEqual([
      ["The council voted ", false],
      ["The ballot was 31 ", true],
      ["Engineers reported", false],
    ]);
    expect(slide.notes.filter(({ kind }) => kind === "own").map(({ text }) => text)).toEqual([
      "The ballot",
      "The ballot was 31 to 12.",
    ]);
    expect(entryOf(after, "s4").fate).toBe("set-aside");
    expect(after.deck.slides[2]).toBe(briefing.deck.slides[2]);
    const back = edited(after, { kind: "replace-text", find: "ballot", replacement: "vote", match: {} });
    expect(back.deck.ledger).toEqual(briefing.deck.ledger);
    expect(slideOf(back, "slide-2").items).toEqual(slideOf(briefing, "slide-2").items);
  });

  it("moves emphasis along, and stays on the slides it is asked for", () => {
    const bold = edited(briefing, {
      kind: "emphasise-note",
      slide: "slide-4",
      note: 0,
      start: 28,
      end: 35,
      style: "strong",
      on: true,
    });
    const after = edited(bold, {
      kind: "replace-text",
      find: "Fishermen",
      replacement: "They",
      match: {},
      slides: ["slide-4"],
    });
    const [line] = slideOf(after, "slide-4").notes;
    const [stretch] = line?.kind === "own" ? (line.emphasis ?? []) : [];
    expect(line?.text.slice(stretch?.start, stretch?.end)).toBe("did not");
  });

  it("replaces on the slides or in the notes alone, or one match of several in a text", () => {
    const vote = { kind: "replace-text", find: "vote", replacement: "ballot", match: {} } as const;
    const spoken = slideOf(edited(briefing, { ...vote, within: "notes" }), "slide-2");
    expect(spoken.headline).toBe(slideOf(briefing, "slide-2").headline);
    expect(spoken.items).toBe(slideOf(briefing, "slide-2").items);
    expect(spoken.notes[0]).toMatchObject({ kind: "own", text: "The ballot" });
    const shown = slideOf(edited(briefing, { ...vote, within: "slides" }), "slide-2");
    expect(shown.headline.text).toBe("The ballot");
    expect(shown.notes).toBe(slideOf(briefing, "slide-2").notes);

    const note = slideOf(briefing, "slide-2").notes.findIndex(({ text }) => text.startsWith("The council voted"));
    const place = { kind: "note", slide: "slide-2", note } as const;
    const hits = searchBriefing(briefing, "on", {}, ["notes"]).filter((hit) => samePlace(hit.place, place));
    expect(hits.length).toBeGreaterThan(1);
    const [, second] = hits;
    const only = { place, start: second?.start ?? 0 };
    const after = edited(briefing, { kind: "replace-text", find: "on", replacement: "**", match: {}, only });
    const text = slideOf(briefing, "slide-2").notes[note]?.text ?? "";
    const written = `${text.slice(0, second?.start)}**${text.slice(second?.end)}`;
    expect(slideOf(after, "slide-2").notes.map((line) => line.text)).toEqual(
      slideOf(briefing, "slide-2").notes.map((line, index) => (index === note ? written : line.text)),
    );
    const nowhere = { ...only, start: only.start + 1 };
    expect(edited(briefing, { kind: "replace-text", find: "on", replacement: "**", match: {}, only: nowhere })).toBe(
      briefing,
    );
  });

  it("is nothing when nothing is found, and refuses an empty search", () => {
    expect(edited(briefing, { kind: "replace-text", find: "zeppelin", replacement: "", match: {} })).toBe(briefing);
    expect(refusalOf(briefing, { kind: "replace-text", find: "", replacement: "x", match: {} })).toBe(
      "nothing-to-find",
    );
  });
});

describe("set-embargo", () => {
  const moment = "2031-04-09T09:00+02:00";

  it("is set, kept when it is set again, and lifted without a trace", () => {
    const set = edited(briefing, { kind: "set-embargo", embargo: moment });
    expect(set.deck.embargo).toBe(moment);
    expect(set.deck.slides).toBe(briefing.deck.slides);
    expect(edited(set, { kind: "set-embargo", embargo: moment })).toBe(set);
    expect(edited(set, { kind: "set-embargo", embargo: null }).deck).toEqual(briefing.deck);
    expect(edited(briefing, { kind: "set-embargo", embargo: null })).toBe(briefing);
  });

  it("refuses what is no moment", () => {
    expect(refusalOf(briefing, { kind: "set-embargo", embargo: "soon" })).toBe("no-moment");
  });
});
