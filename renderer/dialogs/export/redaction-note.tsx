import { checkBriefing, redactedSentences } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";

/** What the checks find of what is redacted. */
const telling: ReadonlySet<string> = new Set(["own-tells-redacted", "title-tells-redacted", "repeats-redacted"]);

/** Says how much is redacted, and where it may still be told; nothing when nothing is. */
export function RedactionNote() {
  const t = useStrings();
  const briefing = useDeskState(briefingOf);
  const count = briefing === null ? 0 : redactedSentences(briefing.deck).size;
  if (briefing === null || count === 0) return null;
  const places = checkBriefing(briefing).filter(({ code }) => telling.has(code)).length;
  return (
    <p className="format-note" role="note" data-tone={places === 0 ? "plain" : undefined}>
      {t("export.redacted", { count })}
      {places === 0 ? null : ` ${t("export.redacted-told", { count: places })}`}
    </p>
  );
}
