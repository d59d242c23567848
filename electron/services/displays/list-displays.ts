import type { DisplayRow } from "../../contract/talk-schemas.ts";
import { homeDisplay } from "./choose-display.ts";
import { type AudienceSituation, planAudience } from "./plan-audience.ts";

/** The displays as a page lists them; `audience` is where the audience's window is, or would be. */
export function listDisplays(situation: AudienceSituation): readonly DisplayRow[] {
  const home = homeDisplay(situation.displays, situation.presenter);
  const plan = planAudience(situation);
  const audience = "display" in plan ? plan.display.id : null;
  return situation.displays.map(({ id, label, bounds, scale, internal }) => ({
    id,
    label,
    width: bounds.width,
    height: bounds.height,
    scale,
    internal,
    home: id === home?.id,
    audience: id === audience,
  }));
}
