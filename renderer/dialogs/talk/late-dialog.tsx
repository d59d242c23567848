import { useState } from "react";
import { Button } from "react-aria-components";
import { proposeSkips } from "../../../slides/index.ts";
import type { Presentation } from "../../presenter/presentation.ts";
import { talkSituation } from "../../presenter/talk-situation.ts";
import { useTalk } from "../../presenter/use-talk.ts";
import type { Desk } from "../../store/desk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { showNotice } from "../../store/show-notice.ts";
import { useStrings } from "../../store/use-strings.ts";
import { formatDuration } from "../../talk/pace.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

interface Skips {
  readonly skips: readonly number[];
  readonly brief: readonly number[];
}

function takeSkips(desk: Desk, session: Presentation["session"], taken: Skips): void {
  const { skips, brief } = session.state();
  closeDialog(desk);
  session.dispatch({ kind: "skip", ...taken });
  showNotice(desk, {
    tone: "info",
    saying: { key: taken.skips.length + taken.brief.length === 0 ? "talk.skips-gone" : "talk.skips-taken" },
    action: { label: "notice.undo", run: () => session.dispatch({ kind: "skip", skips, brief }) },
  });
}

interface SlideListProperties {
  readonly title: string;
  readonly ids: readonly string[];
}

function SlideList({ title, ids }: SlideListProperties) {
  const { slides, briefing } = useTalk();
  const headlines = new Map(briefing.deck.slides.map(({ id, headline }) => [id, headline.text]));
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <b>{slides.indexOf(id) + 1}</b> {headlines.get(id)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be left out so that the talk ends on time, and what then goes unsaid: taken over only when the user says so. */
export function LateDialog(_: DialogProperties<"talk-late">) {
  const desk = useDesk();
  const t = useStrings();
  const talk = useTalk();
  const { slides, session, state, briefing } = talk;
  // As things were when it was asked: a proposal that changes while it is read could not be agreed to.
  const [{ situation, proposal }] = useState(() => {
    const now = talkSituation(talk, state, talk.time());
    return { situation: now, proposal: proposeSkips(briefing.article, briefing.deck, now) };
  });
  const texts = new Map(briefing.article.sentences.map(({ id, text }) => [id, text]));
  const placesOf = (ids: readonly string[]) => ids.map((id) => slides.indexOf(id)).filter((place) => place >= 0);
  const isNeeded = proposal.skips.length + proposal.brief.length > 0;
  const hasSkips = state.skips.length + state.brief.length > 0;
  const times = {
    left: formatDuration(situation.left * 1000),
    seconds: formatDuration(proposal.seconds * 1000),
    over: formatDuration(proposal.over * 1000),
  };
  return (
    <>
      <DialogHead title={t("talk.late-title")} />
      <p className="dialog-text">
        {t(proposal.over > 0 ? "talk.late-over" : isNeeded ? "talk.late-fits" : "talk.late-not", times)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className="talk-late dialog-scroll" tabIndex={0} aria-label={t("talk.late-title")}>
        <SlideList title={t("talk.late-skip")} ids={proposal.skips} />
        <SlideList title={t("talk.late-brief")} ids={proposal.brief} />
        {isNeeded && proposal.unsaid.length > 0 ? (
          <section>
            <h3>{t("talk.late-unsaid", { count: proposal.unsaid.length })}</h3>
            <ul>
              {proposal.unsaid.map((id) => (
                <li key={id}>{texts.get(id)}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </section>
      <footer className="dialog-foot">
        {hasSkips ? (
          <Button className="button button-quiet" onPress={() => takeSkips(desk, session, { skips: [], brief: [] })}>
            {t("talk.late-give-back")}
          </Button>
        ) : null}
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t(isNeeded ? "talk.late-no" : "dialog.close")}
        </Button>
        {isNeeded ? (
          <Button
            autoFocus
            className="button button-primary"
            onPress={() =>
              takeSkips(desk, session, { skips: placesOf(proposal.skips), brief: placesOf(proposal.brief) })
            }
          >
            {t("talk.late-yes")}
          </Button>
        ) : null}
      </footer>
    </>
  );
}
