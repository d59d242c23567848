import { describe, expect, it } from "vitest";
import { bylinePrefix, readAuthorNames } from "../../../../../../slides/article/parsers/html/metadata/author-names.ts";

describe("readAuthorNames", () => {
  it.each([
    ["By Jane Roe", ["Jane Roe"]],
    ["by Jane Roe @janeroe February 1, 2016: 12:41 PM ET", ["Jane Roe"]],
    ["Written by Jane Roe and John Doe", ["Jane Roe", "John Doe"]],
    ["By JANE ROE, JOHN DOE and MAX MUSTER", ["JANE ROE", "JOHN DOE", "MAX MUSTER"]],
    ["By Jane Roe, John Doe", ["Jane Roe", "John Doe"]],
    ["By Jane Roe, Senior Staff Technologist, Harbour Project", ["Jane Roe"]],
    ["Von Jane Roe und John Doe", ["Jane Roe", "John Doe"]],
    ["Par Jane Roe (avec John Doe)", ["Jane Roe"]],
    ["Autor: Jan Kowalski", ["Jan Kowalski"]],
    ["Por Maria Souza e João Silva", ["Maria Souza", "João Silva"]],
    ["作者：肖春芳", ["肖春芳"]],
    ["ByJane Roe", ["Jane Roe"]],
    ["Jane Roe & John Doe", ["Jane Roe", "John Doe"]],
    ["By Harbour News Staff", []],
    ["By the way", []],
    ["", []],
  ])("reads %j as %j", (text, names) => {
    expect(readAuthorNames(text)).toEqual(names);
  });
});

describe("bylinePrefix", () => {
  it("does not match words that begin alike", () => {
    expect(bylinePrefix.test("Bygone days")).toBe(false);
    expect(bylinePrefix.test("Parking is free")).toBe(false);
  });
});
