import { GridList, GridListItem } from "react-aria-components";
import { TalkPicture } from "../../presenter/talk-picture.tsx";
import { useTalk } from "../../presenter/use-talk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

/** All slides at a glance; one of them is gone to. The audience sees nothing of it. */
export function OverviewDialog(_: DialogProperties<"talk-overview">) {
  const desk = useDesk();
  const t = useStrings();
  const { deck, slides, session, state, briefing } = useTalk();
  const headlines = new Map(briefing.deck.slides.map(({ id, headline }) => [id, headline.text]));
  return (
    <>
      <DialogHead title={t("talk.overview-title")} />
      <GridList
        autoFocus
        layout="grid"
        className="talk-overview dialog-scroll"
        aria-label={t("talk.overview-title")}
        onAction={(id) => {
          session.dispatch({ kind: "go", index: slides.indexOf(String(id)) });
          closeDialog(desk);
        }}
      >
        {slides.map((id, index) => (
          <GridListItem
            key={id}
            id={id}
            className="talk-tile"
            textValue={`${index + 1}. ${headlines.get(id) ?? ""}`}
            data-here={index === state.index}
            data-skipped={state.skips.includes(index)}
          >
            <TalkPicture deck={deck} view={{ kind: "slide", index, pointer: null }} />
            <span>
              <b>{index + 1}</b> {headlines.get(id)}
            </span>
          </GridListItem>
        ))}
      </GridList>
    </>
  );
}
