import type { SetAsideReason } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import { withEmbargoNotice } from "../../deck/embargo.ts";
import type { Severity } from "../../diagnostics.ts";
import type { CheckCode } from "../words/check-words.ts";
import { checkRedacted } from "./check-redacted.ts";
import { type CheckRow, checkRow } from "./check-row.ts";
import { checkSlide } from "./check-slide.ts";
import { overflows } from "./overflows.ts";

/** A length may differ from its target by this share. */
const tolerance = 0.1;

/** What was left out, in one row for each kind of reason; page furniture of every sort is one kind. */
const reasonRows: ReadonlyMap<SetAsideReason, readonly [CheckCode, Severity]> = new Map<
  SetAsideReason,
  readonly [CheckCode, Severity]
>([
  ["length", ["left-out-length", "info"]],
  ["user", ["left-out-user", "info"]],
  ["hidden-slide", ["left-out-hidden", "info"]],
  ["redacted", ["redacted-sentences", "info"]],
  ["missing-picture", ["left-out-picture", "warning"]],
  ["table-left-out", ["left-out-table", "warning"]],
  ["footnote", ["left-out-footnote", "info"]],
]);
const furniture: readonly [CheckCode, Severity] = ["taken-for-furniture", "info"];

function checkLedger({ deck }: Briefing): readonly CheckRow[] {
  const groups = new Map<CheckCode, { readonly severity: Severity; readonly sentences: string[] }>();
  for (const { sentence, reason } of deck.ledger) {
    if (reason === null) continue;
    const [code, severity] = reasonRows.get(reason) ?? furniture;
    const group = groups.get(code) ?? { severity, sentences: [] };
    group.sentences.push(sentence);
    groups.set(code, group);
  }
  return [...groups].map(([code, { severity, sentences }]) => {
    const place = { kind: "sentence", sentence: sentences[0] ?? "" } as const;
    return checkRow(code, severity, place, { count: sentences.length }, sentences);
  });
}

/** What composing said of the length: it may have another one now, and `checkLength` looks at that. */
const outdated: ReadonlySet<string> = new Set(["text-shorter-than-target", "text-longer-than-target"]);

function checkDiagnostics({ diagnostics, article }: Briefing): readonly CheckRow[] {
  const standing = diagnostics.filter(({ code }) => !outdated.has(code));
  return standing.map(({ code, severity, message, place }) => {
    const at = article.sentences.find(
      ({ start, end }) => place !== undefined && start < place.end && end > place.start,
    );
    const where = at === undefined ? ({ kind: "briefing" } as const) : ({ kind: "sentence", sentence: at.id } as const);
    return { code, parameters: {}, severity, text: message, place: where, sentences: at === undefined ? [] : [at.id] };
  });
}

function checkLength({ deck }: Briefing): readonly CheckRow[] {
  const target = deck.options.minutes;
  if (target === null || Math.abs(deck.minutes - target) <= tolerance * target) return [];
  return [checkRow("target-missed", "warning", { kind: "briefing" }, { minutes: deck.minutes.toFixed(1), target })];
}

function checkPlacement(slide: Slide, { deck, pictures }: Briefing): readonly CheckRow[] {
  const place = { kind: "slide", slide: slide.id } as const;
  const lacksPicture = slide.layout === "image" && !pictures.some(({ src }) => src === slide.image.src);
  // As long as it may be: the check has no clock.
  const shown = withEmbargoNotice(deck, null).options;
  return [
    ...(overflows(slide, shown) ? [checkRow("does-not-fit", "error", place)] : []),
    ...(lacksPicture ? [checkRow("picture-missing", "warning", place)] : []),
  ];
}

/**
 * Everything worth a look before the briefing is given: what was guessed and left out, what does not fit, is empty, too
 * long, without a source, no longer matches its source or its target. The briefing's rows first, then slide by slide in
 * order. What was found on a slide is remembered as long as the slide is the same.
 */
export function checkBriefing(briefing: Briefing): readonly CheckRow[] {
  const { deck, article } = briefing;
  const hidden = deck.slides.filter((slide) => slide.hidden === true);
  const place = { kind: "slide", slide: hidden[0]?.id ?? "" } as const;
  return [
    ...checkDiagnostics(briefing),
    ...checkLength(briefing),
    ...checkLedger(briefing),
    ...checkRedacted(briefing),
    ...(hidden.length === 0 ? [] : [checkRow("hidden-slides", "info", place, { count: hidden.length })]),
    ...deck.slides.flatMap((slide) => [...checkPlacement(slide, briefing), ...checkSlide(slide, article)]),
  ];
}
