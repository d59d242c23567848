import { useStrings } from "../../store/use-strings.ts";

/** Every slide's notes on one page, for writing the talk. */
export function AllNotes() {
  const t = useStrings();
  return <main className="all-notes" aria-label={t("command.view-notes")} />;
}
