import type { DisplayFacts } from "../../../../electron/services/displays/display-facts.ts";

/** A display at a place, with a bar of 40 at its top. */
export function display(id: string, x: number, y: number, width: number, height: number, more = {}): DisplayFacts {
  const bounds = { x, y, width, height };
  const workArea = { x, y: y + 40, width, height: height - 40 };
  return { id, label: "", bounds, workArea, scale: 1, internal: false, ...more };
}

/** A notebook's own display, at the origin. */
export const notebook = display("1", 0, 0, 1440, 900, { internal: true, label: "Built-in", scale: 2 });
/** A projector to the right of it, of another scale. */
export const projector = display("2", 1440, 0, 1920, 1080, { label: "EPSON" });
/** A monitor to the left of it, lower. */
export const monitor = display("3", -2560, 200, 2560, 1440, { label: "DELL" });

/** A window in the middle of the notebook's display. */
export const onNotebook = { x: 100, y: 100, width: 1200, height: 700 };
