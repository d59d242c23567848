import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { patchState } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskView } from "../../store/desk-state.ts";
import { useStrings } from "../../store/use-strings.ts";

const views: readonly DeskView[] = ["slides", "notes"];

/** Slides one by one, or all the notes on one page. */
export function ViewSwitch() {
  const desk = useDesk();
  const t = useStrings();
  const view = useDeskState((state) => state.view);
  return (
    <ToggleButtonGroup
      className="switch"
      selectionMode="single"
      disallowEmptySelection
      aria-label={t("group.view")}
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const next = views.find((name) => keys.has(name));
        if (next !== undefined) patchState(desk, { view: next });
      }}
    >
      {views.map((name) => (
        <ToggleButton key={name} id={name} className="switch-option">
          {t(`command.view-${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
