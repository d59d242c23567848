import { firstValue, type HeadValues } from "./head-values.ts";
import { type LinkedNode, stringOf } from "./linked-data.ts";

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The language the page declares, as a BCP 47 tag: `<html lang>`, JSON-LD, `<meta>`; null when none is well formed. */
export function readLanguage(written: string | null, values: HeadValues, nodes: readonly LinkedNode[]): string | null {
  const declared = [
    written,
    ...nodes.map((node) => stringOf(node.inLanguage)),
    firstValue(values, ["content-language", "language", "dc.language", "og:locale"]),
  ];
  for (const candidate of declared) {
    const tag = candidate?.trim().replaceAll("_", "-") ?? "";
    if (languageTag.test(tag) && tag.length <= 35) return tag;
  }
  return null;
}
