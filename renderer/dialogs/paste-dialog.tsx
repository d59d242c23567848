import { type ClipboardEvent, useState } from "react";
import { Button, Label, TextArea, TextField } from "react-aria-components";
import { importPasted, isFormatted, type Pasted } from "../documents/import-pasted.ts";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import { closeDialog } from "./open-dialog.ts";

const nothing: Pasted = { text: "", html: "" };

/** Takes an article from the clipboard, with the structure of a copied web page. */
export function PasteDialog(_: DialogProperties<"paste">) {
  const desk = useDesk();
  const t = useStrings();
  const [pasted, setPasted] = useState<Pasted>(nothing);
  const isPage = isFormatted(pasted);
  const isEmpty = pasted.text.trim() === "" && !isPage;

  function paste({ clipboardData }: ClipboardEvent): void {
    // The text goes into the field by itself; the page's markup is kept beside it.
    if (pasted.text === "") setPasted({ text: "", html: clipboardData.getData("text/html") });
  }

  return (
    <>
      <DialogHead title={t("paste.title")} />
      <TextField
        className="field paste-field"
        value={pasted.text}
        onChange={(text) => setPasted(({ text: before, html }) => ({ text, html: before === "" ? html : "" }))}
      >
        <Label>{t("paste.label")}</Label>
        <TextArea autoFocus placeholder={t("paste.hint")} onPaste={paste} spellCheck={false} />
      </TextField>
      <footer className="dialog-foot">
        <span className="dialog-note">
          {isPage ? t("paste.page", { count: pasted.text.length }) : isEmpty ? t("paste.empty") : null}
        </span>
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t("dialog.cancel")}
        </Button>
        <Button
          className="button button-primary"
          isDisabled={isEmpty}
          onPress={() => {
            closeDialog(desk);
            void importPasted(desk, pasted, t("paste.name"));
          }}
        >
          {t("paste.use")}
        </Button>
      </footer>
    </>
  );
}
