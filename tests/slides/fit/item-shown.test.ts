import { expect, test } from "vitest";
import { showItem } from "../../../slides/fit/item-shown.ts";
import { makeItem } from "../../helpers/build-deck.ts";

test("texts are cleaned", () => {
  const item = makeItem(" one\ntwo ", { label: "\u0000", detail: "\t" });
  expect(showItem(item, false)).toEqual({ label: "\ufffd", text: "one two", detail: "" });
});

test("a label run in before a text that has it already is left out", () => {
  const item = makeItem("It costs $5m.", { label: "$5m" });
  expect(showItem(item, true).label).toBe("");
  expect(showItem(item, false).label).toBe("$5m");
});
