import { expect, test } from "vitest";
import { formatWords } from "../../../../renderer/dialogs/export/format-words.ts";
import { exportFormats } from "../../../../slides/index.ts";

test("every format of the engine has words, and there are words for nothing else", () => {
  expect(Object.keys(formatWords)).toEqual(exportFormats.map(({ name }) => name));
});
