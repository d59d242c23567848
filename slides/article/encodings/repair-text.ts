import type { Diagnostic } from "../../diagnostics.ts";

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/**
 * Takes out what no text may contain: NUL characters are removed and surrogates without a partner become U+FFFD. Says
 * so in a diagnostic each.
 */
export function repairText(text: string): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let repaired = text;
  const nulls = count(repaired, /\0/g);
  if (nulls > 0) {
    repaired = repaired.replaceAll("\0", "");
    diagnostics.push({
      code: "nul-characters",
      severity: "warning",
      message: `The file contains ${nulls} NUL ${nulls === 1 ? "byte" : "bytes"} that no text should have; they were removed.`,
    });
  }
  const broken = count(repaired, loneSurrogate);
  if (broken > 0) {
    repaired = repaired.replace(loneSurrogate, "\ufffd");
    diagnostics.push({
      code: "lone-surrogates",
      severity: "warning",
      message: `The file contains ${broken} broken ${broken === 1 ? "character" : "characters"}, shown as \ufffd.`,
    });
  }
  return { text: repaired, diagnostics };
}
