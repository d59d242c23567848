import { describe, expect, it } from "vitest";
import { itemText } from "../../../slides/deck/item-text.ts";

const item = { sources: [], own: false, detail: "", depth: 0 as const };

describe("itemText", () => {
  it("puts the label before the text", () => {
    expect(itemText({ ...item, label: "CIS", text: "Commonwealth of Independent States" })).toBe(
      "CIS: Commonwealth of Independent States",
    );
  });

  it("does not repeat a label that the text contains", () => {
    expect(itemText({ ...item, label: "50", text: "More than 50 delegations" })).toBe("More than 50 delegations");
  });

  it("is the label alone when there is no text, and the text alone when there is no label", () => {
    expect(itemText({ ...item, label: "Halloran", text: "" })).toBe("Halloran");
    expect(itemText({ ...item, label: "", text: "The ferry runs" })).toBe("The ferry runs");
  });
});
