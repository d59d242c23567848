import { describe, expect, it } from "vitest";
import { parsePlainText } from "../../../../../slides/article/parsers/plain-text/parse-plain-text.ts";
import { first, kinds, read, second, third } from "./read-blocks.ts";

describe("parsePlainText", () => {
  it("reads title, byline, date and paragraphs of a clean article", () => {
    const { draft } = parsePlainText(`Harbour Pier Closed\n\nBy Jane Roe\n5 March 2021\n\n${first}\n\n${second}\n`);
    expect(draft).toMatchObject({ title: "Harbour Pier Closed", byline: ["Jane Roe"], date: "5 March 2021" });
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(["title", "byline", "date", "paragraph", "paragraph"]);
  });

  it("reads a lone sentence as the text, a lone headline as the title", () => {
    expect(read("The council approved the tunnel. It rained.")).toEqual([
      "paragraph The council approved the tunnel. It rained.",
    ]);
    expect(read("The Council Approves the Tunnel")).toEqual(["title The Council Approves the Tunnel"]);
  });

  it("keeps a paragraph that says the same twice", () => {
    expect(read(`Harbour Pier Closed\n\n${first} ${first}`)).toEqual([
      "title Harbour Pier Closed",
      `paragraph ${first} ${first}`,
    ]);
  });

  it("reads a heading that stands directly above its paragraph", () => {
    const source = `Harbour Pier Closed\n\n${first}\n\nThe Cost\n${second}\n\nWhat Comes Next\n${third}\n`;
    expect(read(source)).toEqual([
      "title Harbour Pier Closed",
      `paragraph ${first}`,
      "heading1 The Cost",
      `paragraph ${second}`,
      "heading1 What Comes Next",
      `paragraph ${third}`,
    ]);
  });

  it.each([
    ["old_harbour_pier_story_march_2021“", "“"],
    ["old_harbour_pier_2021", ""],
  ])("parts the name of an image file glued to a paragraph (%s)", (glued, quote) => {
    const source = `Harbour Pier Closed\n\n${first}\n\n${glued}${second}\n`;
    expect(read(source)).toEqual([
      "title Harbour Pier Closed",
      `paragraph ${first}`,
      `(image-residue) ${glued.replace("“", "")}`,
      `paragraph ${quote}${second}`,
    ]);
  });

  it("sets the tail aside with its reasons: link lists, the site's name", () => {
    const source = `Harbour Pier Closed\n\n${first}\n\n${second}\n\nTrending Coast News\n\nThe Bay Herald\n`;
    expect(read(source).slice(3)).toEqual(["(related-links) Trending Coast News", "(page-furniture) The Bay Herald"]);
  });

  it("sets aside what a browser copies along", () => {
    const source = [
      "Harbour Pier Closed\nShare on Facebook\nTweet\nPrint\npier-in-winter.jpg\nThe pier in winter. Photo: Ann Lee/Bay Pictures",
      first,
      "Advertisement",
      second,
      "Sign up for our newsletter to get the news in your inbox every day.",
      third,
      "We use cookies to make this site better. By going on you agree to them.",
      "Comments (12)\nSam\nWell, it was about time that somebody did something about that old thing.",
    ].join("\n\n");
    expect(read(source)).toEqual([
      "title Harbour Pier Closed",
      "(share-links) Share on Facebook",
      "(share-links) Tweet",
      "(share-links) Print",
      "(image-residue) pier-in-winter.jpg",
      "(image-credit) The pier in winter. Photo: Ann Lee/Bay Pictures",
      `paragraph ${first}`,
      "(advertising) Advertisement",
      `paragraph ${second}`,
      "(newsletter) Sign up for our newsletter to get the news in your inbox every day.",
      `paragraph ${third}`,
      "(cookie-notice) We use cookies to make this site better. By going on you agree to them.",
      "(comments) Comments (12)",
      "(comments) Sam",
      "(comments) Well, it was about time that somebody did something about that old thing.",
    ]);
  });

  it("reads lists, nested and numbered, numbers kept in the text", () => {
    const source = `Harbour Pier Closed\n\n${first} The plan has these steps:\n\n1. Close the pier\n2. Take out the beams\n   that have rotted\n3. Open it again\n\n${second}\n\n* boats\n  * large ones\n* nets\n\n${third}`;
    expect(read(source).filter((text) => text.startsWith("item"))).toEqual([
      "item0 1. Close the pier",
      "item0 2. Take out the beams that have rotted",
      "item0 3. Open it again",
      "item0 boats",
      "item1 large ones",
      "item0 nets",
    ]);
  });

  it("reads an unmarked list that a paragraph announces", () => {
    const source = `Harbour Pier Closed\n${first}\nThe chairman of the council also said on Monday:\nFees will not rise this year\nThe market stays open\nNo boat will be turned away\n${second}\n`;
    expect(kinds(source)).toEqual(["title", "paragraph", "paragraph", "item0", "item0", "item0", "paragraph"]);
  });

  it("takes lines of speech that begin with a dash for paragraphs", () => {
    const source = `Разговор на пристани\n\n${"Капитан долго смотрел на море и молчал, пока не пришёл его старый друг с газетой в руках."}\n\n— Когда откроют пристань?\n\n— Думаю, не раньше осени, ответил он и сел рядом.\n\n${"Они говорили ещё час, и солнце уже село, когда друг ушёл домой по пустой дороге."}\n`;
    expect(kinds(source)).not.toContain("item0");
  });

  it("reads tables, programs and footnotes", () => {
    const source = `Harbour Pier Closed\n\n${first}1\n\nBoat\tLength\tFee\nHeron\t12\t40\nGull\t9\t30\n\n${second}2\n\nfees = {\n  heron: 40,\n  gull: 30\n}\n\n${third}\n\n1 According to the report of the inspectors of March.\n2 The side of the bay that is called the Strand by all.\n`;
    const blocks = read(source);
    expect(blocks).toContain("table Boat | Length | Fee / Heron | 12 | 40 / Gull | 9 | 30");
    expect(blocks).toContain("code fees = { heron: 40, gull: 30 }");
    expect(blocks).toContain("footnote 1 According to the report of the inspectors of March.");
    expect(blocks).toContain("footnote 2 The side of the bay that is called the Strand by all.");
  });

  it("tells questions that head sections from questions that are paragraphs", () => {
    const source = `Harbour Pier Closed\n\n${first}\n\nWho pays for it?\n\n${second}\n\n“Who else could pay for it?”\n\n${third}\n`;
    const blocks = read(source);
    expect(blocks).toContain("heading1 Who pays for it?");
    expect(blocks).toContain("paragraph “Who else could pay for it?”");
  });

  it("reads headings of wikis and their contents", () => {
    const source = `Pier\n\nContents\n\n * 1 History\n * 2 Repairs\n * 3 Boats\n\nHistory[edit]\n\n${first}\n\nRepairs[edit]\n\n${second}\n\nBoats[edit]\n\n${third}\n`;
    const blocks = read(source);
    expect(blocks.filter((text) => text.startsWith("heading"))).toEqual([
      "heading1 History",
      "heading1 Repairs",
      "heading1 Boats",
    ]);
    expect(blocks.filter((text) => text.startsWith("(navigation)"))).toHaveLength(4);
    expect(blocks.filter((text) => text === "(page-furniture) [edit]")).toHaveLength(3);
  });

  it("sets the head of a forwarded message aside", () => {
    const source = `---------- Forwarded message ----------\nFrom: Jane Roe <jane@example.org>\nDate: 3 May 2021\nSubject: Fwd: Harbour Pier Closed\nTo: John Doe\n\n${first}\n\n${second}\n`;
    expect(parsePlainText(source).draft.title).toBe("Harbour Pier Closed");
    expect(
      read(source)
        .slice(0, 5)
        .every((text) => text.startsWith("(front-matter)")),
    ).toBe(true);
  });

  it("sets the licence around a book of Project Gutenberg aside", () => {
    const source = `The Project Gutenberg EBook of Essays\n\nTitle: Essays\n\n*** START OF THIS PROJECT GUTENBERG EBOOK ESSAYS ***\n\nESSAYS ON THE SEA\n\n${first}\n\n${second}\n\n*** END OF THIS PROJECT GUTENBERG EBOOK ESSAYS ***\n\nThis file should be named 1.txt or something like it.\n`;
    expect(parsePlainText(source).draft.title).toBe("ESSAYS ON THE SEA");
    expect(kinds(source)).toEqual([
      "(front-matter)",
      "(front-matter)",
      "(front-matter)",
      "title",
      "paragraph",
      "paragraph",
      "(page-furniture)",
      "(page-furniture)",
    ]);
  });

  it("keeps the last paragraphs of an article behind links to others", () => {
    const said = "“We need a solution now”, said the mayor. The town would see what it could do for the boats.";
    const source = `Harbour Pier Closed\n${first}\n${second}\n${third}\nRead also\nFees in the harbour rise\nNew ferry begins service\n${said}\nMore on this topic\nBeach opens again\n`;
    expect(read(source).slice(4)).toEqual([
      "(related-links) Read also",
      "(related-links) Fees in the harbour rise",
      "(related-links) New ferry begins service",
      `paragraph ${said}`,
      "(related-links) More on this topic",
      "(related-links) Beach opens again",
    ]);
  });

  it("says when there is no title", () => {
    const { draft, diagnostics } = parsePlainText(`${first}\n\n${second}\n`);
    expect(draft.title).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["title-missing"]);
  });

  it("reads nothing from nothing", () => {
    expect(parsePlainText("").draft.blocks).toEqual([]);
    expect(parsePlainText("\n \n\t\n").draft.blocks).toEqual([]);
  });

  it("survives a byline of five thousand words", () => {
    expect(read(`Title\n\nBy ${"a ".repeat(5000)}${first}\n`).join(" ")).toContain(first);
  });
});
