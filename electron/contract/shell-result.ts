/**
 * Everything that can go wrong with a call, so that a page can choose its words. A closed list: a new code is a new row
 * here and in the words of every language.
 */
export const shellErrorCodes = [
  /** The message does not fit the contract. */
  "bad-request",
  /** This shell cannot do it; the capabilities say so beforehand. */
  "unsupported",
  "not-found",
  /** It is a folder, a device or a pipe. */
  "not-a-file",
  /** The user may not read or write there. */
  "denied",
  /** The file or its disk is read-only. */
  "read-only",
  "disk-full",
  /** The folder a file is to be written into is not there (any more). */
  "folder-gone",
  "too-large",
  /** Another program or window holds it. */
  "busy",
  /** A file name that is not allowed. */
  "bad-name",
  /** There is no browser to print with. */
  "no-printer",
  "print-failed",
  /** The shell does not answer: it has ended, or this page has no key to it. */
  "shell-gone",
  /** A fault of Lectern, or a failure of the system that has no code of its own. */
  "fault",
] as const;

export type ShellErrorCode = (typeof shellErrorCodes)[number];

export interface ShellError {
  readonly code: ShellErrorCode;
  /** One English sentence for the user, naming the file where there is one. */
  readonly message: string;
}

/** The answer to every call. Errors are values: thrown ones lose everything but their text on the way. */
export type ShellResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ShellError };

/** A failed call. */
export function failure(code: ShellErrorCode, message: string): { readonly ok: false; readonly error: ShellError } {
  return { ok: false, error: { code, message } };
}

/** A call that went well. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
