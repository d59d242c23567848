import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main as bundle } from "../../../build/scripts/bundle.ts";
import type { Briefing } from "../../../slides/briefing.ts";
import {
  applyEdit,
  checkBriefing,
  type DeckEdit,
  flagSlide,
  planLength,
  searchBriefing,
} from "../../../slides/index.ts";
import { composeBriefing, findSlide, slideOf } from "../../slides/edit/edited-briefing.ts";
import { varyArticle } from "../speed/vary-article.ts";
import { measureDesk } from "./measure-desk.ts";

const sample = join(process.cwd(), "samples/kazakhstan-security-2013.md");
/** Makes a deck of some three hundred slides. */
const copies = 24;
const keystrokes = 500;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms`;
}

/** Types into one text letter by letter; after each letter the flags of the slide and all checks are read. */
function typeInto(briefing: Briefing, slide: string, edit: (typed: string) => DeckEdit): readonly string[] {
  const words = "and another 14 dogs jumped over it in June, ";
  const times = { edit: [] as number[], flags: [] as number[], checks: [] as number[] };
  let present = briefing;
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    const typed = words.slice(0, 1 + (stroke % words.length));
    times.edit.push(
      timed(() => {
        const outcome = applyEdit(present, edit(typed));
        if (!outcome.ok) throw new Error(outcome.refusal.text);
        present = outcome.briefing;
      }),
    );
    times.flags.push(timed(() => flagSlide(slideOf(present, slide), present.article)));
    times.checks.push(timed(() => checkBriefing(present)));
  }
  return [`edit ${summary(times.edit)}`, `flags ${summary(times.flags)}`, `checks ${summary(times.checks)}`];
}

/** Prints what editing a long deck costs, in the engine and on the desk. Fails when a target is missed. */
export async function main(_words: readonly string[]): Promise<number> {
  const text = varyArticle(readFileSync(sample, "utf8"), copies);
  const briefing = composeBriefing(new TextEncoder().encode(text), "long.md");
  const { slides } = briefing.deck;
  const { id, items, notes, headline } = findSlide(briefing, "bullets", 3);
  const note = notes.findIndex(({ kind }) => kind === "sentence");
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(
    `Editing: ${slides.length} slides, ${briefing.article.sentences.length} sentences, ${keystrokes} keystrokes each`,
  );
  const rows: Readonly<Record<string, (typed: string) => DeckEdit>> = {
    headline: (typed) => ({ kind: "set-headline", slide: id, text: typed + headline.text }),
    item: (typed) => ({ kind: "set-item", slide: id, item: 0, text: typed + (items[0]?.text ?? "") }),
    note: (typed) => ({ kind: "set-note", slide: id, note, text: typed + (notes[note]?.text ?? "") }),
  };
  for (const [name, edit] of Object.entries(rows)) say([`  ${name}`, ...typeInto(briefing, id, edit)].join("\n    "));
  say(`  search ${timed(() => searchBriefing(briefing, "Kazakhstan")).toFixed(0)} ms, first time`);
  say(`  plan ${timed(() => planLength(briefing, 60)).toFixed(0)} ms`);
  await bundle([]);
  return (await measureDesk(say)) ? 0 : 1;
}
