import type { SentenceId } from "../../article/article.ts";
import type { Severity } from "../../diagnostics.ts";
import type { BriefingPlace } from "../briefing-place.ts";
import { type MessageParameters, writeMessage } from "../message.ts";
import { type CheckCode, checkWords } from "../words/check-words.ts";

/** Something worth a look before the briefing is given. */
export interface CheckRow {
  /** A `CheckCode`, or the code of the diagnostic it tells. */
  readonly code: string;
  readonly parameters: MessageParameters;
  readonly severity: Severity;
  /** One sentence. */
  readonly text: string;
  readonly place: BriefingPlace;
  /** The sentences it is about; empty unless it is about sentences. */
  readonly sentences: readonly SentenceId[];
}

/** A row in the words of the checks. */
export function checkRow(
  code: CheckCode,
  severity: Severity,
  place: BriefingPlace,
  parameters: MessageParameters = {},
  sentences: readonly SentenceId[] = [],
): CheckRow {
  return { ...writeMessage(checkWords, code, parameters), severity, place, sentences };
}
