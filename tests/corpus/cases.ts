import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LabelledArticle, loadLabelled } from "./articles.ts";

/** An article to try the engine on. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const samples = join(import.meta.dirname, "../../samples");
const fixtures = join(import.meta.dirname, "../fixtures/articles");

function readFolder(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html)$/u.test(file))
    .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }));
}

/** Articles that ship with the project: the samples and the test fixtures. */
function ownCases(): readonly Case[] {
  return [...readFolder(samples), ...readFolder(fixtures)];
}

/** The labelled development corpus, empty where it is absent. */
export function corpusCases(): readonly LabelledArticle[] {
  return [...loadLabelled("txt"), ...loadLabelled("md"), ...loadLabelled("html")];
}

/** Everything there is to try on this machine. */
export function allCases(): readonly Case[] {
  return [...ownCases(), ...corpusCases()];
}
