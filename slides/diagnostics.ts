/** How much a diagnostic matters to someone about to brief from the deck. */
export type Severity = "info" | "warning" | "error";

/**
 * Something the engine guessed, repaired, dropped or could not do. Diagnostics travel with the result;
 * only bugs throw.
 */
export interface Diagnostic {
  /** Stable kebab-case identifier, for example `encoding-guessed`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for the user. */
  readonly message: string;
  /** Where in the decoded source text it applies (UTF-16 offsets), when it has a place. */
  readonly place?: { readonly start: number; readonly end: number };
}
