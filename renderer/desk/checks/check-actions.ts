import {
  type Briefing,
  type BriefingPlace,
  type DeckEdit,
  type Layout,
  previewRestoring,
  type RestoredPart,
  type Slide,
} from "../../../slides/index.ts";
import type { StringKey } from "../../strings/en.ts";
import type { InspectorGoal } from "../inspector/focus-inspector.ts";
import type { CheckEntry } from "./group-checks.ts";
import { homeOfSentence } from "./home-of-sentence.ts";

/** What can be done about a finding with one key. */
export interface CheckAction {
  readonly id: "restore" | "split" | "delete" | "describe" | "plan" | "show" | "speak" | "unhide" | "redact";
  readonly label: StringKey;
  /** Number of the slide that it brings a sentence back to. */
  readonly home?: number;
  /** An edit that mends it, or the field of the inspector where it is mended. */
  readonly does: { readonly edit: DeckEdit } | { readonly goal: InspectorGoal };
  /** The wording that comes back. */
  readonly preview?: string;
}

const opening: ReadonlySet<Layout> = new Set<Layout>(["cover", "key-points", "agenda"]);

function partOf(place: BriefingPlace): RestoredPart | null {
  if (place.kind === "headline") return { kind: "headline" };
  if (place.kind === "item") return { kind: "item", item: place.item };
  return place.kind === "note" ? { kind: "note", note: place.note } : null;
}

function restoring(slide: Slide, { place, code }: CheckEntry["row"], { article }: Briefing): readonly CheckAction[] {
  const part = partOf(place);
  const wording = part === null ? null : previewRestoring(slide, part, article);
  if (part === null || wording === null) return [];
  const preview = [wording.label, wording.text, wording.detail].filter((text) => text !== "").join(" · ");
  const edit = { kind: "restore-wording", slide: slide.id, part } as const;
  // What the user wrote anew is told for information; the article's wording is not what was meant.
  return code === "own-statement" ? [] : [{ id: "restore", label: "checks.restore", does: { edit }, preview }];
}

function splitting({ id, items, layout }: Slide): readonly CheckAction[] {
  if (items.length < 2 || layout !== "bullets") return [];
  const edit = { kind: "split-slide", slide: id, item: Math.ceil(items.length / 2) } as const;
  return [{ id: "split", label: "checks.split", does: { edit } }];
}

function onSlide(slide: Slide, { row }: CheckEntry, briefing: Briefing): readonly CheckAction[] {
  const { code, place } = row;
  switch (code) {
    case "mismatch":
    case "changed-statement":
    case "own-statement":
      return restoring(slide, row, briefing);
    case "does-not-fit":
    case "items-many":
      return splitting(slide);
    case "empty-item": {
      if (place.kind !== "item") return [];
      const edit = { kind: "delete-items", slide: slide.id, items: [place.item] } as const;
      return [{ id: "delete", label: "checks.delete-item", does: { edit } }];
    }
    case "empty-slide":
      return [
        { id: "delete", label: "checks.delete-slide", does: { edit: { kind: "delete-slides", slides: [slide.id] } } },
      ];
    case "no-alt":
      return [{ id: "describe", label: "checks.describe", does: { goal: "alt" } }];
    default:
      return [];
  }
}

/** A talk of nothing but an opening gets a first slide behind it. */
function showingAnew({ slides }: Briefing["deck"], sentence: string): CheckAction {
  const after = slides.findLast(({ layout }) => opening.has(layout))?.id ?? null;
  const edit = { kind: "place-sentences", sentences: [sentence], place: { kind: "show-new", after } } as const;
  return { id: "show", label: "checks.show-new", does: { edit } };
}

/** A sentence that is nowhere, back into the talk on the slide it belongs to. */
function bringingBack({ deck }: Briefing, sentence: string): readonly CheckAction[] {
  const home = homeOfSentence(deck, sentence);
  const slide = deck.slides.find(({ id }) => id === home);
  if (slide === undefined) return [showingAnew(deck, sentence)];
  const number = deck.slides.filter(({ hidden }) => hidden !== true).indexOf(slide) + 1;
  const place = (kind: "show" | "speak"): DeckEdit => ({
    kind: "place-sentences",
    sentences: [sentence],
    place: { kind, slide: slide.id },
  });
  const canShow = slide.layout === "bullets" || slide.layout === "statement";
  return [
    { id: "speak", label: "checks.speak", home: number, does: { edit: place("speak") } },
    ...(canShow ? [{ id: "show", label: "checks.show", home: number, does: { edit: place("show") } } as const] : []),
  ];
}

function redacting(sentence: string): readonly CheckAction[] {
  const edit = { kind: "redact-sentences", sentences: [sentence], redacted: true } as const;
  return [{ id: "redact", label: "checks.redact", does: { edit } }];
}

function unhiding({ deck }: Briefing): readonly CheckAction[] {
  const slides = deck.slides.filter(({ hidden }) => hidden === true).map(({ id }) => id);
  return [{ id: "unhide", label: "checks.unhide", does: { edit: { kind: "hide-slides", slides, hidden: false } } }];
}

/** What can be done about a finding; empty where only the user knows. */
export function checkActions(entry: CheckEntry, briefing: Briefing): readonly CheckAction[] {
  const { row, sentence } = entry;
  if (sentence !== null && row.code === "repeats-redacted") return redacting(sentence.id);
  if (sentence !== null) return sentence.reason === "hidden-slide" ? [] : bringingBack(briefing, sentence.id);
  if (row.code === "target-missed") return [{ id: "plan", label: "checks.plan", does: { goal: "minutes" } }];
  if (row.code === "hidden-slides") return unhiding(briefing);
  const id = "slide" in row.place ? row.place.slide : null;
  const slide = briefing.deck.slides.find((other) => other.id === id);
  return slide === undefined ? [] : onSlide(slide, entry, briefing);
}
