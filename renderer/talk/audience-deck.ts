/** What the audience's page draws: markup and style, made once by the page that presents. No notes. */
export interface AudienceDeck {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Stage size, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly css: string;
  /** The slides that are presented, each as a whole `<section>`. */
  readonly slides: readonly string[];
}

/** The deck as bytes for the shell. */
export function packAudienceDeck(deck: AudienceDeck): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(deck));
}

const texts = ["title", "language", "css"] as const;
const sizes = ["width", "height"] as const;

function isAudienceDeck(raw: unknown): raw is AudienceDeck {
  if (typeof raw !== "object" || raw === null) return false;
  const fields = raw as Readonly<Record<string, unknown>>;
  return (
    texts.every((name) => typeof fields[name] === "string") &&
    sizes.every((name) => typeof fields[name] === "number" && fields[name] > 0) &&
    (fields.direction === "ltr" || fields.direction === "rtl") &&
    Array.isArray(fields.slides) &&
    fields.slides.length > 0 &&
    fields.slides.every((slide) => typeof slide === "string")
  );
}

/** Reads what `packAudienceDeck` made; null for anything else. */
export function readAudienceDeck(bytes: Uint8Array): AudienceDeck | null {
  try {
    const raw: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isAudienceDeck(raw) ? raw : null;
  } catch {
    return null;
  }
}
