import { useEffect, useState } from "react";
import type { Briefing } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk } from "../../store/desk-context.ts";

/** Typing without a pause this long leaves views of the whole briefing as they are. Milliseconds. */
const pause = 120;

function sameFates(a: Briefing | null, b: Briefing | null): boolean {
  return a?.deck.ledger === b?.deck.ledger && a?.deck.slides.length === b?.deck.slides.length;
}

/**
 * The briefing for views of all of it: it follows at once when sentences change their fate, and a moment after the last
 * letter otherwise.
 */
export function useSettledBriefing(): Briefing | null {
  const desk = useDesk();
  const [settled, settle] = useState(() => briefingOf(stateOf(desk)));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    function follow(): void {
      timer = null;
      settle(briefingOf(stateOf(desk)));
    }
    follow();
    const stop = desk.store.subscribe((state, before) => {
      const [now, was] = [briefingOf(state), briefingOf(before)];
      if (now === was) return;
      if (timer !== null) clearTimeout(timer);
      if (sameFates(now, was)) timer = setTimeout(follow, pause);
      else follow();
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [desk]);
  return settled;
}
