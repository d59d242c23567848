import { useStrings } from "../store/use-strings.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";

/** Makes files of the briefing. */
export function ExportDialog(_: DialogProperties<"export">) {
  const t = useStrings();
  return <DialogHead title={t("command.export")} />;
}
