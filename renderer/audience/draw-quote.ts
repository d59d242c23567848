import type { AudienceDeck } from "../talk/audience-deck.ts";
import type { ScreenQuote } from "../talk/talk-state.ts";

/** Sizes a quotation is set in, CSS pixels of the stage, largest first. The last one is small, but nothing is cut. */
const sizes: readonly number[] = [56, 50, 44, 40, 36, 32, 28, 24, 21, 18, 16, 14];
const lineShare = 1.3;

/** Sets a quotation in the largest size that leaves all of it inside its slide. */
function fitQuote(section: HTMLElement, body: HTMLElement): void {
  for (const size of sizes) {
    section.style.setProperty("--item", `${size}px`);
    section.style.setProperty("--item-line", `${Math.round(size * lineShare)}px`);
    if (body.scrollHeight <= body.clientHeight && body.scrollWidth <= body.clientWidth) return;
  }
}

const markup = `<div class="ls-stage"><div class="ls-body ls-quote"><figure class="ls-item"><blockquote><p class="ls-text ls-display"></p></blockquote><figcaption class="ls-attribution"><p class="ls-detail"></p></figcaption></figure></div></div>`;

/** The handling marking that every slide of the deck bears, as they have it. */
function copyMarking(section: HTMLElement, deck: AudienceDeck): void {
  const template = document.createElement("template");
  template.innerHTML = deck.slides[0] ?? "";
  const slide = template.content.querySelector<HTMLElement>("section");
  const marking = slide?.querySelector(".ls-marking");
  if (!slide || !marking) return;
  const { markingLines } = slide.dataset;
  if (markingLines !== undefined) section.dataset.markingLines = markingLines;
  section.querySelector(".ls-stage")?.prepend(marking);
}

/** Puts a quotation into `root` in the deck's own look, as large as it fits. */
export function drawQuote(root: ShadowRoot, deck: AudienceDeck, { text, source }: ScreenQuote): void {
  const section = document.createElement("section");
  section.className = "lectern-slide";
  section.lang = deck.language;
  section.dir = deck.direction;
  section.dataset.layout = "quote";
  section.innerHTML = markup;
  copyMarking(section, deck);
  root.append(section);
  const part = (name: string) => section.querySelector<HTMLElement>(name);
  part(".ls-text")?.append(text);
  part(".ls-detail")?.append(source);
  if (source === "") part("figcaption")?.remove();
  const body = part(".ls-body");
  if (body !== null) fitQuote(section, body);
}
