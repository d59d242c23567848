import { RotateCcw, TriangleAlert } from "lucide-react";
import { Button } from "react-aria-components";
import { flagSlide } from "../../../slides/index.ts";
import { briefingOf, currentSlideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskParts } from "../../store/desk-context.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { useSlideNumber } from "../slide/use-slide-number.ts";

/** What the notes of the current slide say otherwise than the article. Where several slides are in sight it is named. */
export function NotesFlags({ isNamed = false }: { readonly isNamed?: boolean }) {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  const { slide, flags } = useDeskParts((state) => {
    const [briefing, now] = [briefingOf(state), currentSlideOf(state)];
    return { slide: now?.id ?? "", flags: briefing === null || now === null ? null : flagSlide(now, briefing.article) };
  });
  const { number } = useSlideNumber();
  const ofNotes = (flags ?? []).flatMap((flag) =>
    flag.place.kind === "note" ? [{ flag, note: flag.place.note }] : [],
  );
  return (
    <ul className="flags" aria-label={t("flags.title")} aria-live="polite">
      {ofNotes.map(({ flag, note }) => (
        <li key={`${note}-${flag.message.text}`} className="flag">
          <TriangleAlert aria-hidden size={15} />
          <span>
            {isNamed ? <b>{number === null ? t("rail.hidden") : t("all-notes.slide", { number })}. </b> : null}
            {say(flag.message)}
          </span>
          <Button
            className="button button-quiet"
            onPress={() => changeBriefing(desk, { kind: "restore-wording", slide, part: { kind: "note", note } })}
          >
            <RotateCcw aria-hidden size={14} />
            {t("flags.restore")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
