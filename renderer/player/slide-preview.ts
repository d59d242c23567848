import { buildElement } from "./build-element.ts";
import type { DeckSource } from "./deck-source.ts";

/** A small live picture of a slide. */
export interface SlidePreview {
  readonly element: HTMLElement;
  /** Shows a slide, or nothing past the last one. */
  readonly show: (index: number) => void;
}

/** A copy of a slide that can be looked at and nothing else: no ids to collide, no links to follow, no focus, no speech. */
function copySlide(section: HTMLElement): HTMLElement {
  const copy = document.importNode(section, true);
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    for (const name of ["id", "href", "tabindex", "autofocus"]) element.removeAttribute(name);
  }
  return copy;
}

/** Makes a preview of the deck's slides that fills the width it is given. */
export function createPreview({ slides, width, height }: DeckSource): SlidePreview {
  const stage = buildElement("div", "lp-stage");
  stage.inert = true;
  stage.setAttribute("aria-hidden", "true");
  stage.style.width = `${width}px`;
  stage.style.height = `${height}px`;
  const element = buildElement("div", "lp-preview", [stage]);
  new ResizeObserver(() => {
    stage.style.scale = String(element.clientWidth / width);
  }).observe(element);
  return {
    element,
    show: (index) => {
      const slide = slides[index];
      stage.replaceChildren(...(slide === undefined ? [] : [copySlide(slide.section)]));
    },
  };
}
