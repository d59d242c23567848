import { expect, test } from "vitest";
import { addCounts, countLine, countTests, noCounts } from "../../../build/scripts/test-counts.ts";

function file(name: string, status: string, ...statuses: readonly string[]) {
  return { name, status, assertionResults: statuses.map((each) => ({ status: each })) };
}

test("tests are counted by the folder below tests/", () => {
  const groups = countTests({
    testResults: [
      file("/w/tests/slides/a/b.test.ts", "passed", "passed", "passed", "skipped"),
      file("/w/tests/slides/c.test.ts", "failed", "passed", "failed"),
      file("/w/tests/layers.test.ts", "passed", "passed", "todo", "pending"),
    ],
  });
  expect([...groups]).toEqual([
    ["layers.test.ts", { passed: 1, failed: 0, skipped: 2 }],
    ["slides", { passed: 3, failed: 1, skipped: 1 }],
  ]);
});

test("a file that could not be loaded counts as one failure", () => {
  const groups = countTests({ testResults: [file("C:\\w\\tests\\corpus\\a.test.ts", "failed")] });
  expect(groups.get("corpus")).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the line names skipped tests only when there are any", () => {
  expect(countLine({ passed: 8, failed: 0, skipped: 0 })).toBe("8 passed, 0 failed");
  expect(countLine({ passed: 8, failed: 1, skipped: 2 })).toBe("8 passed, 1 failed, 2 skipped");
  expect(addCounts(noCounts, { passed: 1, failed: 2, skipped: 3 })).toEqual({ passed: 1, failed: 2, skipped: 3 });
});
