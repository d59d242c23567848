import { Button } from "react-aria-components";
import { displayDate } from "../../../slides/index.ts";
import { formatTime } from "../../desk/notes/format-time.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { openDialog } from "../open-dialog.ts";

/** The talks that were given with this briefing, the last one first. */
export function TalksDialog(_: DialogProperties<"talks">) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const talks = useDeskState((state) => briefingOf(state)?.deck.talks) ?? [];
  return (
    <>
      <DialogHead title={t("talk.talks-title")} />
      <ul className="talk-displays dialog-scroll">
        {talks.toReversed().map(({ id, kind, started, slides }) => (
          <li key={id}>
            <Button className="button" onPress={() => openDialog(desk, { kind: "talk-report", talk: id })}>
              {t(kind === "talk" ? "talk.report-title" : "talk.report-rehearsal", {
                date: `${displayDate(started, language)}, ${started.slice(11, 16)}`,
              })}
              <small>{formatTime(slides.reduce((sum, { spent }) => sum + spent, 0))}</small>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
