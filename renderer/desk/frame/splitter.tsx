import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { changeSettings } from "../../store/change-settings.ts";
import { patchState, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";

type PaneSetting = "railWidth" | "notesHeight" | "sideWidth";

interface SplitterProperties {
  readonly setting: PaneSetting;
  readonly label: StringKey;
  /** The edge of the desk that the sized pane lies at. */
  readonly edge: "left" | "right" | "bottom";
  /** CSS pixels. */
  readonly smallest: number;
  readonly largest: number;
}

/** A step of the arrow keys, CSS pixels. */
const keyStep = 16;

/** Keys that make the pane larger and smaller, by its edge. */
const keys = {
  left: ["ArrowRight", "ArrowLeft"],
  right: ["ArrowLeft", "ArrowRight"],
  bottom: ["ArrowUp", "ArrowDown"],
} as const;

/** The line between two panes: drag it, or focus it and use the arrow keys. */
export function Splitter({ setting, label, edge, smallest, largest }: SplitterProperties) {
  const desk = useDesk();
  const t = useStrings();
  const size = useDeskState(({ settings }) => settings[setting]);
  const drag = useRef<{ readonly from: number; readonly size: number } | null>(null);
  const isVertical = edge !== "bottom";

  function resize(next: number, keep: boolean): void {
    const value = Math.round(Math.min(largest, Math.max(smallest, next)));
    if (keep) changeSettings(desk, { [setting]: value });
    else patchState(desk, { settings: { ...stateOf(desk).settings, [setting]: value } });
  }

  function place(event: PointerEvent): number {
    return isVertical ? event.clientX : event.clientY;
  }

  function move(event: PointerEvent, keep: boolean): void {
    if (drag.current === null) return;
    const moved = place(event) - drag.current.from;
    resize(drag.current.size + (edge === "left" ? moved : -moved), keep);
  }

  function press(event: KeyboardEvent): void {
    const [more, less] = keys[edge];
    const by = event.key === more ? keyStep : event.key === less ? -keyStep : 0;
    if (by === 0) return;
    event.preventDefault();
    resize(size + by, true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule is not focusable; this is the pattern of a window splitter
    <div
      className="splitter"
      data-edge={edge}
      role="separator"
      tabIndex={0}
      aria-label={t(label)}
      aria-orientation={isVertical ? "vertical" : "horizontal"}
      aria-valuenow={size}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: place(event), size };
      }}
      onPointerMove={(event) => move(event, false)}
      onPointerUp={(event) => {
        move(event, true);
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
