/** Tells whether a quotation mark at a place closes a quotation opened earlier in its paragraph. Ask in text order. */
export type QuotationTracker = (mark: string, at: number) => boolean;

const openersOf: Readonly<Record<string, string>> = {
  "”": "“„",
  "»": "«",
  "’": "‘",
  "“": "„",
  "›": "‹",
  "‘": "‚",
  "«": "»",
};
const markPattern = /["“”„«»‘’‚‹›\u2029]|\n\s*\n/gu;

/** A tracker over one text. It reads the text once, however often it is asked. */
export function trackQuotations(text: string): QuotationTracker {
  const last = new Map<string, number>();
  const marks = text.matchAll(markPattern);
  let straight = 0;
  let pending = marks.next();
  return (mark, at) => {
    while (pending.done !== true && pending.value.index < at) {
      const [read] = pending.value;
      if (read === '"') straight += 1;
      if (/\s/u.test(read)) {
        last.clear();
        straight = 0;
      } else last.set(read, pending.value.index);
      pending = marks.next();
    }
    if (mark === '"') return straight % 2 === 1;
    const opened = [...(openersOf[mark] ?? "")].map((opener) => last.get(opener) ?? -1);
    return Math.max(-1, ...opened) > (last.get(mark) ?? -1);
  };
}
