import { Button, Heading } from "react-aria-components";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { DialogProperties } from "./dialog-properties.ts";
import { answerDialog, closeDialog } from "./open-dialog.ts";

/** What is to become of unsaved work. */
export function CloseDialog({ request }: DialogProperties<"close">) {
  const desk = useDesk();
  const t = useStrings();
  const title = useDeskState(({ document }) => document?.history.present.deck.title ?? "");
  return (
    <>
      <Heading slot="title">{t("close.title", { title })}</Heading>
      <p className="dialog-text">{t("close.detail")}</p>
      <footer className="dialog-foot">
        <Button className="button button-quiet" onPress={() => answerDialog(desk, () => request.answer("discard"))}>
          {t("close.discard")}
        </Button>
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t("close.cancel")}
        </Button>
        <Button
          autoFocus
          className="button button-primary"
          onPress={() => answerDialog(desk, () => request.answer("save"))}
        >
          {t("close.save")}
        </Button>
      </footer>
    </>
  );
}
