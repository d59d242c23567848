import { useMemo } from "react";
import { type Article, type Briefing, formatMinutes, timeSections, withoutRedacted } from "../../../slides/index.ts";
import type { LengthTrial } from "../../store/desk-state.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { Translate } from "../../strings/translate.ts";
import { type ComparedSection, compareSections } from "./compare-sections.ts";

/** What stands before and after the article's sections has no name in the article. */
function nameOf(article: Article, { title }: ComparedSection, isFirst: boolean, t: Translate): string {
  if (article.sections.some(({ heading }) => heading === title)) return title;
  return t(isFirst ? "rail.no-section" : "rail.reference");
}

function describe({ before, after }: ComparedSection, isTrial: boolean, t: Translate): string {
  const now = before === null ? null : formatMinutes(before);
  const then = after === null ? null : formatMinutes(after);
  if (!isTrial) return now ?? "";
  if (now === null) return t("length.comes", { time: then ?? "" });
  if (then === null) return t("length.goes", { time: now });
  return now === then ? now : t("length.from-to", { before: now, after: then });
}

interface SectionPlanProperties {
  readonly briefing: Briefing;
  readonly trial: LengthTrial | null;
}

/** The minutes of each section, and what they would be at the length that is tried. */
export function SectionPlan({ briefing, trial }: SectionPlanProperties) {
  const t = useStrings();
  const { article, deck } = withoutRedacted(briefing);
  const plan = trial?.outcome.kind === "planned" && trial.briefing === briefing ? trial.outcome.plan : null;
  const sections = useMemo(
    () => compareSections(timeSections(article, deck), plan?.preview.sectionsAfter ?? null),
    [article, deck, plan],
  );
  const longest = Math.max(1, ...sections.flatMap(({ before, after }) => [before ?? 0, after ?? 0]));
  const share = (seconds: number | null) => `${((seconds ?? 0) / longest) * 100}%`;
  return (
    <div className="section-plan">
      <h3>{t("length.sections")}</h3>
      <ol>
        {sections.map((section, index) => (
          <li key={section.key}>
            <span className="section-name">{nameOf(article, section, index === 0, t)}</span>
            <span className="section-time">{describe(section, plan !== null, t)}</span>
            <span className="section-bars" aria-hidden="true">
              <span className="section-bar" data-kind="before" style={{ width: share(section.before) }} />
              {plan === null ? null : (
                <span className="section-bar" data-kind="after" style={{ width: share(section.after) }} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
