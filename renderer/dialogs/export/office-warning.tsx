import { officeWarnings } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";

/** Says what readers of the Office files may miss; nothing when they miss nothing. */
export function OfficeWarning({ formats }: { readonly formats: readonly string[] }) {
  const t = useStrings();
  const pictures = useDeskState((state) => briefingOf(state)?.pictures ?? null);
  if (pictures === null || officeWarnings(pictures, formats).length === 0) return null;
  return (
    <p className="format-note" role="note">
      {t("export.webp")}
    </p>
  );
}
