import { useEffect, useMemo, useState } from "react";
import type { PackedAssets } from "../../../electron/contract/file-schemas.ts";
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

type GetAssets = () => Promise<PackedAssets>;

/** What exports inline, asked for once and, when it could not be had, once more. */
function keepAssets(desk: Desk): GetAssets {
  let known: Promise<PackedAssets> | null = null;
  async function ask(): Promise<PackedAssets> {
    const assets = await desk.shell.runtimeAssets();
    if (assets.ok) return assets.value;
    known = null;
    throw new Error(assets.error.message);
  }
  return () => {
    known ??= ask();
    return known;
  };
}

async function makePage(
  desk: Desk,
  getAssets: GetAssets,
  options: ExportChoice["options"],
  begin: (work: RunningWork<HandoutPreview>) => void,
): Promise<HandoutPreview | null> {
  const assets = await getAssets();
  const briefing = briefingOf(stateOf(desk));
  if (briefing === null) return null;
  const work = desk.engine.startPreview({
    briefing,
    options: { ...briefing.options, ...options },
    assets,
    now: localMoment(desk),
  });
  begin(work);
  return work.done;
}

/** The first page of the handout as it is chosen; the page before stays until the next one is there. */
export function useHandoutPreview({ options }: ExportChoice, isWanted: boolean): PreviewState {
  const desk = useDesk();
  const [state, setState] = useState<PreviewState>({ kind: "waiting" });
  const getAssets = useMemo(() => keepAssets(desk), [desk]);
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
      makePage(desk, getAssets, chosen, (running) => {
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
  }, [desk, getAssets, isWanted, handout, paper, orientation, inkSaving, notes, sources, hiddenSlides]);

  return state;
}
