import { type Deck, type Diagnostic, presentedSlides } from "../../slides/index.ts";

/** What `build --json` prints. */
export interface BuildReport {
  readonly title: string;
  /** Number of slides. */
  readonly slides: number;
  readonly minutes: number;
  readonly outputs: readonly BuildOutput[];
  readonly diagnostics: readonly Pick<Diagnostic, "code" | "severity" | "message">[];
}

export interface BuildOutput {
  readonly format: string;
  readonly path: string;
  readonly bytes: number;
}

/** The report of a build. Pure. */
export function buildReport(
  deck: Deck,
  outputs: readonly BuildOutput[],
  diagnostics: readonly Diagnostic[],
): BuildReport {
  return {
    title: deck.title,
    slides: presentedSlides(deck).length,
    minutes: Math.round(deck.minutes * 10) / 10,
    outputs,
    diagnostics: diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The report as lines for a person. */
export function buildText({ slides, minutes, outputs }: BuildReport): string {
  const files = outputs.map(({ path, bytes }) => `${path} (${size(bytes)})`);
  return [`${slides} slides, about ${minutes} minutes`, ...files].map((line) => `${line}\n`).join("");
}
