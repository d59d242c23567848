import { expect, test } from "vitest";
import type { FolderEntry } from "../../../../electron/contract/file-schemas.ts";
import { chooseEntries, type EntryWish } from "../../../../renderer/dialogs/files/choose-entries.ts";

function entry(name: string): FolderEntry {
  const kind = name.endsWith("/") ? "folder" : "file";
  return { name: name.replace("/", ""), path: `/x/${name}`, kind, bytes: 1, modified: 1 };
}

const entries = [
  "Отчёты/",
  "archive/",
  "talk.briefing",
  "Story.MD",
  "page.html",
  "photo.png",
  "re\u0301sume\u0301.txt",
].map(entry);

function names(wish: Partial<EntryWish>): readonly string[] {
  return chooseEntries(entries, { purpose: "open", all: false, query: "", ...wish }).map(({ name }) => name);
}

test("lists folders and what can be read; all files when they are asked for", () => {
  expect(names({})).toEqual(["Отчёты", "archive", "talk.briefing", "Story.MD", "page.html", "re\u0301sume\u0301.txt"]);
  expect(names({ all: true })).toHaveLength(entries.length);
});

test("lists briefings for saving, and folders alone for a folder", () => {
  expect(names({ purpose: "save" })).toEqual(["Отчёты", "archive", "talk.briefing"]);
  expect(names({ purpose: "folder", all: true })).toEqual(["Отчёты", "archive"]);
});

test("finds a part of a name, whatever its case, accents and way of writing them", () => {
  expect(names({ query: "story" })).toEqual(["Story.MD"]);
  expect(names({ query: " отчет" })).toEqual(["Отчёты"]);
  expect(names({ query: "r\u00e9sum" })).toEqual(["re\u0301sume\u0301.txt"]);
  expect(names({ query: ".*" })).toEqual([]);
});
