import { shareNetworks, sharePhrases } from "./words/share-phrases.ts";

const networks = new Set(shareNetworks);

interface ShareForm {
  readonly before: string;
  readonly after: string;
}

/** Ways of offering to share, by their first word: three dozen places and as many ways are not worth a phrase each. */
const shareForms = buildShareForms();

function buildShareForms(): ReadonlyMap<string, readonly ShareForm[]> {
  const forms = new Map<string, ShareForm[]>();
  for (const phrase of sharePhrases) {
    const [before = "", after = ""] = phrase.split("*");
    const first = firstWord(phrase);
    forms.set(first, [...(forms.get(first) ?? []), { before, after }]);
  }
  return forms;
}

function firstWord(phrase: string): string {
  const end = phrase.indexOf(" ");
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** Whether a phrase, as `plainLetters` leaves it, offers to share on one of the known places: "share on facebook". */
export function isShareOffer(phrase: string): boolean {
  const forms = shareForms.get(firstWord(phrase));
  return (
    forms?.some(
      ({ before, after }) =>
        phrase.startsWith(before) &&
        phrase.endsWith(after) &&
        networks.has(phrase.slice(before.length, phrase.length - after.length)),
    ) ?? false
  );
}
