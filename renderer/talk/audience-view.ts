import type { PointerPlace, ScreenQuote, TalkState } from "./talk-state.ts";

/** What the audience sees. */
export type AudienceView =
  | { readonly kind: "slide"; readonly index: number; readonly pointer: PointerPlace | null }
  | { readonly kind: "quote"; readonly quote: ScreenQuote }
  | { readonly kind: "black" | "white" };

/** The slide that is on the audience's screen, or would be without a cover or quotation. */
export function audienceSlide({ index, frozen }: TalkState): number {
  return frozen ?? index;
}

/** What is to be on the audience's screen. */
export function audienceView(state: TalkState): AudienceView {
  if (state.cover !== "none") return { kind: state.cover };
  if (state.quote !== null) return { kind: "quote", quote: state.quote };
  // What the presenter points at on another slide would be nonsense on this one.
  return { kind: "slide", index: audienceSlide(state), pointer: state.frozen === null ? state.pointer : null };
}
