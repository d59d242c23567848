import { useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { openDialog } from "../dialogs/open-dialog.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { audienceView } from "../talk/audience-view.ts";
import { callAudience } from "./call-audience.ts";
import { useTalk } from "./use-talk.ts";

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
