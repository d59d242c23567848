import { type RefObject, useLayoutEffect, useRef } from "react";
import { patchState } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";

/** Brings the current slide into sight, and the caret with it when it is in the notes of another one. */
export function useFollowSlide(box: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  const current = useDeskState(({ selection }) => selection.current);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const list = box.current;
    const element = current === null ? null : list?.querySelector(`[data-slide="${CSS.escape(current)}"]`);
    if (list === null || element == null) return;
    const focused = document.activeElement;
    if (!isFirst.current && element.contains(focused)) return;
    const [here, frame] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
    const isSeen = here.top >= frame.top && here.top < frame.bottom - 160;
    if (isFirst.current || !isSeen) element.scrollIntoView({ block: "start" });
    if (!isFirst.current && current !== null && focused?.closest(".notes") != null && list.contains(focused))
      patchState(desk, { noteWish: { slide: current, line: 0, start: 0, end: 0 } });
    isFirst.current = false;
  }, [box, current, desk]);
}
