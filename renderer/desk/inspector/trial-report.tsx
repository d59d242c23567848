import { Check, ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { Button, Disclosure, DisclosurePanel, Heading, ProgressBar } from "react-aria-components";
import type { Briefing, LengthPlan, SentenceId } from "../../../slides/index.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { LengthTrial } from "../../store/desk-state.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { focusInspector } from "./focus-inspector.ts";
import { type NamedSlide, summarisePlan } from "./summarise-plan.ts";
import { applyTrial, dropTrial, tryLength } from "./try-length.ts";

/** A length may miss its target by this share before it is told. */
const tolerance = 0.1;
/** Sentences and slides listed at a time. */
const mostListed = 60;

interface EffectProperties {
  readonly title: StringKey;
  readonly count: number;
  readonly children: ReactNode;
}

/** One thing that a plan does, told by number; opened, one by one. */
function Effect({ title, count, children }: EffectProperties) {
  const t = useStrings();
  if (count === 0) return null;
  return (
    <Disclosure className="effect">
      <Heading level={4}>
        <Button slot="trigger" className="effect-head">
          <ChevronRight aria-hidden size={14} className="effect-arrow" />
          {t(title, { count })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="effect-list">
          {children}
          {count > mostListed ? (
            <li className="field-note">{t("length.more", { count: count - mostListed })}</li>
          ) : null}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

function SlideEffect({ title, slides }: { readonly title: StringKey; readonly slides: readonly NamedSlide[] }) {
  const t = useStrings();
  return (
    <Effect title={title} count={slides.length}>
      {slides.slice(0, mostListed).map(({ id, number, headline }) => (
        <li key={id} className="effect-slide">
          <span className="effect-number">{number ?? "–"}</span>
          <span>{headline.trim() === "" ? t("rail.untitled") : headline}</span>
        </li>
      ))}
    </Effect>
  );
}

interface SentenceEffectProperties {
  readonly title: StringKey;
  readonly sentences: readonly SentenceId[];
  readonly briefing: Briefing;
}

function SentenceEffect({ title, sentences, briefing }: SentenceEffectProperties) {
  const texts = useMemo(
    () => new Map(briefing.article.sentences.map(({ id, text }) => [id, text])),
    [briefing.article],
  );
  return (
    <Effect title={title} count={sentences.length}>
      {sentences.slice(0, mostListed).map((id) => (
        <li key={id} lang={briefing.article.language} dir={briefing.article.direction}>
          {texts.get(id) ?? ""}
        </li>
      ))}
    </Effect>
  );
}

/** What stays because it is the user's. */
function OwnWork({ slides, sentences }: { readonly slides: number; readonly sentences: number }) {
  const t = useStrings();
  if (slides === 0 && sentences === 0) return <p className="field-note">{t("length.own-none")}</p>;
  return (
    <ul className="own-work">
      {slides === 0 ? null : (
        <li>
          <Check aria-hidden size={14} />
          {t("length.own-slides", { count: slides })}
        </li>
      )}
      {sentences === 0 ? null : (
        <li>
          <Check aria-hidden size={14} />
          {t("length.own-sentences", { count: sentences })}
        </li>
      )}
    </ul>
  );
}

function Planned({ briefing, plan }: { readonly briefing: Briefing; readonly plan: LengthPlan }) {
  const t = useStrings();
  const summary = useMemo(() => summarisePlan(briefing, plan), [briefing, plan]);
  const { minutes } = plan.deck;
  const isMissed = plan.minutes !== null && Math.abs(minutes - plan.minutes) > tolerance * plan.minutes;
  return (
    <>
      <p className="trial-result" role="status">
        <b>{t("length.result", { minutes })}</b>
        {" · "}
        {summary.slidesAfter === summary.slidesBefore
          ? t("status.slides", { count: summary.slidesAfter })
          : t("length.slides", { before: summary.slidesBefore, count: summary.slidesAfter })}
      </p>
      {isMissed ? (
        <p className="field-fault">
          {t(minutes > (plan.minutes ?? 0) ? "length.too-long" : "length.too-short", { minutes })}
        </p>
      ) : null}
      {summary.isChange ? null : <p className="field-note">{t("length.no-change")}</p>}
      <div className="effects">
        <SlideEffect title="length.added" slides={summary.added} />
        <SlideEffect title="length.removed" slides={summary.removed} />
        <SlideEffect title="length.changed" slides={summary.changed} />
        <SlideEffect title="length.moved" slides={summary.moved} />
        <SentenceEffect title="length.set-aside" sentences={summary.setAside} briefing={briefing} />
        <SentenceEffect title="length.brought-back" sentences={summary.broughtBack} briefing={briefing} />
        <SentenceEffect title="length.spoken-only" sentences={summary.spokenOnly} briefing={briefing} />
        <SentenceEffect title="length.shown" sentences={summary.shown} briefing={briefing} />
      </div>
      <OwnWork slides={summary.ownSlides} sentences={summary.ownSentences} />
    </>
  );
}

/** What a length would do to the briefing, while it can still be left. */
export function TrialReport({ trial }: { readonly trial: LengthTrial }) {
  const desk = useDesk();
  const t = useStrings();
  const { minutes, briefing, outcome } = trial;
  const card = useRef<HTMLDivElement>(null);
  // It comes under the field that the user is in, perhaps out of sight, and grows when it is planned.
  useEffect(() => {
    if (outcome.kind !== "failed") card.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const isStale = useDeskState(({ document }) => document?.history.present !== briefing);
  const title = minutes === null ? t("length.trial-open") : t("length.trial", { count: minutes });
  const leave = () => {
    dropTrial(desk);
    focusInspector(desk, "minutes");
  };
  return (
    <div ref={card} className="trial">
      <h3>{title}</h3>
      {outcome.kind === "planning" ? (
        <ProgressBar className="trial-progress" isIndeterminate aria-label={t("length.planning")}>
          <span>{t("length.planning")}</span>
          <span className="progress-track" aria-hidden="true">
            <span className="progress-run" />
          </span>
        </ProgressBar>
      ) : null}
      {outcome.kind === "failed" ? <p className="field-fault">{t("length.failed")}</p> : null}
      {outcome.kind === "planned" ? <Planned briefing={briefing} plan={outcome.plan} /> : null}
      <div className="trial-foot">
        {outcome.kind === "failed" ? (
          <Button className="button button-primary" onPress={() => tryLength(desk, minutes)}>
            {t("length.again")}
          </Button>
        ) : (
          <Button
            className="button button-primary"
            isDisabled={outcome.kind !== "planned" || isStale}
            onPress={() => {
              if (applyTrial(desk)) focusInspector(desk, "minutes");
            }}
          >
            {t("length.apply")}
          </Button>
        )}
        <Button className="button" onPress={leave}>
          {t(outcome.kind === "planning" ? "dialog.cancel" : "length.leave")}
        </Button>
      </div>
    </div>
  );
}
