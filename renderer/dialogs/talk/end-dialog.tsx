import { Button, Heading } from "react-aria-components";
import { endPresenting } from "../../presenter/finish-presenting.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

/** Asks whether the talk is over: clickers send Escape by mistake. */
export function EndDialog(_: DialogProperties<"talk-end">) {
  const desk = useDesk();
  const t = useStrings();
  const isRehearsal = useDeskState(({ presentation }) => presentation?.kind === "rehearsal");
  return (
    <>
      <Heading slot="title">{t(isRehearsal ? "talk.end-rehearsal-title" : "talk.end-title")}</Heading>
      <p className="dialog-text">{t("talk.end-detail")}</p>
      <footer className="dialog-foot">
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t("talk.go-on")}
        </Button>
        <Button autoFocus className="button button-primary" onPress={() => endPresenting(desk)}>
          {t(isRehearsal ? "talk.end-rehearsal" : "talk.end-talk")}
        </Button>
      </footer>
    </>
  );
}
