import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import {
  changeSettings,
  defaultSettings,
  repairSettings,
  settingsSchema,
} from "../../../electron/contract/settings.ts";

test("the defaults fit the schema", () => {
  expect(v.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings);
});

test("one damaged value costs that value and no other", () => {
  const saved = { ...defaultSettings, language: "ru", notesSize: "huge", colourScheme: "dark", unknown: 1 };
  expect(repairSettings(saved)).toEqual({ ...defaultSettings, language: "ru", colourScheme: "dark" });
});

test("whatever a file holds becomes settings that fit", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(v.is(settingsSchema, repairSettings(raw))).toBe(true);
    }),
  );
});

test("a change that is undefined changes nothing", () => {
  expect(changeSettings(defaultSettings, { theme: undefined, paper: "letter" })).toEqual({
    ...defaultSettings,
    paper: "letter",
  });
});
