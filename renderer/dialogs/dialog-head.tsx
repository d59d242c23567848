import { X } from "lucide-react";
import { Button, Heading } from "react-aria-components";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { closeDialog } from "./open-dialog.ts";

/** The title of a dialog, which names it, and the button that closes it. */
export function DialogHead({ title }: { readonly title: string }) {
  const desk = useDesk();
  const t = useStrings();
  return (
    <header className="dialog-head">
      <Heading slot="title">{title}</Heading>
      <Button className="icon-button" aria-label={t("dialog.close")} onPress={() => closeDialog(desk)}>
        <X aria-hidden size={16} />
      </Button>
    </header>
  );
}
