import type { Layout, Slide } from "../deck/deck.ts";

/** A slide of one layout: with its picture, table or listing where the layout has one. */
export type SlideOf<L extends Layout> = L extends "image" | "table" | "code" ? Extract<Slide, { layout: L }> : Slide;
