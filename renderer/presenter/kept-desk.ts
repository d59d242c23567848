import { type Briefing, readBriefing, type TalkRun, writeBriefingFile } from "../../slides/index.ts";

/** What the page that presents needs when it is loaded anew, besides the briefing. */
export interface KeptPlace {
  readonly kind: TalkRun["kind"];
  readonly journal: string;
  readonly path: string | null;
  readonly articlePath: string | null;
  readonly isSaved: boolean;
}

export interface KeptDesk {
  readonly place: KeptPlace;
  /** The briefing as it is presented. */
  readonly briefing: Briefing;
  /** The same as a `.briefing`. */
  readonly file: Uint8Array;
}

/** Bytes that say how long the place is. */
const headLength = 4;

/** Packs the desk for the shell: the length of the place as JSON, the place, the briefing as its file. */
export function packDesk(place: KeptPlace, briefing: Briefing): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(place));
  const file = writeBriefingFile(briefing).bytes;
  const bytes = new Uint8Array(headLength + text.length + file.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, headLength);
  bytes.set(file, headLength + text.length);
  return bytes;
}

function isPathOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function readPlace(text: string): KeptPlace | null {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== "object" || raw === null) return null;
  const { kind, journal, path, articlePath, isSaved } = raw as Readonly<Record<string, unknown>>;
  if (kind !== "talk" && kind !== "rehearsal") return null;
  if (typeof journal !== "string" || typeof isSaved !== "boolean") return null;
  return isPathOrNull(path) && isPathOrNull(articlePath) ? { kind, journal, path, articlePath, isSaved } : null;
}

/** Reads what `packDesk` made; null for anything else. */
export function readDesk(bytes: Uint8Array): KeptDesk | null {
  if (bytes.length < headLength) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  try {
    const place = readPlace(new TextDecoder().decode(bytes.subarray(headLength, headLength + length)));
    const file = bytes.slice(headLength + length);
    const reading = readBriefing(file);
    return place !== null && reading.ok ? { place, briefing: reading.briefing, file } : null;
  } catch {
    return null;
  }
}
