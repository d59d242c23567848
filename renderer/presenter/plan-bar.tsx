import { Button } from "react-aria-components";
import { useStrings } from "../store/use-strings.ts";
import { formatDuration } from "../talk/pace.ts";
import { planAgainstActual } from "../talk/plan-against-actual.ts";
import { sectionOf } from "../talk/talk-plan.ts";
import { talkElapsed } from "../talk/time-left.ts";
import { useMoment, useTalk } from "./use-talk.ts";

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
          const times = { spent: formatDuration(spent), planned: formatDuration(planned) };
          return (
            <li
              key={first}
              style={{ flexGrow: Math.max(seconds, 1) }}
              data-state={place < current ? "done" : place === current ? "here" : "ahead"}
            >
              <Button
                className="talk-section"
                preventFocusOnPress
                aria-label={`${title}: ${t("talk.section-times", times)}`}
                {...(place === current ? { "aria-current": "step" as const } : {})}
                onPress={() => session.dispatch({ kind: "go", index: first })}
              >
                <span
                  className="talk-fill"
                  style={{ width: `${Math.min(100, (spent / Math.max(1, planned)) * 100)}%` }}
                  data-over={spent > planned}
                />
                <span className="talk-section-title">{title}</span>
                <span className="talk-section-time">
                  {spent > 0 ? `${times.spent} / ${times.planned}` : times.planned}
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
      {state.timer.phase === "waiting" || plan.length === 0 ? null : (
        <span className="talk-mark" style={{ insetInlineStart: `${mark}%` }} title={t("talk.plan-is-here")} />
      )}
    </nav>
  );
}
