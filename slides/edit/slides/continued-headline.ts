import type { Slide, Statement } from "../../deck/deck.ts";

const numbered = /^(.*\S) \((\d{1,4})\)$/su;

/** A headline without the number that tells it from the slides it goes on from. */
export function headlineStem(text: string): string {
  return numbered.exec(text)?.[1] ?? text;
}

/** The headline of a slide that goes on where another ends: the same with the next free number. */
export function continuedHeadline(headline: Statement, slides: readonly Slide[]): Statement {
  const { composed: _, ...plain } = headline;
  if (headline.text.trim() === "") return plain;
  const taken = new Set(slides.map((slide) => slide.headline.text));
  const stem = headlineStem(headline.text);
  let number = 2;
  while (taken.has(`${stem} (${number})`)) number += 1;
  return { ...plain, text: `${stem} (${number})` };
}
