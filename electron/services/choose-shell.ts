import { browserAdvice } from "./browser-advice.ts";
import { displayProblem } from "./display-problem.ts";
import type { FoundBrowser } from "./find-browser.ts";

/** What is there to start the app with. */
export interface ShellChoices {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Electron's program, null when it is not there. */
  readonly electron: string | null;
  readonly browser: FoundBrowser;
}

export type ChosenShell =
  | { readonly kind: "electron"; readonly program: string }
  /** The shell looks for its browser itself. */
  | { readonly kind: "browser" }
  /** Exactly what is missing, and what to do. */
  | { readonly kind: "none"; readonly reason: "display" | "program"; readonly problem: string };

/**
 * Chooses how to show the app: Electron where its program is, else an installed browser. `LECTERN_SHELL` set to
 * `electron` or `browser` asks for one of them.
 */
export function chooseShell({ platform, env, electron, browser }: ShellChoices): ChosenShell {
  const display = displayProblem(platform, env);
  if (display !== null) return { kind: "none", reason: "display", problem: display };
  const wanted = env.LECTERN_SHELL ?? "";
  if (electron !== null && wanted !== "browser") return { kind: "electron", program: electron };
  if (wanted === "electron") {
    const problem =
      'Electron\'s program is not installed. Run "npx install-electron --no" where the network can be had.';
    return { kind: "none", reason: "program", problem };
  }
  if (browser.ok) return { kind: "browser" };
  return { kind: "none", reason: "program", problem: `${browser.problem} ${browserAdvice(platform)}` };
}
