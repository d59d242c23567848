import { Button, Heading } from "react-aria-components";
import { startPresenting } from "../../presenter/start-presenting.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { useStrings } from "../../store/use-strings.ts";
import { showMoment } from "../../strings/show-moment.ts";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

/** Asks whether the talk is to be given although nothing of it may be published yet. */
export function EmbargoDialog({ request: { wish } }: DialogProperties<"talk-embargo">) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const embargo = useDeskState((state) => briefingOf(state)?.deck.embargo ?? "");

  function present(): void {
    closeDialog(desk);
    void startPresenting(desk, wish);
  }

  return (
    <>
      <Heading slot="title">{t("talk.embargo-title")}</Heading>
      <p className="dialog-text">{t("talk.embargo-detail", { moment: showMoment(embargo, language) })}</p>
      <footer className="dialog-foot">
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t("dialog.cancel")}
        </Button>
        <Button autoFocus className="button button-primary" onPress={present}>
          {t("talk.embargo-yes")}
        </Button>
      </footer>
    </>
  );
}
