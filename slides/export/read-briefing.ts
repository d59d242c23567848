import * as v from "valibot";
import type { Briefing } from "../briefing.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { archiveLimits } from "./briefing/archive-limits.ts";
import { type BriefingDocument, briefingSchema, schemaVersion } from "./briefing/briefing-document.ts";
import { hasWholeReferences } from "./briefing/check-references.ts";
import { migrateDocument } from "./briefing/migrate-document.ts";
import { unpackArchive } from "./briefing/unpack-archive.ts";

export type BriefingReading =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

function refuse(code: string, message: string): BriefingReading {
  return { ok: false, diagnostic: { code, severity: "error", message } };
}

const notABriefing = "This file is not a Lectern briefing.";
const damaged = "This briefing is damaged: its content does not fit together.";

/** The JSON in some bytes, undefined when it is none. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function statedVersion(content: unknown): number | null {
  const stated = v.safeParse(v.object({ schemaVersion: v.number() }), content);
  return stated.success ? stated.output.schemaVersion : null;
}

type Entries = ReadonlyMap<string, Uint8Array>;

function assemble(document: BriefingDocument, entries: Entries): BriefingReading {
  const { article, deck, options, source, diagnostics } = document;
  const sourceBytes = entries.get(source);
  const pictures = document.pictures.flatMap(({ file, ...picture }) => {
    const bytes = entries.get(file);
    return bytes === undefined ? [] : [{ ...picture, bytes }];
  });
  const isWhole = pictures.length === document.pictures.length && hasWholeReferences(article, deck);
  if (sourceBytes === undefined || !isWhole) return refuse("briefing-damaged", damaged);
  const sourceName = source.slice("source/".length);
  return { ok: true, briefing: { article, deck, options, pictures, sourceBytes, sourceName, diagnostics } };
}

/**
 * Reads a `.briefing` back. What does not unpack, is not ours, was made by a newer version or does not fit its schema is
 * refused with one sentence; nothing is repaired or guessed. Older versions are brought up to this one.
 */
export function readBriefing(bytes: Uint8Array): BriefingReading {
  const archive = unpackArchive(bytes);
  if (!archive.ok) return refuse("briefing-damaged", archive.problem);
  const json = archive.entries.get("deck.json");
  if (json === undefined) return refuse("not-a-briefing", notABriefing);
  if (json.length > archiveLimits.deck) return refuse("briefing-damaged", "This briefing is too large to be read.");
  const content = parseJson(json);
  const version = statedVersion(content);
  if (version === null) return refuse("not-a-briefing", notABriefing);
  if (version > schemaVersion) {
    return refuse("briefing-too-new", "This briefing was made by a newer version of Lectern: update to open it.");
  }
  const document = v.safeParse(briefingSchema, migrateDocument(content), { abortEarly: true });
  return document.success ? assemble(document.output, archive.entries) : refuse("briefing-damaged", damaged);
}
