import type { Article } from "../../article/article.ts";
import type { Slide, Wording } from "../../deck/deck.ts";
import type { TextSpan } from "../../language/text-span.ts";
import type { BriefingPlace } from "../briefing-place.ts";
import type { RestoredPart } from "../deck-edit.ts";
import type { Message } from "../message.ts";
import { restoredNotes, restoredWording } from "../statements/restored-wording.ts";
import type { FlagCode } from "../words/flag-words.ts";
import { flagNote, flagStatement } from "./flag-statement.ts";

/** A flag and where it is. */
export interface Flag {
  readonly place: BriefingPlace;
  /** The stretch of that text, UTF-16 offsets; null when the text lost what the source says. */
  readonly span: TextSpan | null;
  readonly message: Message<FlagCode>;
}

const known = new WeakMap<Slide, readonly Flag[]>();

function readFlags(slide: Slide, article: Article): readonly Flag[] {
  const { id, layout } = slide;
  const headline = flagStatement(slide.headline, null, article).map(({ span, message }) => ({
    place: { kind: "headline", slide: id } as const,
    span,
    message,
  }));
  const items = slide.items.flatMap((item, index) =>
    flagStatement(item, layout, article).map(({ field, span, message }) => ({
      place: { kind: "item", slide: id, item: index, field } as const,
      span,
      message,
    })),
  );
  const notes = slide.notes.flatMap((line, note) =>
    flagNote(line, article).map(({ span, message }) => ({
      place: { kind: "note", slide: id, note } as const,
      span,
      message,
    })),
  );
  return [...headline, ...items, ...notes];
}

/** Everything on a slide and in its notes that no longer matches its sources. Read once for each slide as it is. */
export function flagSlide(slide: Slide, article: Article): readonly Flag[] {
  const cached = known.get(slide);
  if (cached !== undefined) return cached;
  const flags = readFlags(slide, article);
  known.set(slide, flags);
  return flags;
}

/** The wording that the edit `restore-wording` would bring back; null when it would be refused. */
export function previewRestoring(slide: Slide, part: RestoredPart, article: Article): Wording | null {
  if (part.kind === "headline") return restoredWording(article, slide.headline, null);
  if (part.kind === "item") {
    const item = slide.items[part.item];
    return item === undefined ? null : restoredWording(article, item, slide.layout);
  }
  const line = slide.notes[part.note];
  const lines = line === undefined ? null : restoredNotes(article, line);
  return lines === null ? null : { text: lines.map(({ text }) => text).join("\n"), label: "", detail: "" };
}
