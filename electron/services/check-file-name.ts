/** Names that Windows keeps for devices, whatever follows the first dot. */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
/** What some system cannot have in a file name, or takes for a folder. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/u;
/** Longest name that every file system takes, bytes of UTF-8. */
const longestName = 255;

/**
 * Why a name may not be given to a file, null when it may. Judged by the strictest system on every system, so that a
 * file can be carried from one to another.
 */
export function fileNameProblem(name: string): string | null {
  if (name === "" || name === "." || name === "..") return "a file needs a name";
  if (forbidden.test(name)) return "the name has a character that file names cannot have";
  if (/^\s|[\s.]$/u.test(name)) return "the name begins with a blank or ends in a blank or a dot";
  if (name.startsWith(".")) return "the name begins with a dot, which hides the file";
  if (deviceNames.test(name)) return "the name is one that Windows keeps for itself";
  if (Buffer.byteLength(name) > longestName) return "the name is too long";
  return null;
}
