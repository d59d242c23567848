import { useStrings } from "../store/use-strings.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";

/** The page's own way to find a file, where the shell has no dialogs of the system. */
export function FilePanel(_: DialogProperties<"files">) {
  const t = useStrings();
  return <DialogHead title={t("command.open")} />;
}
