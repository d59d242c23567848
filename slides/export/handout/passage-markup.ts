import type { Inline } from "../../article/article.ts";
import { attributes, html, type Markup } from "../../render/html.ts";
import { sentenceGap } from "../join-sentences.ts";
import type { Passage } from "./article-flow.ts";

/** Wrappers from the inside out. */
const wrappers: readonly (readonly [keyof Inline, (inside: Markup | string) => Markup])[] = [
  ["code", (inside) => html`<code>${inside}</code>`],
  ["emphasis", (inside) => html`<em>${inside}</em>`],
  ["strong", (inside) => html`<strong>${inside}</strong>`],
];

function inlineMarkup(inline: Inline): Markup | string {
  const wrapped = wrappers.reduce<Markup | string>(
    (inside, [format, wrap]) => (inline[format] === true ? wrap(inside) : inside),
    inline.text,
  );
  return inline.href === undefined ? wrapped : html`<a${attributes({ href: inline.href })}>${wrapped}</a>`;
}

const gapMark = html`<span class="hn-gap">[…]</span> `;

/** Sentences as running text with their formatting and links; `[…]` where text of the article was left out. */
export function passageMarkup(passage: Passage): Markup {
  return html`${passage.map(({ sentence, isAfterGap }, index) => {
    const before = passage[index - 1]?.sentence.text;
    const gap = before === undefined ? "" : sentenceGap(before, sentence.text);
    return html`${gap}${isAfterGap && gapMark}${sentence.inlines.map(inlineMarkup)}`;
  })}`;
}
