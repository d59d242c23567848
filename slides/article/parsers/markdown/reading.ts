import type { Nodes } from "mdast";
import type { BlockWriter } from "./block-writer.ts";

/** What the nodes of a tree are read against. */
export interface Reading {
  readonly writer: BlockWriter;
  /** Addresses of reference links by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Place in the source of an offset the parser gave. */
  readonly locate: (offset: number) => number;
  /** Inside raw HTML, where the paragraphs of a piece of text open no blocks. */
  readonly isFragment: boolean;
  /** Depths that open blocks return to: HTML inside them may have left something open. */
  readonly depths: number[];
  /** Writes text found in raw HTML that has Markdown in it. */
  readonly writeFragment: (text: string, locate: (offset: number) => number) => void;
}

/** The nodes of one type. */
export type NodeOf<Type extends Nodes["type"]> = Extract<Nodes, { readonly type: Type }>;

/** Where a node begins, as the parser counts. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends, as the parser counts. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
