/** What a browser made of one slide. All lengths in CSS pixels. */
export interface SlideInspection {
  readonly id: string;
  readonly layout: string;
  readonly overflow: boolean;
  /** What is wrong with it; empty when all is well. */
  readonly faults: readonly string[];
  readonly headlineLines: number;
  readonly itemLines: readonly number[];
}

/** Runs in the page: looks at every `section.lectern-slide`. Self-contained, because its source is sent there. */
export function inspectSlides(): readonly SlideInspection[] {
  const smallest = 24;
  const tolerance = 0.75;

  function textNodes(root: Element): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.textContent?.trim()) nodes.push(node as Text);
    }
    return nodes;
  }

  function rectsOf(node: Node): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  /** Lines are told apart by their middles: runs of one line in different fonts differ in height. */
  function countLines(element: Element): number {
    const middles = textNodes(element)
      .flatMap(rectsOf)
      .map(({ top, height }) => top + height / 2)
      .sort((a, b) => a - b);
    const line = Number.parseFloat(getComputedStyle(element).lineHeight);
    return middles.reduce(
      ({ lines, last }, middle) => (middle - last > line * 0.6 ? { lines: lines + 1, last: middle } : { lines, last }),
      { lines: 0, last: Number.NEGATIVE_INFINITY },
    ).lines;
  }

  function describe(element: Element): string {
    return `${element.tagName.toLowerCase()}.${element.className}`;
  }

  function inspect(section: Element): SlideInspection {
    const faults: string[] = [];
    const stage = section.querySelector(".ls-stage") ?? section;
    const frame = stage.getBoundingClientRect();
    const floor = section.querySelector(".ls-body")?.getBoundingClientRect().bottom ?? frame.bottom;
    const bands = [...section.querySelectorAll(".ls-marking, .ls-footer > *")];
    for (const element of [section, stage, ...stage.querySelectorAll("*")]) {
      if (getComputedStyle(element).display === "inline" || !(element instanceof HTMLElement)) continue;
      if (element.scrollWidth > element.clientWidth + 1) faults.push(`${describe(element)} is too narrow`);
      if (element.scrollHeight > element.clientHeight + 1 && element.matches("section, .ls-stage")) {
        faults.push(`${describe(element)} is ${element.scrollHeight - element.clientHeight} px too low`);
      }
    }
    for (const node of textNodes(stage)) {
      const parent = node.parentElement ?? stage;
      const text = node.textContent?.trim().slice(0, 30);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < smallest) faults.push(`"${text}" is set in ${size} px`);
      for (const rect of rectsOf(node)) {
        const line = Number.parseFloat(getComputedStyle(parent).lineHeight);
        const spare = Math.max(0, (rect.height - line) / 2);
        const inside =
          rect.left >= frame.left - tolerance &&
          rect.right <= frame.right + tolerance &&
          rect.top + spare >= frame.top - tolerance &&
          rect.bottom - spare <= frame.bottom + tolerance;
        if (!inside) faults.push(`"${text}" leaves the stage`);
        if (parent.closest(".ls-body") !== null && rect.bottom - spare > floor + tolerance) {
          faults.push(`"${text}" is ${rect.bottom - spare - floor} px too low`);
        }
        for (const band of bands) {
          const other = band.getBoundingClientRect();
          const apart =
            band.contains(node) ||
            other.width === 0 ||
            rect.right <= other.left ||
            rect.left >= other.right ||
            rect.bottom - spare <= other.top + tolerance ||
            rect.top + spare >= other.bottom - tolerance;
          if (!apart) faults.push(`"${text}" runs into ${describe(band)}`);
        }
      }
    }
    const headline = section.querySelector(".ls-headline");
    return {
      id: section.id,
      layout: section.getAttribute("data-layout") ?? "",
      overflow: section.hasAttribute("data-overflow"),
      faults,
      headlineLines: headline === null ? 0 : countLines(headline),
      itemLines: [...section.querySelectorAll(".ls-body .ls-text")].map(countLines),
    };
  }

  return [...document.querySelectorAll("section.lectern-slide")].map(inspect);
}
