import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { AudienceWish, DisplayRow } from "../../../electron/contract/talk-schemas.ts";
import { callAudience } from "../../presenter/call-audience.ts";
import { useTalk } from "../../presenter/use-talk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

/** The displays, as they come and go; null where the shell cannot tell. */
function useDisplays(): readonly DisplayRow[] | null {
  const desk = useDesk();
  const [displays, setDisplays] = useState<readonly DisplayRow[] | null>(null);
  useEffect(() => {
    void desk.shell.listDisplays().then((list) => setDisplays(list.ok ? list.value.displays : null));
    return desk.shell.on("displays-changed", (list) => setDisplays(list.displays));
  }, [desk]);
  return displays;
}

/** Where the audience's window is, and where it is to be; where the shell cannot put it, how the user does. */
export function WindowsDialog(_: DialogProperties<"talk-windows">) {
  const desk = useDesk();
  const t = useStrings();
  const { audience } = useTalk();
  const canPlace = useDeskState(({ capabilities }) => capabilities.displays);
  const displays = useDisplays();

  function call(wish: AudienceWish): void {
    closeDialog(desk);
    void callAudience(desk, wish);
  }

  return (
    <>
      <DialogHead title={t("talk.windows-title")} />
      {canPlace ? (
        <ul className="talk-displays">
          {(displays ?? []).map((display, index) => (
            <li key={display.id}>
              <Button
                className="button"
                aria-pressed={display.audience}
                onPress={() => call(display.home ? { on: "here" } : { on: "display", display: display.id })}
              >
                {display.label === "" ? t("talk.display", { number: index + 1 }) : display.label}
                <small>
                  {display.width} × {display.height}
                  {display.home ? ` · ${t("talk.display-home")}` : ""}
                </small>
              </Button>
            </li>
          ))}
          <li>
            <Button className="button" onPress={() => call({ on: "window" })}>
              {t("talk.in-window")}
            </Button>
          </li>
        </ul>
      ) : (
        <ol className="talk-steps">
          <li>{t("talk.place-1")}</li>
          <li>{t("talk.place-2")}</li>
          <li>{t("talk.place-3")}</li>
        </ol>
      )}
      <footer className="dialog-foot">
        <span className="spring" />
        {canPlace ? null : (
          <Button autoFocus className="button button-primary" onPress={() => call({ on: "window" })}>
            {t(audience?.open === true ? "talk.reopen-audience" : "talk.open-audience")}
          </Button>
        )}
      </footer>
    </>
  );
}
