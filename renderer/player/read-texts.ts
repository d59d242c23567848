/** What stands in the margins of every slide. */
const margins = ".ls-footer, .ls-marking";
const blocks = "h1, h2, h3, p, li, td, th, pre, figcaption, dt, dd";

function tidy(text: string | null): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** The texts of some nodes, one a paragraph, line or cell. */
export function readTexts(nodes: readonly Node[]): readonly string[] {
  const texts = nodes.flatMap((node) => {
    if (!(node instanceof HTMLElement)) return [tidy(node.textContent)];
    const inner = [...node.querySelectorAll(blocks)].filter(
      (block) => block.querySelector(blocks) === null && block.closest(margins) === null,
    );
    return (inner.length === 0 ? [node] : inner).map(({ textContent }) => tidy(textContent));
  });
  return texts.filter((text) => text !== "");
}
