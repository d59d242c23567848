import { useEffect, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { openDialog } from "../dialogs/open-dialog.ts";
import { briefingOf } from "../store/briefing-of.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { audienceView } from "../talk/audience-view.ts";
import { callAudience } from "./call-audience.ts";
import { changedSlides } from "./changed-slides.ts";
import { updateAudience } from "./update-audience.ts";
import { useTalk } from "./use-talk.ts";

/** Milliseconds without a change after which a slide that is rehearsed shows it. */
const writingPause = 300;

/** Says that the user changed slides which the audience still sees as they were. In a rehearsal they change at once. */
function UpdateHint() {
  const desk = useDesk();
  const t = useStrings();
  const { kind } = useTalk();
  const count = useDeskState((state) => changedSlides(state).length);
  const slides = useDeskState((state) => briefingOf(state)?.deck.slides);
  const isAtOnce = kind === "rehearsal" && count > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each letter that is written the wait begins anew
  useEffect(() => {
    if (!isAtOnce) return;
    const timer = setTimeout(() => void updateAudience(desk), writingPause);
    return () => clearTimeout(timer);
  }, [desk, isAtOnce, slides]);
  if (count === 0 || kind === "rehearsal") return null;
  return (
    <div className="talk-alert" data-tone="quiet" role="status">
      <span>{t("talk.slides-changed", { count })}</span>
      <Button className="button" onPress={() => void updateAudience(desk)}>
        {t("command.update-audience")}
      </Button>
    </div>
  );
}

/** What the presenter has to know at once: no audience's window, a shell that does not answer, something on the screen. */
export function TalkAlerts() {
  const desk = useDesk();
  const t = useStrings();
  const { kind, audience, state, session } = useTalk();
  const hasDisplays = useDeskState(({ capabilities }) => capabilities.displays);
  const link = useSyncExternalStore(session.subscribe, session.link);
  const seen = audienceView(state);
  const isGone = kind === "talk" && audience !== null && !audience.open;
  return (
    <>
      {link === "alone" ? (
        <p className="talk-alert" role="alert">
          {t("talk.alone")}
        </p>
      ) : null}
      {isGone ? (
        <div className="talk-alert" role="alert">
          <span>{t(audience.place === "waiting" ? "talk.waiting" : "talk.no-audience")}</span>
          <Button className="button" onPress={() => void callAudience(desk)}>
            {t("talk.open-audience")}
          </Button>
          <Button className="button button-quiet" onPress={() => openDialog(desk, { kind: "talk-windows" })}>
            {t(hasDisplays ? "talk.choose-display" : "talk.how-to-place")}
          </Button>
        </div>
      ) : null}
      <UpdateHint />
      {seen.kind === "quote" ? (
        <div className="talk-alert" data-tone="quote" role="status">
          <span>{t("talk.quote-shown")}</span>
          <Button className="button" onPress={() => session.dispatch({ kind: "quote", quote: null })}>
            {t("talk.take-off")} <kbd>Esc</kbd>
          </Button>
        </div>
      ) : null}
    </>
  );
}
