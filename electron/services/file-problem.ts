import type { ShellError, ShellErrorCode } from "../contract/shell-result.ts";

type Deed = "read" | "write";

interface ProblemRow {
  readonly code: ShellErrorCode;
  /** Why it could not be written, and why it could not be read where that is said differently. */
  readonly write: string;
  readonly read?: string;
}

/** What the system's error codes mean for a user. */
const problems: Readonly<Record<string, ProblemRow>> = {
  EACCES: { code: "denied", write: "you may not write there", read: "you may not read it" },
  EPERM: { code: "denied", write: "you may not write there", read: "you may not read it" },
  EROFS: { code: "read-only", write: "the disk is read-only" },
  ENOSPC: { code: "disk-full", write: "the disk is full" },
  EDQUOT: { code: "disk-full", write: "your share of the disk is used up" },
  EFBIG: { code: "too-large", write: "the file is larger than the system allows" },
  ENOENT: {
    code: "folder-gone",
    write: "there is no such folder, and it cannot be made",
    read: "there is no such file",
  },
  ENOTDIR: {
    code: "folder-gone",
    write: "a part of the path is a file, not a folder",
    read: "there is no such file",
  },
  EEXIST: { code: "not-a-file", write: "it is a file, not a folder" },
  EISDIR: { code: "not-a-file", write: "there is a folder of that name", read: "it is a folder, not a file" },
  ENAMETOOLONG: { code: "bad-name", write: "the name is too long" },
  ELOOP: { code: "not-found", write: "its links lead in a circle" },
  EMFILE: { code: "fault", write: "too many files are open" },
  ENFILE: { code: "fault", write: "too many files are open" },
  EBUSY: { code: "busy", write: "the file is in use by another program" },
  ETXTBSY: { code: "busy", write: "the file is in use by another program" },
  ENODEV: { code: "folder-gone", write: "the disk is not there any more" },
  EIO: { code: "fault", write: "the disk reports an error" },
};

const verbs: Readonly<Record<Deed, string>> = { read: "Cannot read", write: "Cannot write" };

/** The system's code of an error, empty when it has none. */
export function errorCode(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}

/** Why a file could not be read or written: a code for the page and a sentence for the user. */
export function fileProblem(deed: Deed, path: string, error: unknown): ShellError {
  const row = problems[errorCode(error)];
  const message = error instanceof Error ? error.message : String(error);
  const reason = row === undefined ? message : deed === "read" ? (row.read ?? row.write) : row.write;
  const code = deed === "read" && row?.code === "folder-gone" ? "not-found" : (row?.code ?? "fault");
  return { code, message: `${verbs[deed]} ${path}: ${reason}.` };
}
