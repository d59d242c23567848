import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { Presentation } from "./presentation.ts";

/** Changes the presentation if one is under way. */
export function patchPresentation(desk: Desk, patch: Partial<Presentation>): void {
  const { presentation } = stateOf(desk);
  if (presentation !== null) patchState(desk, { presentation: { ...presentation, ...patch } });
}
