import { describe, expect, it } from "vitest";
import { createStatementPool } from "../../../../slides/deck/compose/statement-pool.ts";

function candidate(text: string) {
  return { text, sources: ["s1"] };
}

describe("createStatementPool", () => {
  it("hands out the first wording that no claimed item says already", () => {
    const pool = createStatementPool("en");
    expect(pool.claimItem([candidate("The council approved the new harbour budget")])?.text).toMatch(/approved/u);
    expect(
      pool.claimItem([
        candidate("The new harbour budget was approved, the council said"),
        candidate("Fishermen fear higher fees at the quay"),
      ])?.text,
    ).toBe("Fishermen fear higher fees at the quay");
  });

  it("takes a wording that only goes on where another ends as the same", () => {
    const pool = createStatementPool("en");
    pool.claimItem([candidate("Protests emerged in 2014")]);
    expect(pool.claimItem([candidate("Protests emerged in 2014 after the quay was sold")])).toBeNull();
  });

  it("gives an item back", () => {
    const pool = createStatementPool("en");
    pool.claimItem([candidate("The ferry runs on Sundays")]);
    pool.releaseItem("The ferry runs on Sundays");
    expect(pool.claimItem([candidate("The ferry runs on Sundays")])).not.toBeNull();
  });

  it("never hands out two headlines that read the same, whatever their case and punctuation", () => {
    const pool = createStatementPool("en");
    expect(pool.claimHeadline([candidate("What it costs")])?.text).toBe("What it costs");
    expect(pool.claimHeadline([candidate("What it costs?"), candidate("WHAT IT COSTS")])).toBeNull();
  });
});
