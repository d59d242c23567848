import type { Briefing } from "../briefing.ts";
import { type Message, type MessageParameters, writeMessage } from "./message.ts";
import { type RefusalCode, refusalWords } from "./words/refusal-words.ts";

/** What came of an edit: the new briefing (the same one when the edit changed nothing), or why it cannot be made. */
export type EditOutcome = { readonly ok: true; readonly briefing: Briefing } | Refusal;

/** Why an edit cannot be made. Nothing has changed. */
export interface Refusal {
  readonly ok: false;
  readonly refusal: Message<RefusalCode>;
}

/** An edit that was made. */
export function accept(briefing: Briefing): EditOutcome {
  return { ok: true, briefing };
}

/** An edit that cannot be made. */
export function refuse(code: RefusalCode, parameters: MessageParameters = {}): Refusal {
  return { ok: false, refusal: writeMessage(refusalWords, code, parameters) };
}
