import { describe, expect, it } from "vitest";
import { splitNames } from "../../../../../slides/article/parsers/markdown/split-names.ts";

describe("splitNames", () => {
  it.each([
    ["By Jane Roe", ["Jane Roe"]],
    ["Jane Roe and John Poe", ["Jane Roe", "John Poe"]],
    ["Jane Roe, John Poe & Ann Coe", ["Jane Roe", "John Poe", "Ann Coe"]],
    ["Roe, Jane", ["Roe, Jane"]],
    ["Jane E Roe, Jr.", ["Jane E Roe, Jr."]],
    ["Автор: Анна Роу", ["Анна Роу"]],
    ["jane-roe", ["jane-roe"]],
    ["  ", []],
  ])("reads %j as %j", (text, names) => expect(splitNames(text)).toEqual(names));
});
