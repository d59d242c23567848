import { listZipNames } from "./list-zip-names.ts";

export interface Refusal {
  /** Stable kebab-case identifier. */
  readonly code: string;
  /** One sentence for the user: what it is, why it is not read, what to do. */
  readonly message: string;
}

interface Signature {
  readonly code: string;
  readonly message: string;
  /** Byte sequences the file starts with, as Latin-1 strings; `?` stands for any byte. */
  readonly starts: readonly string[];
  /** How many bytes in from the start the sequence may stand; 0 when left out. */
  readonly within?: number;
}

const saveAs = "open it in its own program, save it as a web page or as plain text, and open that";

function office(what: string): string {
  return `This is ${what}, which Lectern does not read: ${saveAs}.`;
}

const signatures: readonly Signature[] = [
  {
    code: "pdf",
    message: "This is a PDF, which Lectern does not read: save it as a web page or text, and open that.",
    starts: ["%PDF-"],
    within: 1024,
  },
  {
    code: "old-office-document",
    message: office("an old or encrypted Office document (.doc, .xls, .ppt)"),
    starts: ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  },
  { code: "rtf", message: office("an RTF document"), starts: ["{\\rtf"] },
  {
    code: "image",
    message: "This is a picture, and Lectern reads text only: copy the article's text into a text file and open that.",
    starts: [
      "\x89PNG\r\n\x1a\n",
      "\xff\xd8\xff",
      "GIF87a",
      "GIF89a",
      "RIFF????WEBP",
      "II*\0",
      "MM\0*",
      "BM????\0\0\0\0",
      "????ftypheic",
      "????ftypavif",
      "????ftypmif1",
      "\0\0\x01\0",
      "8BPS",
    ],
  },
  {
    code: "audio-or-video",
    message: "This is a sound or video recording, and Lectern reads text only: open a text of what is said in it.",
    starts: ["ID3", "\xff\xfb", "OggS", "fLaC", "RIFF????WAVE", "RIFF????AVI ", "????ftyp", "\x1a\x45\xdf\xa3"],
  },
  {
    code: "archive",
    message: "This is a packed archive: unpack it first, and open the article inside it.",
    starts: ["\x1f\x8b", "BZh", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "\xfd7zXZ\0", "\x28\xb5\x2f\xfd"],
  },
  {
    code: "program",
    message: "This is a program, not an article: choose a text file or a saved web page.",
    starts: ["\x7fELF", "MZ", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe", "\0asm"],
  },
  {
    code: "database-or-font",
    message: "This is a database or a font, not an article: choose a text file or a saved web page.",
    starts: ["SQLite format 3\0", "wOFF", "wOF2", "OTTO", "\0\x01\0\0\0"],
  },
];

const zipKinds: readonly { readonly code: string; readonly what: string; readonly entry: RegExp }[] = [
  { code: "word-document", what: "a Word document (.docx)", entry: /^word\// },
  { code: "spreadsheet", what: "a spreadsheet", entry: /^xl\// },
  { code: "presentation", what: "a finished presentation", entry: /^ppt\// },
  { code: "e-book", what: "an e-book (EPUB)", entry: /^META-INF\/container\.xml$/ },
  { code: "opendocument", what: "an OpenDocument file (.odt)", entry: /^(?:content\.xml|META-INF\/manifest\.xml)$/ },
  { code: "office-document", what: "an Office document", entry: /^\[Content_Types\]\.xml$/ },
];

function startsWith(head: string, sequence: string, place: number): boolean {
  if (place + sequence.length > head.length) return false;
  for (let index = 0; index < sequence.length; index++) {
    if (sequence[index] !== "?" && sequence[index] !== head[place + index]) return false;
  }
  return true;
}

function matches(head: string, { starts, within = 0 }: Signature): boolean {
  return starts.some((sequence) => (within > 0 ? head.indexOf(sequence) >= 0 : startsWith(head, sequence, 0)));
}

function recogniseZip(bytes: Uint8Array): "briefing" | Refusal {
  const names = listZipNames(bytes);
  if (names.includes("deck.json")) return "briefing";
  const kind = zipKinds.find(({ entry }) => names.some((name) => entry.test(name)));
  if (kind !== undefined) return { code: kind.code, message: office(kind.what) };
  return { code: "archive", message: "This is a packed archive: unpack it first, and open the article inside it." };
}

/**
 * Recognises files that are not text by the bytes they begin with. `"briefing"` is a ZIP with a `deck.json` in it; null
 * means that no known binary format was found.
 */
export function recogniseBinary(bytes: Uint8Array): "briefing" | Refusal | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (startsWith(head, "PK\x03\x04", 0) || startsWith(head, "PK\x05\x06", 0)) return recogniseZip(bytes);
  const found = signatures.find((signature) => matches(head, signature));
  return found === undefined ? null : { code: found.code, message: found.message };
}
