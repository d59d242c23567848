import type { ComponentType } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import type { DialogProperties } from "./dialog-properties.ts";
import type { DialogKind } from "./dialog-request.ts";
import { dialogs } from "./dialogs.ts";
import { closeDialog } from "./open-dialog.ts";

/** Shows the dialog that is open. Escape and a click beside it cancel. */
export function DialogHost() {
  const desk = useDesk();
  const request = useDeskState(({ dialog }) => dialog);
  if (request === null) return null;
  const { content, size, atTop } = dialogs[request.kind];
  const Content = content as ComponentType<DialogProperties<DialogKind>>;
  return (
    <ModalOverlay
      className="veil"
      data-place={atTop === true ? "top" : "middle"}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog(desk);
      }}
    >
      <Modal className="modal" data-size={size}>
        <Dialog className="dialog">
          <Content request={request} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
