import { expect, test } from "vitest";
import { optionRows } from "../../../electron/headless/command-options.ts";
import { helpText } from "../../../electron/headless/help-text.ts";

const vocabulary = {
  formats: ["html", "notes"],
  handouts: ["notes"],
  papers: ["a4"],
  orientations: ["auto"],
  themes: ["daylight", "dusk"],
};

test("the overview names both commands and all exit codes", () => {
  const text = helpText("lectern", vocabulary);
  expect(text).toContain("lectern build FILE");
  expect(text).toContain("lectern inspect FILE");
  for (const code of [0, 1, 2, 3]) expect(text).toContain(`  ${code}  `);
});

test("the help of a command lists its options and no others", () => {
  for (const topic of ["build", "inspect"] as const) {
    const text = helpText(topic, vocabulary);
    for (const { names, commands } of optionRows) {
      for (const name of names) {
        expect(new RegExp(`(?:^  |, )${name}[ ,]`, "m").test(text), `${topic} ${name}`).toBe(commands.includes(topic));
      }
    }
  }
});

test("the names the engine knows are filled in", () => {
  const text = helpText("build", vocabulary);
  expect(text).toContain("daylight, dusk");
  expect(text).toContain("html, notes");
  expect(text).not.toMatch(/[{}]/);
});
