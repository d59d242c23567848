import type { ShellErrorCode } from "../../../electron/contract/shell-result.ts";
import { problemSaying } from "../../strings/problem-saying.ts";
import type { Saying } from "../../strings/saying.ts";

/** Why a folder cannot be shown, as one sentence. */
export function folderProblem(path: string, code: ShellErrorCode): Saying {
  switch (code) {
    case "not-found":
    case "folder-gone":
    case "not-a-file":
      return { key: "files.no-folder", parameters: { path } };
    case "denied":
      return { key: "files.denied", parameters: { path } };
    default:
      return { key: "files.failed", parameters: { path, reason: problemSaying(code) } };
  }
}
