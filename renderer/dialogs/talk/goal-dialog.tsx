import { type FormEvent, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { useTalk } from "../../presenter/use-talk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { formatDuration } from "../../talk/pace.ts";
import type { TimerGoal } from "../../talk/talk-state.ts";
import { nextTimeOfDay } from "../../talk/time-left.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

function timeOf(goal: TimerGoal): string {
  if (goal.kind !== "end") return "";
  const at = new Date(goal.at);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Reads minutes as they are typed, with a comma or a point; null for anything that is no length. */
function readMinutes(text: string): number | null {
  const minutes = Number(text.trim().replace(",", "."));
  return text.trim() !== "" && minutes > 0 && minutes <= 24 * 60 ? Math.round(minutes * 60_000) : null;
}

/** What the timer counts to. */
export function GoalDialog(_: DialogProperties<"talk-goal">) {
  const desk = useDesk();
  const t = useStrings();
  const { session, state, plan, time } = useTalk();
  const { goal } = state;
  const [minutes, setMinutes] = useState(goal.kind === "length" ? String(goal.milliseconds / 60_000) : "");
  const [end, setEnd] = useState(timeOf(goal));
  const length = readMinutes(minutes);
  const [hour = Number.NaN, minute = Number.NaN] = end === "" ? [] : end.split(":").map(Number);
  const isTime = Number.isInteger(hour) && Number.isInteger(minute);

  function choose(chosen: TimerGoal): void {
    session.dispatch({ kind: "goal", goal: chosen });
    closeDialog(desk);
  }
  function submit(event: FormEvent, chosen: TimerGoal | null): void {
    event.preventDefault();
    if (chosen !== null) choose(chosen);
  }
  const endGoal = (): TimerGoal => ({ kind: "end", at: nextTimeOfDay(time().wall, hour, minute) });

  return (
    <>
      <DialogHead title={t("talk.goal")} />
      <div className="talk-goals">
        <Button className="button" aria-pressed={goal.kind === "none"} onPress={() => choose({ kind: "none" })}>
          {t("talk.goal-none")}
        </Button>
        <Button
          autoFocus
          className="button"
          aria-pressed={goal.kind === "plan"}
          onPress={() => choose({ kind: "plan" })}
        >
          {t("talk.goal-plan", { time: formatDuration(plan.length) })}
        </Button>
        <form onSubmit={(event) => submit(event, length === null ? null : { kind: "length", milliseconds: length })}>
          <TextField
            className="talk-field"
            value={minutes}
            onChange={setMinutes}
            isInvalid={minutes !== "" && length === null}
          >
            <Label>{t("talk.goal-length")}</Label>
            <Input inputMode="decimal" className="text-field" />
          </TextField>
          <Button type="submit" className="button" isDisabled={length === null} aria-label={t("talk.goal-set-length")}>
            {t("talk.goal-set")}
          </Button>
        </form>
        <form onSubmit={(event) => submit(event, isTime ? endGoal() : null)}>
          <TextField className="talk-field" type="time" value={end} onChange={setEnd}>
            <Label>{t("talk.goal-end")}</Label>
            <Input className="text-field" />
          </TextField>
          <Button type="submit" className="button" isDisabled={!isTime} aria-label={t("talk.goal-set-end")}>
            {t("talk.goal-set")}
          </Button>
        </form>
      </div>
    </>
  );
}
