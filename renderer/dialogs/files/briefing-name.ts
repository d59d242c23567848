/** What some system cannot have in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[<>:"/\\|?*\u0000-\u001f\u007f]/u;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;
/** Bytes of UTF-8 that every file system takes. */
const longest = 255;

/** The file name a briefing gets by what was typed, null when no file can be called so. */
export function briefingName(typed: string): string | null {
  const plain = typed.trim();
  const name = /\.briefing$/iu.test(plain) ? plain : `${plain.replace(/[.\s]+$/u, "")}.briefing`;
  if (name.startsWith(".") || unfit.test(name) || devices.test(name)) return null;
  return new TextEncoder().encode(name).length > longest ? null : name;
}
