import type { Briefing } from "../../slides/index.ts";
import { defaultExportOptions } from "../../slides/index.ts";
import { brief } from "../corpus/briefing.ts";
import type { Case } from "../corpus/cases.ts";

/** An article as the document that exports are made of. */
export function briefCase(given: Case): Briefing {
  const { article, deck, diagnostics } = brief(given);
  return {
    article,
    deck,
    options: defaultExportOptions,
    pictures: [],
    sourceBytes: given.bytes,
    sourceName: given.name,
    diagnostics,
  };
}
