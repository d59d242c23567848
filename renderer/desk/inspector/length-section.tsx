import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect } from "react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import { primaryLanguage, speakingRate } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { LengthTrial } from "../../store/desk-state.ts";
import { languageOf } from "../../store/language-of.ts";
import { useStrings } from "../../store/use-strings.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";
import { InspectorSection } from "./inspector-section.tsx";
import { SectionPlan } from "./section-plan.tsx";
import { TrialReport } from "./trial-report.tsx";
import { tryLength } from "./try-length.ts";

/** Longest talk that can be planned, minutes. */
const longest = 600;

const usual: readonly number[] = [3, 5, 10, 15, 20, 30];

/** Follows the briefing with the length that is being tried: what the user changes meanwhile is planned around as well. */
function useFreshTrial(): LengthTrial | null {
  const desk = useDesk();
  const settled = useSettledBriefing();
  const trial = useDeskState(({ document }) => document?.trial ?? null);
  useEffect(() => {
    if (trial !== null && settled !== null && trial.briefing !== settled) {
      const isBehind = briefingOf(desk.store.getState()) !== settled;
      if (!isBehind) tryLength(desk, trial.minutes);
    }
  }, [desk, settled, trial]);
  return trial;
}

function TargetField({ trial }: { readonly trial: LengthTrial | null }) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const target = useDeskState((state) => briefingOf(state)?.deck.options.minutes ?? null);
  const shown = trial === null ? target : trial.minutes;
  return (
    <>
      <NumberField
        className="number-field"
        value={shown ?? Number.NaN}
        minValue={1}
        maxValue={longest}
        step={0.5}
        data-goal="minutes"
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(minutes) => tryLength(desk, Number.isNaN(minutes) ? null : minutes)}
      >
        <Label className="field-name">{t("length.target")}</Label>
        <Group className="number-box">
          <Input placeholder={t("length.open")} />
          <Button slot="decrement" className="icon-button number-step">
            <ChevronDown aria-hidden size={13} />
          </Button>
          <Button slot="increment" className="icon-button number-step">
            <ChevronUp aria-hidden size={13} />
          </Button>
        </Group>
        <span className="field-unit" lang={language} aria-hidden="true">
          {t("length.minutes")}
        </span>
      </NumberField>
      <fieldset className="presets" aria-label={t("length.presets")}>
        {usual.map((minutes) => (
          <Button
            key={minutes}
            className="chip"
            aria-label={t("length.preset", { count: minutes })}
            aria-pressed={shown === minutes}
            onPress={() => tryLength(desk, minutes)}
          >
            {minutes}
          </Button>
        ))}
        <Button className="chip" aria-pressed={shown === null} onPress={() => tryLength(desk, null)}>
          {t("length.all")}
        </Button>
      </fieldset>
    </>
  );
}

/** How fast it is taken to be spoken. */
function Rate() {
  const t = useStrings();
  const language = useDeskState(languageOf);
  const tag = useDeskState((state) => briefingOf(state)?.deck.language ?? "und");
  const { unit, perMinute } = speakingRate(primaryLanguage(tag));
  const name = new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(primaryLanguage(tag)) ?? tag;
  return (
    <p className="field-note">
      {t(unit === "word" ? "length.rate-words" : "length.rate-characters", {
        count: Math.round(perMinute),
        language: name,
      })}
    </p>
  );
}

/** How long the talk is to be, what that does to it, and its plan by section. */
export function LengthSection() {
  const t = useStrings();
  const trial = useFreshTrial();
  const briefing = useSettledBriefing();
  const minutes = useDeskState((state) => briefingOf(state)?.deck.minutes ?? 0);
  if (briefing === null) return null;
  return (
    <InspectorSection title={t("inspector.length")} note={t("length.now", { minutes })}>
      <TargetField trial={trial} />
      {trial === null ? null : <TrialReport trial={trial} />}
      <SectionPlan briefing={briefing} trial={trial} />
      <Rate />
    </InspectorSection>
  );
}
