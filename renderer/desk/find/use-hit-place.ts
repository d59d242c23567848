import { presentedDeck } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { slideOfHit } from "./step-hit.ts";

/** Where the match in hand is, in words: "notes of slide 4". Empty when there is none. */
export function useHitPlace(): string {
  const t = useStrings();
  const hit = useDeskState(({ search }) => search.current);
  const number = useDeskState((state) => {
    const briefing = briefingOf(state);
    const id = state.search.current === null ? null : slideOfHit(state.search.current);
    if (briefing === null || id === null) return 0;
    return presentedDeck(briefing.deck).slides.findIndex((slide) => slide.id === id) + 1;
  });
  if (hit === null) return "";
  if (hit.place.kind === "sentence") return t("find.in-article");
  const isNote = hit.place.kind === "note";
  if (number === 0) return t(isNote ? "find.in-hidden-notes" : "find.on-hidden-slide");
  return t(isNote ? "find.in-notes" : "find.on-slide", { number });
}
