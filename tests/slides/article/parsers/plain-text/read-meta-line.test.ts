import { describe, expect, it } from "vitest";
import { readMetaLine } from "../../../../../slides/article/parsers/plain-text/read-meta-line.ts";

describe("readMetaLine", () => {
  it.each([
    ["Jane Roe - May 5, 2014 8:02 pm UTC", ["Jane Roe"], "May 5, 2014", null],
    ["Le Port | 05.03.2014 à 13h36 • Mis à jour le 06.03.2014 | Par Luc Morel", ["Luc Morel"], "05.03.2014", "Le Port"],
    ["Jane Roe, Washington Correspondent | 3 May 2014", ["Jane Roe"], "3 May 2014", null],
    ["Jane Roe, @janeroe", ["Jane Roe"], null, null],
    ["AFP | 12.03.2014", [], "12.03.2014", "AFP"],
    ["2014-03-05 09:58 来源：海港日报", [], "2014-03-05", "海港日报"],
    ["Updated 5 May 2014", [], "5 May 2014", null],
  ])("reads %s", (text, byline, date, publication) => {
    expect(readMetaLine(text)).toEqual({ byline, date, publication });
  });

  it.each([
    "The pier in winter",
    "Middle East",
    "From the section Coast",
    "Repairs began on 5 May 2014 and went on for weeks",
  ])("reads nothing in %s", (text) => {
    expect(readMetaLine(text)).toBeNull();
  });
});
