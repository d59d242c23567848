import type { ShellErrorCode } from "../../electron/contract/shell-result.ts";
import type { KeyedText } from "./saying.ts";

/** What a failure of the shell means, as one sentence. */
export function problemSaying(code: ShellErrorCode): KeyedText {
  return { key: `problem.${code}` };
}
