import { useEffect, useState } from "react";
import type { HandoutPreview } from "../../../slides/index.ts";
import type { RunningWork } from "../../engine/engine.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { localMoment } from "../../store/local-moment.ts";
import type { ExportChoice } from "./use-export-choice.ts";

/** The page follows the choice this long after its last change. Milliseconds. */
const settleTime = 180;

/** What is to be seen: a page, nothing yet, or that it could not be made. */
export type PreviewState =
  | { readonly kind: "page"; readonly page: HandoutPreview }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" };

async function makePage(
  desk: Desk,
  options: ExportChoice["options"],
  begin: (work: RunningWork<HandoutPreview>) => void,
): Promise<HandoutPreview | null> {
  const briefing = briefingOf(stateOf(desk));
  if (briefing === null) return null;
  const assets = await desk.shell.runtimeAssets();
  if (!assets.ok) throw new Error(assets.error.message);
  const work = desk.engine.startPreview({
    briefing,
    options: { ...briefing.options, ...options },
    assets: assets.value,
    now: localMoment(desk),
  });
  begin(work);
  return work.done;
}

/** The first page of the handout as it is chosen; the page before stays until the next one is there. */
export function useHandoutPreview({ options }: ExportChoice, isWanted: boolean): PreviewState {
  const desk = useDesk();
  const [state, setState] = useState<PreviewState>({ kind: "waiting" });
  const { handout, paper, orientation, inkSaving, notes, sources, hiddenSlides } = options;

  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let work: RunningWork<HandoutPreview> | null = null;
    const show = (next: PreviewState) => {
      if (!isOver) setState(next);
    };
    const timer = setTimeout(() => {
      const chosen = { handout, paper, orientation, inkSaving, notes, sources, hiddenSlides };
      makePage(desk, chosen, (running) => {
        work = running;
        if (isOver) running.cancel();
      }).then(
        (page) => page !== null && show({ kind: "page", page }),
        () => show({ kind: "failed" }),
      );
    }, settleTime);
    return () => {
      isOver = true;
      clearTimeout(timer);
      work?.cancel();
    };
  }, [desk, isWanted, handout, paper, orientation, inkSaving, notes, sources, hiddenSlides]);

  return state;
}
