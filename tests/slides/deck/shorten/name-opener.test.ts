import { describe, expect, it } from "vitest";
import { nameOpener } from "../../../../slides/deck/shorten/name-opener.ts";

const falk = { pronoun: "She", name: "Nora Falk" };

describe("nameOpener", () => {
  it.each([
    ["She closed the mill.", "Nora Falk closed the mill."],
    ["However, she closed the mill.", "However, Nora Falk closed the mill."],
    ["But in any case, she closed the mill.", "But in any case, Nora Falk closed the mill."],
  ])("names the subject of “%s”", (text, named) => {
    expect(nameOpener(text, "en", falk)).toBe(named);
  });

  it.each([
    ["begins with something else", "The mill closed, she said."],
    ["contracts the pronoun", "She's closed the mill."],
    ["names the person itself", "She said Falk would close the mill."],
  ])("leaves a sentence that %s", (_, text) => {
    expect(nameOpener(text, "en", falk)).toBe(text);
  });

  it("takes Russian names in the nominative only", () => {
    const text = "Он закрыл мельницу.";
    expect(nameOpener(text, "ru", { pronoun: "Он", name: "Сергей Лунин" })).toBe("Сергей Лунин закрыл мельницу.");
    expect(nameOpener(text, "ru", { pronoun: "Он", name: "Сергею Лунину" })).toBe(text);
  });
});
