/** An address as a link of a package may have it: http, https or mailto, percent-encoded; null for anything else. */
export function webAddress(text: string): string | null {
  if (!/^(?:https?:|mailto:)[^\s]+$/iu.test(text)) return null;
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}
