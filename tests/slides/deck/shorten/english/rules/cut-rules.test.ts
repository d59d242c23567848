import { describe, expect, it } from "vitest";
import { readEnglish } from "../../../../../../slides/deck/shorten/english/read-english.ts";
import { readForRules } from "../../../../../../slides/deck/shorten/english/reading.ts";
import { cutRules } from "../../../../../../slides/deck/shorten/english/rules/cut-rules.ts";
import { writeCombinations } from "../../../../../../slides/deck/shorten/write-combinations.ts";

/** What is left of a sentence after each single cut of one rule. */
function cutBy(name: string, text: string): readonly string[] {
  const rule = cutRules.find((candidate) => candidate.name === name);
  const reading = readForRules(readEnglish(text));
  if (rule === undefined || reading === null) throw new Error(`No rule ${name}, or no verb in ${text}`);
  return rule.find(reading).flatMap((cut) => {
    const groups = { always: [cut], splitting: [], others: [] };
    return writeCombinations(reading.tokens, groups);
  });
}

const cutting: readonly (readonly [rule: string, text: string, left: string])[] = [
  ["reference marks", "The mill burned.[3]", "The mill burned"],
  ["interrupters", "The mill, however, survived.", "The mill survived"],
  ["interrupters", "The mill survived, of course.", "The mill survived"],
  ["interrupters", "In spring, however, the mill burned.", "In spring, the mill burned"],
  ["brackets", "The World Mill Trust (WMT) owns the mill.", "The World Mill Trust owns the mill"],
  [
    "adverb pairs",
    "The mill stands well, both legally and financially, for a ruin.",
    "The mill stands well for a ruin",
  ],
  ["weak words", "The mill is really quiet.", "The mill is quiet"],
  ["weak words", "The mill has also opened a shop.", "The mill has opened a shop"],
  [
    "speaker appositions",
    "The mill is a ruin, Nora Falk, a leading expert on mills, told reporters.",
    "The mill is a ruin, Nora Falk told reporters",
  ],
  ["relative clauses", "The mill, which stands by the river, burned down.", "The mill burned down"],
  ["relative clauses", "The fire reached the mill, which had closed.", "The fire reached the mill"],
  [
    "relative clauses",
    "The town thanked Nora Falk, who had led the rescue, in the square.",
    "The town thanked Nora Falk in the square",
  ],
  [
    "relative clauses",
    "Falk said that the mill, which had closed, needed a roof.",
    "Falk said that the mill needed a roof",
  ],
  ["appositions", "Nora Falk, a teacher in the valley, bought the mill.", "Nora Falk bought the mill"],
  ["appositions", "Nora Falk, Hamburg's oldest painter, bought the mill.", "Nora Falk bought the mill"],
  ["appositions", "The train stops in Lauren, a town in the hills.", "The train stops in Lauren"],
  [
    "occasions of speech",
    "The mill is safe, Falk said in a statement on behalf of the town.",
    "The mill is safe, Falk said",
  ],
  ["occasions of speech", "In a recent interview, Falk said the mill was safe.", "Falk said the mill was safe"],
  ["dashes", "The mill — a ruin for decades — opened again.", "The mill opened again"],
  ["dashes", "The mill opened a shop — a small one with toys.", "The mill opened a shop"],
  ["participles", "The mill, built by monks, serves the valley.", "The mill serves the valley"],
  ["participles", "The river flooded the valley, destroying the mill.", "The river flooded the valley"],
  ["additions", "The valley has many mills, including the tallest in the country.", "The valley has many mills"],
  ["additions", "The valley, as well as the coast, has mills.", "The valley has mills"],
  ["trailing clauses", "The mill closed, because the river had shifted.", "The mill closed"],
  ["reasons", "The old mill closed because the river had shifted.", "The old mill closed"],
  ["trailing adjuncts", "The town sold the mill in an effort to pay for the school.", "The town sold the mill"],
  [
    "attributive tails",
    "The town runs the mill under a new contract that covers the river and the road.",
    "The town runs the mill under a new contract",
  ],
  [
    "coordinated gerunds",
    "The plan speaks of repairing the mill and enlisting the village as a partner.",
    "The plan speaks of repairing the mill",
  ],
  [
    "coordinated gerunds",
    "The plan speaks of repairing the mill and of clearing the river.",
    "The plan speaks of repairing the mill",
  ],
  [
    "coordinated infinitives",
    "The town plans to repair the mill and lift the tolls.",
    "The town plans to repair the mill",
  ],
  ["leading participle", "Walking along the river, Nora Falk found the mill.", "Nora Falk found the mill"],
  ["coordinated predicates", "The town bought the mill and sold the quarry.", "The town bought the mill"],
  ["coordinated predicates", "The town bought the mill and sold the quarry.", "The town sold the quarry"],
  ["independent clauses", "The mill closed, and the owner left the valley.", "The mill closed"],
  ["independent clauses", "The mill closed, and the owner left the valley.", "The owner left the valley"],
  ["independent clauses", "The mill closed; the owner left the valley.", "The mill closed"],
  ["independent clauses", "The mill is doomed: the river has shifted.", "The mill is doomed"],
];

/** Sentences that a rule must leave alone. */
const sparing: readonly (readonly [rule: string, text: string, why: string])[] = [
  ["weak words", "The mill is not very quiet.", "a denial of less denies more"],
  ["weak words", "The mill has a very old roof.", "the article would no longer fit"],
  ["relative clauses", "The mill which stands by the river burned down.", "without commas it narrows down"],
  ["appositions", "The mill, the school and the shop burned down.", "it is a list"],
  ["appositions", "The fire reached Lauren, Osten and Felt.", "it is a list"],
  ["dashes", "The owner loses — or the town pays.", "an alternative limits the claim"],
  ["participles", "They were washing sheets, drying herbs and mending shoes.", "it is a list"],
  ["attributive tails", "This is a thing that sings.", "the noun says nothing alone"],
  ["attributive tails", "The mill is the first new building that has a lift.", "it would be the first of all"],
  ["coordinated infinitives", "The tool was used to clean the mill and open the gate.", "it does both"],
  ["coordinated predicates", "The town says the mill burned and the owner left.", "the subject is another"],
  ["independent clauses", "The owner said: the mill is doomed.", "the first part announces the second"],
  [
    "independent clauses",
    "Prices have fallen, wages have risen, and rents have stayed.",
    "two of three would be badly joined",
  ],
];

describe("cutRules", () => {
  it.each(cutting)("%s: cuts “%s”", (rule, text, left) => {
    expect(cutBy(rule, text)).toContain(left);
  });

  it.each(sparing)("%s: leaves “%s”, as %s", (rule, text) => {
    expect(cutBy(rule, text)).toEqual([]);
  });

  it("does not drop what follows but", () => {
    expect(cutBy("independent clauses", "The mill closed, but the owner has a plan.")).toEqual([
      "The owner has a plan",
    ]);
    expect(cutBy("coordinated predicates", "The town bought the mill but sold the quarry.")).toEqual([
      "The town sold the quarry",
    ]);
  });

  it("tests every rule", () => {
    const tested = new Set(cutting.map(([rule]) => rule));
    expect(cutRules.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});
