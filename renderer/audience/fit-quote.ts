/** Sizes a quotation is set in, CSS pixels of the stage, largest first. The last one is small, but nothing is cut. */
const sizes: readonly number[] = [56, 50, 44, 40, 36, 32, 28, 24, 21, 18, 16, 14];
const lineShare = 1.3;

/** Sets a quotation in the largest size that leaves all of it inside its slide. */
export function fitQuote(section: HTMLElement, body: HTMLElement): void {
  for (const size of sizes) {
    section.style.setProperty("--item", `${size}px`);
    section.style.setProperty("--item-line", `${Math.round(size * lineShare)}px`);
    if (body.scrollHeight <= body.clientHeight && body.scrollWidth <= body.clientWidth) return;
  }
}
