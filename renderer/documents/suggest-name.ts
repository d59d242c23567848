/** Characters that some system cannot have in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unfit = /[<>:"/\\|?*\u0000-\u001f]/gu;

/** A file name from a title. */
export function suggestName(title: string): string {
  const plain = title
    .replace(unfit, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, "");
  return `${plain === "" ? "briefing" : plain}.briefing`;
}
