import { isEmbargoed } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { localMoment } from "../../store/local-moment.ts";
import { useStrings } from "../../store/use-strings.ts";
import { showMoment } from "../../strings/show-moment.ts";

/** Says that the embargo is not over yet; nothing when it is, or there is none. */
export function EmbargoWarning() {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const deck = useDeskState((state) => briefingOf(state)?.deck ?? null);
  if (deck?.embargo === undefined || !isEmbargoed(deck, localMoment(desk))) return null;
  return (
    <p className="format-note" role="note">
      {t("export.embargo", { moment: showMoment(deck.embargo, language) })}
    </p>
  );
}
