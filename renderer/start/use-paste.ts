import { useEffect } from "react";
import { importPasted } from "../documents/import-pasted.ts";
import { stateOf } from "../store/desk.ts";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";

/** Ctrl+V on the start screen makes a briefing of what is in the clipboard. */
export function usePaste(): void {
  const desk = useDesk();
  const t = useStrings();
  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      if (stateOf(desk).dialog !== null || event.clipboardData === null) return;
      const text = event.clipboardData.getData("text/plain");
      const html = event.clipboardData.getData("text/html");
      if (text.trim() === "" && html === "") return;
      event.preventDefault();
      void importPasted(desk, { text, html }, t("paste.name"));
    }
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [desk, t]);
}
