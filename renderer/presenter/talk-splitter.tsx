import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { changeSettings } from "../store/change-settings.ts";
import { patchState, stateOf } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";

const smallest = 0.28;
const largest = 0.72;
/** A step of the arrow keys, as a share of the width. */
const keyStep = 0.02;

/** The line between the slides and the notes. It is a share of the width, so that it holds for every window. */
export function TalkSplitter() {
  const desk = useDesk();
  const t = useStrings();
  const share = useDeskState(({ settings }) => settings.presenterSplit);
  const isDragging = useRef(false);

  function resize(wanted: number, keep: boolean): void {
    const presenterSplit = Math.round(Math.min(largest, Math.max(smallest, wanted)) * 1000) / 1000;
    if (keep) changeSettings(desk, { presenterSplit });
    else patchState(desk, { settings: { ...stateOf(desk).settings, presenterSplit } });
  }

  function drag({ currentTarget, clientX }: PointerEvent<HTMLElement>, keep: boolean): void {
    const area = currentTarget.parentElement?.getBoundingClientRect();
    if (isDragging.current && area !== undefined) resize((clientX - area.left) / area.width, keep);
  }

  function press(event: KeyboardEvent): void {
    const by = event.key === "ArrowRight" ? keyStep : event.key === "ArrowLeft" ? -keyStep : 0;
    if (by === 0) return;
    event.preventDefault();
    resize(share + by, true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule is not focusable; this is the pattern of a window splitter
    <div
      className="splitter"
      data-edge="left"
      role="separator"
      tabIndex={0}
      aria-label={t("talk.resize")}
      aria-orientation="vertical"
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={smallest * 100}
      aria-valuemax={largest * 100}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        isDragging.current = true;
      }}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => {
        drag(event, true);
        isDragging.current = false;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
      }}
    />
  );
}
