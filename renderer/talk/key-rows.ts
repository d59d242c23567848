/** What a key does, for the words of the help. */
export type KeyMeaning =
  | "next"
  | "previous"
  | "ends"
  | "jump"
  | "start"
  | "black"
  | "white"
  | "freeze"
  | "swap"
  | "search"
  | "pointer"
  | "overview"
  | "notes-size"
  | "scroll"
  | "timer"
  | "countdown"
  | "reset"
  | "undo-reset"
  | "flag"
  | "late"
  | "close"
  | "help";

/** A row of the help: keys as they are printed on them, and what they do. */
export interface KeyRow {
  readonly meaning: KeyMeaning;
  readonly keys: readonly string[];
}

/** The keys of a talk, in the order of the help. `tests/renderer/talk/key-rows.test.ts` holds them to the key table. */
export const keyRows: readonly KeyRow[] = [
  { meaning: "next", keys: ["→", "↓", "Space", "Page Down", "N"] },
  { meaning: "previous", keys: ["←", "↑", "Shift+Space", "Page Up", "P"] },
  { meaning: "ends", keys: ["Home", "End"] },
  { meaning: "jump", keys: ["12", "Enter"] },
  { meaning: "start", keys: ["F5", "Shift+F5"] },
  { meaning: "black", keys: ["B", "."] },
  { meaning: "white", keys: ["W", ","] },
  { meaning: "freeze", keys: ["F"] },
  { meaning: "swap", keys: ["S"] },
  { meaning: "search", keys: ["/"] },
  { meaning: "pointer", keys: ["L"] },
  { meaning: "overview", keys: ["O"] },
  { meaning: "notes-size", keys: ["+", "−"] },
  { meaning: "scroll", keys: ["A", "Z"] },
  { meaning: "timer", keys: ["T"] },
  { meaning: "countdown", keys: ["C"] },
  { meaning: "reset", keys: ["R"] },
  { meaning: "undo-reset", keys: ["U"] },
  { meaning: "flag", keys: ["M"] },
  { meaning: "late", keys: ["K"] },
  { meaning: "close", keys: ["Esc"] },
  { meaning: "help", keys: ["?"] },
];
