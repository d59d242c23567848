/** Primary subtag of a BCP 47 language tag in lower case: `en` for `en-GB`, `zh` for `zh_Hant`; `und` when there is none. */
export function primaryLanguage(tag: string): string {
  const [primary] = /^[a-z]{2,8}/i.exec(tag.trim()) ?? [];
  return primary === undefined ? "und" : primary.toLowerCase();
}
