import { changeSettings } from "../../store/change-settings.ts";
import type { Desk } from "../../store/desk.ts";
import { focusWhenThere } from "../frame/focus-when-there.ts";

/** Fields of the inspector that other parts of the desk lead to. */
export type InspectorGoal = "theme" | "minutes" | "title" | "alt";

/** Opens the inspector with the focus in one of its fields. */
export function focusInspector(desk: Desk, goal: InspectorGoal): void {
  changeSettings(desk, { sidePane: "inspector" });
  const choose = (selector: string) => document.querySelector<HTMLElement>(`[data-goal="${goal}"] :is(${selector})`);
  focusWhenThere(() => choose("input:checked") ?? choose("input, textarea"));
}
