/** How many checks passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is read. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function countFile(file: TestReport["testResults"][number]): Counts {
  const count = (statuses: readonly string[]) =>
    file.assertionResults.filter(({ status }) => statuses.includes(status)).length;
  const failed = count(["failed"]);
  // A file that could not be loaded has no test to say so.
  const broken = failed === 0 && file.status === "failed" ? 1 : 0;
  return { passed: count(["passed"]), failed: failed + broken, skipped: count(["skipped", "pending", "todo"]) };
}

/** Counts by the folder (or file) directly below `tests/`, in the order of their names. */
export function countTests(report: TestReport): ReadonlyMap<string, Counts> {
  const groups = new Map<string, Counts>();
  for (const file of report.testResults) {
    const group = /(?:^|[/\\])tests[/\\]([^/\\]+)/u.exec(file.name)?.[1] ?? file.name;
    groups.set(group, addCounts(groups.get(group) ?? noCounts, countFile(file)));
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The line everything ends with: `812 passed, 0 failed, 3 skipped`. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
