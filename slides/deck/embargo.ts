import type { Deck } from "./deck.ts";
import { deckWords } from "./deck-words.ts";
import { displayDate } from "./display-date.ts";

/** ISO 8601 to the minute with its offset, so that it is one moment everywhere: `2026-12-01T09:00+05:00`. */
const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/u;

/** True for a moment that an embargo can end at: `2026-12-01T09:00+05:00`, or with `Z` for Greenwich. */
export function isEmbargo(text: string): boolean {
  if (!form.test(text)) return false;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return false;
  // Some engines take 31 February for 3 March.
  const [day = ""] = text.split("T");
  return new Date(Date.parse(`${day}T00:00Z`)).toISOString().startsWith(day);
}

/** True while the deck is not to be published. Where it is not known when it is now (null), it counts as before. */
export function isEmbargoed({ embargo }: Deck, now: string | null): boolean {
  if (embargo === undefined) return false;
  return now === null || !(Date.parse(now) >= Date.parse(embargo));
}

/** `9:00` stays local to who set it; the offset says where that is. */
function displayMoment(embargo: string, language: string): string {
  const [, day = "", time = "", offset = ""] = form.exec(embargo) ?? [];
  const zone = offset === "Z" || offset === "+00:00" ? "UTC" : `UTC${offset.replace("-", "−")}`;
  return `${displayDate(day, language)}, ${time} ${zone}`;
}

/** "Embargoed until 1 December 2026, 09:00 UTC+05:00", in the deck's language; empty when the embargo is over or none. */
export function embargoNotice(deck: Deck, now: string | null): string {
  if (deck.embargo === undefined || !isEmbargoed(deck, now)) return "";
  return `${deckWords(deck.language).embargoedUntil} ${displayMoment(deck.embargo, deck.language)}`;
}

/** A marking with what is to be said of an embargo; either may be empty. */
export function joinMarking(marking: string, notice: string): string {
  return [marking, notice].filter((part) => part !== "").join(" · ");
}

/** The deck as it is shown at a moment: while its embargo lasts, its marking says so too. */
export function withEmbargoNotice(deck: Deck, now: string | null): Deck {
  const notice = embargoNotice(deck, now);
  if (notice === "") return deck;
  return { ...deck, options: { ...deck.options, marking: joinMarking(deck.options.marking, notice) } };
}
