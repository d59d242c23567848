import type { Diagnostic } from "../../../diagnostics.ts";
import type { Draft } from "../../draft.ts";
import { findCode } from "./find-code.ts";
import { findNotes } from "./find-notes.ts";
import { findPageFurniture } from "./find-page-furniture.ts";
import { findTitle } from "./find-title.ts";
import { groupLines } from "./group-lines.ts";
import { readVocabulary } from "./join-lines.ts";
import { joinPages } from "./join-pages.ts";
import type { Line } from "./line.ts";
import { makeBlocks } from "./make-blocks.ts";
import { markBody } from "./mark-body.ts";
import { markContents } from "./mark-contents.ts";
import { markFrame } from "./mark-frame.ts";
import { markFurniture, markPulledQuotes, markRepeated, readFurniture } from "./mark-furniture.ts";
import { findBodyStart, markHead } from "./mark-head.ts";
import { markLists } from "./mark-lists.ts";
import { markMetadata } from "./mark-metadata.ts";
import { markCaptionsBelow, markPictures } from "./mark-pictures.ts";
import { markStructure } from "./mark-structure.ts";
import { findBodyEnd, markTail } from "./mark-tail.ts";
import { type Layout, measureLayout } from "./measure-layout.ts";
import { mendDropCapital } from "./mend-drop-capital.ts";
import { readLines } from "./read-lines.ts";
import type { Board } from "./role.ts";
import { splitResidues } from "./split-residue.ts";

/** A line of the list of links that text browsers print below a page. */
const address = /^(?:\d{1,4}\.\s+)?[a-z][a-z-]+:\S+$/i;

/** The lines of the source with everything tagged that shows line by line. */
function tagLines(source: string): readonly Line[] {
  const lines = splitResidues(readLines(source));
  const pages = findPageFurniture(lines);
  const code = findCode(lines);
  const notes = findNotes(lines);
  return lines.map((line, index) => ({
    ...line,
    page: pages.has(index),
    code: code.has(index),
    note: code.has(index) ? null : (notes.get(index) ?? null),
  }));
}

/** So much more regular must the other measure be to be believed. */
const clearGain = 0.05;

/**
 * Measures the lines; in scripts with combining marks twice, since some programs wrap by columns and others count
 * each character. The more regular measure is kept.
 */
function layOut(lines: readonly Line[]): { readonly lines: readonly Line[]; readonly layout: Layout } {
  const isText = (line: Line): boolean => !line.page && !line.code && !address.test(line.text);
  const layout = measureLayout(lines.filter(isText));
  if (!lines.some(({ text, width }) => text.length !== width)) return { lines, layout };
  const counted = lines.map((line) => ({ ...line, width: line.text.length }));
  const other = measureLayout(counted.filter(isText));
  return other.regularity > layout.regularity + clearGain ? { lines: counted, layout: other } : { lines, layout };
}

function setUpBoard(source: string): Board {
  const { lines, layout } = layOut(tagLines(source));
  const vocabulary = readVocabulary(source);
  const passages = groupLines(lines, layout, { source, hyphenated: layout.hyphenated, vocabulary });
  return {
    passages,
    layout,
    furniture: readFurniture(passages),
    roles: new Array(passages.length).fill(null),
    metadata: { byline: [], date: null, publication: null },
  };
}

/** Sets up the board and mends what pages of a PDF have torn apart. */
function readBoard(source: string): Board {
  const board = setUpBoard(source);
  markStructure(board);
  return mendDropCapital(joinPages(board));
}

interface Recognised {
  /** Index of the title's passage, -1 when there is none. */
  readonly title: number;
  /** Subject of the message the text came in. */
  readonly subject: string | null;
}

function recognise(board: Board): Recognised {
  const subject = markFrame(board);
  markPictures(board);
  const title = findTitle(board) ?? -1;
  if (title >= 0) board.roles[title] = { kind: "title" };
  markMetadata(board, title);
  markCaptionsBelow(board);
  markLists(board);
  markContents(board);
  markFurniture(board);
  markRepeated(board);
  markPulledQuotes(board);
  markHead(board, title);
  markTail(board);
  markBody(board, findBodyStart(board, title), findBodyEnd(board) + 1);
  return { title, subject };
}

function diagnose(title: string | null): readonly Diagnostic[] {
  if (title !== null) return [];
  const message = "No line of the text looks like a title; the briefing takes its first words instead.";
  return [{ code: "title-missing", severity: "info", message }];
}

/**
 * Reads an article from plain text as people get it: copied from a web page, printed by a text browser, wrapped,
 * forwarded, pasted from a PDF. Every visible character comes out in some block, in the order of the source; what is
 * not the article's own is an aside with a reason. Linear in the length of the source.
 */
export function parsePlainText(source: string): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const board = readBoard(source);
  const recognised = recognise(board);
  const title = board.passages[recognised.title]?.text ?? recognised.subject;
  const { byline, date, publication } = board.metadata;
  const draft: Draft = {
    title,
    byline,
    date,
    publication,
    url: null,
    language: null,
    blocks: makeBlocks(board),
  };
  return { draft, diagnostics: diagnose(title) };
}
