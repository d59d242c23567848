import { describe, expect, it } from "vitest";
import { linesOf, proseMarkup } from "../page-lines.ts";

describe("splitHeadingMarks", () => {
  it.each(["#", "¶", "§", "🔗"])("takes the permanent link %s off a heading's end", (sign) => {
    const lines = linesOf(`<h2>The quay <a href="#quay">${sign}</a></h2>${proseMarkup}`);
    expect(lines.slice(0, 2)).toEqual(["heading 2: The quay", `aside page-furniture: ${sign}`]);
  });

  it("takes it off the beginning too", () => {
    expect(linesOf(`<h2><a href="#quay">#</a> The quay</h2>${proseMarkup}`)[0]).toBe("heading 2: The quay");
  });

  it("leaves signs that belong to the heading", () => {
    expect(linesOf(`<h2>Written in C#</h2>${proseMarkup}`)[0]).toBe("heading 2: Written in C#");
  });
});
