import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../../slides/briefing.ts";
import { checkBriefing, type DeckEdit, nameEdit, withoutRedacted } from "../../../../slides/index.ts";
import { edited, entryOf, findSlide, illustratedBriefing, refusalOf, slideOf } from "../edited-briefing.ts";
import { findFaults } from "../find-faults.ts";
import { plainBriefing } from "../plain-briefing.ts";

function redacting(...sentences: readonly string[]): DeckEdit {
  return { kind: "redact-sentences", sentences, redacted: true };
}

function codesOf(briefing: Briefing): readonly string[] {
  return checkBriefing(briefing).map(({ code }) => code);
}

describe("redacting on a slide of text", () => {
  it("takes the line, its cue and the sentence in the notes, and numbers the points anew", () => {
    const redacted = edited(plainBriefing, redacting("s3"));
    const { items, notes, changes } = slideOf(redacted, "slide-2");
    expect(items.map(({ text }) => text)).toEqual([
      "The vote was 31 to 12",
      "Engineers reportedly expect the work to take 14 months",
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      "The vote",
      "Point 1",
      "The vote was 31 to 12.",
      "Point 2",
      "Engineers reportedly expect the work to take 14 months.",
    ]);
    expect(changes).toBeUndefined();
    expect(entryOf(redacted, "s3")).toMatchObject({ fate: "set-aside", slides: [], reason: "redacted" });
    expect(slideOf(redacted, "slide-3")).toBe(slideOf(plainBriefing, "slide-3"));
    expect(findFaults(redacted)).toEqual([]);
  });

  it("gives a slide headed by it another headline", () => {
    const redacted = edited(plainBriefing, redacting("s2"));
    expect(slideOf(redacted, "slide-2").headline).not.toMatchObject({ text: "The vote" });
    expect(slideOf(redacted, "slide-2").headline.sources).not.toContain("s2");
    expect(withoutRedacted(redacted).article.sections[0]).toMatchObject({ heading: null, headingSentence: null });
  });

  it("takes a slide away that nothing is left of", () => {
    const redacted = edited(plainBriefing, redacting("s6", "s7"));
    expect(redacted.deck.slides.some(({ id }) => id === "slide-3")).toBe(false);
    const added = edited(redacted, { kind: "add-slide", after: null, layout: "bullets" });
    expect(added.deck.slides.filter(({ id }) => id === "slide-3")).toEqual([]);
  });

  it("leaves a slide that has the user's own words", () => {
    const own = edited(plainBriefing, {
      kind: "insert-item",
      slide: "slide-3",
      at: 0,
      item: { text: "Ask the mayor" },
    });
    const redacted = edited(own, redacting("s6", "s7"));
    expect(slideOf(redacted, "slide-3")).toMatchObject({ items: [{ text: "Ask the mayor", own: true }] });
  });

  it("is refused when nothing would be left to show", () => {
    const only = edited(plainBriefing, {
      kind: "delete-slides",
      slides: plainBriefing.deck.slides.map(({ id }) => id).filter((id) => id !== "slide-3"),
    });
    expect(refusalOf(only, redacting("s6", "s7"))).toBe("last-slide");
  });

  it("changes nothing the second time, and knows no other sentences", () => {
    const redacted = edited(plainBriefing, redacting("s3"));
    expect(edited(redacted, redacting("s3"))).toBe(redacted);
    expect(edited(plainBriefing, { ...redacting("s3"), redacted: false } as DeckEdit)).toBe(plainBriefing);
    expect(refusalOf(plainBriefing, redacting("s99"))).toBe("no-sentence");
    expect(refusalOf(plainBriefing, redacting())).toBe("no-sentence");
  });

  it("is named in the history", () => {
    expect(nameEdit(redacting("s3")).text).toBe("Redact sentence");
    expect(nameEdit(redacting("s3", "s4")).text).toBe("Redact 2 sentences");
    expect(nameEdit({ kind: "redact-sentences", sentences: ["s3"], redacted: false }).text).toBe("Lift redaction");
  });
});

describe("redacting what the user reworded", () => {
  const text = "Councillors voted on Monday to rebuild the harbour wall for 40 million crowns";

  it("takes what still quotes the sentence", () => {
    const own = edited(plainBriefing, { kind: "set-item", slide: "slide-2", item: 0, text });
    expect(slideOf(own, "slide-2").items[0]?.own).toBe(true);
    expect(slideOf(edited(own, redacting("s3")), "slide-2").items).toHaveLength(2);
  });

  it("keeps what is in other words, without its source and what was kept of it, and warns", () => {
    const own = edited(plainBriefing, { kind: "set-item", slide: "slide-2", item: 0, text: "It costs 40 million" });
    const redacted = edited(own, redacting("s3"));
    const [item] = slideOf(redacted, "slide-2").items;
    expect(item).toMatchObject({ text: "It costs 40 million", own: true, sources: [] });
    expect(item).not.toHaveProperty("composed");
    expect(codesOf(redacted)).toContain("own-tells-redacted");
  });

  it("keeps the user's line of the notes, and the sentence cannot be restored from it", () => {
    const place =
      plainBriefing.deck.slides[1]?.notes.findIndex(({ text: line }) => line.startsWith("The council")) ?? 0;
    const own = edited(plainBriefing, { kind: "set-note", slide: "slide-2", note: place, text: "Say what it costs." });
    const redacted = edited(own, redacting("s3"));
    const note = slideOf(redacted, "slide-2").notes.findIndex(({ text: line }) => line === "Say what it costs.");
    expect(slideOf(redacted, "slide-2").notes[note]).toEqual({ kind: "own", text: "Say what it costs." });
    expect(refusalOf(redacted, { kind: "restore-wording", slide: "slide-2", part: { kind: "note", note } })).toBe(
      "nothing-to-restore",
    );
    expect(codesOf(redacted)).not.toContain("own-tells-redacted");
  });
});

describe("redacting blocks", () => {
  const illustrated = illustratedBriefing();
  const { article } = illustrated;
  const idOf = (words: string) => article.sentences.find(({ text }) => text.includes(words))?.id ?? "";

  it("takes a picture with its whole caption, and its bytes", () => {
    const image = findSlide(illustrated, "image", 0);
    const redacted = edited(illustrated, redacting(idOf("The breach at the fish market")));
    expect(redacted.deck.slides.find(({ id }) => id === image.id)?.layout).not.toBe("image");
    expect(withoutRedacted(redacted).pictures).toEqual([]);
    expect(redacted.pictures).toBe(illustrated.pictures);
    expect(refusalOf(redacted, { kind: "add-slide", after: null, layout: "image", picture: "wall.png" })).toBe(
      "no-picture",
    );
    expect(findFaults(redacted)).toEqual([]);
  });

  it("takes a row of a table, and the slide with the last of them", () => {
    const table = findSlide(illustrated, "table", 0);
    const rows = ["Stone wall 410", "Gates 780", "Marsh belt 265"].map(idOf);
    const fewer = slideOf(edited(illustrated, redacting(rows[1] ?? "")), table.id);
    expect(fewer.layout === "table" ? fewer.table.rows.map(({ cells }) => cells[0]) : []).toEqual([
      "Stone wall",
      "Marsh belt",
    ]);
    const none = edited(illustrated, redacting(...rows));
    expect(none.deck.slides.find(({ id }) => id === table.id)?.layout).not.toBe("table");
    expect(findFaults(none)).toEqual([]);
  });

  it("leaves the alternative text that the user wrote, and warns when it tells", () => {
    const image = findSlide(illustrated, "image", 0);
    const alt = "Water at 3.2 metres above the mean";
    const described = edited(illustrated, { kind: "set-alt", slide: image.id, alt });
    const redacted = edited(described, redacting(idOf("a spring tide and a gale")));
    expect(slideOf(redacted, image.id)).toMatchObject({ image: { alt } });
    expect(checkBriefing(redacted)).toContainEqual(
      expect.objectContaining({ code: "own-tells-redacted", place: { kind: "slide", slide: image.id } }),
    );
  });

  it("takes what records of talks were called after it", () => {
    const headline = "On 14 March a spring tide and a gale pushed water 3.2 metres above the mean";
    const slides = [{ id: "slide-1", headline, planned: 9, spent: 9, given: "spoken" as const }];
    const talk = {
      kind: "talk",
      started: "2031-04-09T14:05:00+02:00",
      slides,
      sections: [],
      unsaid: [],
      shownOnly: [],
    } as const;
    const given = edited(illustrated, { kind: "add-talk", talk });
    expect(edited(given, redacting(idOf("The vote was 31"))).deck.talks).toBe(given.deck.talks);
    const redacted = edited(given, redacting(idOf("a spring tide and a gale")));
    expect(redacted.deck.talks?.[0]?.slides[0]?.headline).toBe("█████");
  });
});

describe("checks of what is redacted", () => {
  it("count it, and are silent when nothing is", () => {
    expect(codesOf(plainBriefing)).not.toContain("redacted-sentences");
    const rows = checkBriefing(edited(plainBriefing, redacting("s3", "s5")));
    expect(rows).toContainEqual(expect.objectContaining({ code: "redacted-sentences", sentences: ["s3", "s5"] }));
    expect(rows.filter(({ code }) => /(?:tells|repeats)-redacted$/u.test(code))).toEqual([]);
  });

  it("warn of a title, a marking and a note that tell", () => {
    const redacted = edited(plainBriefing, redacting("s3"));
    const title = edited(redacted, { kind: "set-title", title: "A wall for 40 million" });
    expect(codesOf(title)).toContain("title-tells-redacted");
    const marking = edited(redacted, { kind: "set-appearance", marking: "40 MILLION" });
    expect(codesOf(marking)).toContain("title-tells-redacted");
    const line = { kind: "own", text: "They voted on Monday to rebuild the harbour wall." } as const;
    const note = edited(redacted, { kind: "insert-notes", slide: "slide-2", at: 0, notes: [line] });
    expect(checkBriefing(note)).toContainEqual(
      expect.objectContaining({ code: "own-tells-redacted", place: { kind: "note", slide: "slide-2", note: 0 } }),
    );
  });
});
