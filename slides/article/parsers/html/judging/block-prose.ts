import type { PageView } from "../blocks/page-view.ts";

/** What a block is worth as running text. */
export interface BlockProse {
  /** Weight that counts towards an element being the article; 0 for labels, links and pictures. */
  readonly weight: number;
  /** Reads as at least one full sentence of its own. */
  readonly sentence: boolean;
}

const sentenceEnd = /[.!?…。！？؟।:;：；][\p{Pe}\p{Pf}"'”’»)\]*\d\s]*$/u;
const fullStop = /[.!?…。！？؟।][\p{Pe}\p{Pf}"'”’»)\]*\s]*(?:\[[^\]]{1,8}\]\s*)*$/u;
const innerStop = /[\p{Ll}\p{N}"”»)][.!?…]\s|[。！？]/u;
const noProse: BlockProse = { weight: 0, sentence: false };
const shortestProse = 60;
const longParagraph = 250;
const shortestSentence = 18;
/** Letters-only weights of prose by shape; the rest is not prose. */
const shapeWorth: Readonly<Record<string, number>> = { text: 1, quotation: 1, "list-item": 0.6, code: 0.3 };

/** Rates every block. */
export function rateProse(view: PageView): readonly BlockProse[] {
  return view.blocks.map((block, index) => {
    const worth = shapeWorth[block.shape.kind] ?? 0;
    const text = view.texts[index] ?? "";
    const isParagraph = view.elements[block.element]?.tag === "p" || block.shape.kind !== "text";
    // A whole long paragraph of links (annotated verse, a list of sources in a row) is still somebody's text.
    const linked = isParagraph && block.size >= longParagraph ? block.linked / 2 : block.linked;
    const plain = block.size - linked - block.control;
    if (worth === 0 || plain < block.size / 2 || plain < shortestSentence) return noProse;
    const sentence = fullStop.test(text.slice(-40)) && Math.max(text.split(" ", 5).length, block.size / 15) >= 4;
    if (plain < shortestProse) return sentence ? { weight: (worth * plain) / 2, sentence } : noProse;
    const runs = isParagraph || sentenceEnd.test(text.slice(-40)) || innerStop.test(text);
    return runs ? { weight: worth * plain, sentence } : noProse;
  });
}
