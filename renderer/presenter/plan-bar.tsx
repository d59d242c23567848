import { memo } from "react";
import { Button } from "react-aria-components";
import { useStrings } from "../store/use-strings.ts";
import { formatDuration } from "../talk/pace.ts";
import { planAgainstActual } from "../talk/plan-against-actual.ts";
import type { TalkSession } from "../talk/share-talk-state.ts";
import { sectionOf } from "../talk/talk-plan.ts";
import { talkElapsed } from "../talk/time-left.ts";
import { useMoment, useTalk } from "./use-talk.ts";

interface SectionProperties {
  readonly title: string;
  /** Its first slide, from 0. */
  readonly first: number;
  /** Planned seconds. */
  readonly seconds: number;
  readonly spent: string;
  readonly planned: string;
  /** Of the plan, percent. */
  readonly share: number;
  readonly isOver: boolean;
  readonly standing: "done" | "here" | "ahead";
  readonly session: TalkSession;
}

/** A section of the bar. A long talk has a hundred, and with each tick one of them changes. */
const PlanSection = memo(function PlanSection(properties: SectionProperties) {
  const { title, first, seconds, spent, planned, share, isOver, standing, session } = properties;
  const t = useStrings();
  return (
    <li style={{ flexGrow: Math.max(seconds, 1) }} data-state={standing}>
      <Button
        className="talk-section"
        preventFocusOnPress
        aria-label={`${title}: ${t("talk.section-times", { spent, planned })}`}
        {...(standing === "here" ? { "aria-current": "step" as const } : {})}
        onPress={() => session.dispatch({ kind: "go", index: first })}
      >
        <span className="talk-fill" style={{ width: `${share}%` }} data-over={isOver} />
        <span className="talk-section-title">{title}</span>
        <span className="talk-section-time">{share > 0 ? `${spent} / ${planned}` : planned}</span>
      </Button>
    </li>
  );
});

/** The sections, as wide as their planned time: how far the talk is in each, and where the plan would have it be. */
export function PlanBar() {
  const t = useStrings();
  const talk = useTalk();
  const { now } = useMoment(talk);
  const { plan, state, session } = talk;
  const { sections } = planAgainstActual(plan, state, now);
  const current = sectionOf(plan, state.index);
  const elapsed = talkElapsed(state, now);
  const mark = Math.min(100, (elapsed / Math.max(1, plan.length)) * 100);
  return (
    <nav className="talk-plan" aria-label={t("talk.sections")}>
      <ol>
        {plan.sections.map(({ title, first, seconds }, place) => {
          const { spent = 0, planned = 0 } = sections[place] ?? {};
          return (
            <PlanSection
              key={first}
              title={title}
              first={first}
              seconds={seconds}
              spent={formatDuration(spent)}
              planned={formatDuration(planned)}
              share={Math.min(100, (spent / Math.max(1, planned)) * 100)}
              isOver={spent > planned}
              standing={place < current ? "done" : place === current ? "here" : "ahead"}
              session={session}
            />
          );
        })}
      </ol>
      {state.timer.phase === "waiting" || plan.length === 0 ? null : (
        <span className="talk-mark" style={{ insetInlineStart: `${mark}%` }} title={t("talk.plan-is-here")} />
      )}
    </nav>
  );
}
