import { Label, Radio, RadioGroup, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Ratio } from "../../../slides/index.ts";
import { themeNames } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { useDesk, useDeskParts, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { typingKey } from "../slide/typing-key.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";
import { ActionButton } from "./action-button.tsx";
import { EmbargoField } from "./embargo-field.tsx";
import { InspectorSection } from "./inspector-section.tsx";
import { MarkingField } from "./marking-field.tsx";
import { ThemePicture } from "./theme-picture.tsx";

const ratios: readonly Ratio[] = ["16:9", "4:3"];

/** Wide enough for all the themes in one row, CSS pixels. */
const wide = 560;
const largestPreview = 200;
/** What lies around the previews (with a scroll bar), between two of them, and around the picture in each. */
const around = 54;
const between = 12;
const frame = 10;

/** How many previews are in a row, and how wide each picture is. */
function previewMeasures(paneWidth: number): { readonly columns: number; readonly width: number } {
  const columns = paneWidth >= wide ? themeNames.length : 2;
  const room = (paneWidth - around - (columns - 1) * between) / columns - frame;
  return { columns, width: Math.floor(Math.min(largestPreview, room)) };
}

function ThemeChoice() {
  const desk = useDesk();
  const t = useStrings();
  const briefing = useSettledBriefing();
  const current = useDeskState(({ selection }) => selection.current);
  const theme = useDeskState((state) => briefingOf(state)?.deck.options.theme ?? "");
  const paneWidth = useDeskState(({ settings }) => settings.sideWidth);
  const slides = briefing?.deck.slides ?? [];
  const slide = slides.find(({ id }) => id === current) ?? slides[0];
  const { columns, width } = previewMeasures(paneWidth);
  return (
    <RadioGroup
      className="theme-choice"
      value={theme}
      data-goal="theme"
      onChange={(name) =>
        changeBriefing(desk, { kind: "set-appearance", theme: name }, { key: typingKey("theme", desk.now()) })
      }
    >
      <Label className="field-name">{t("inspector.theme")}</Label>
      <div className="theme-options" style={{ gridTemplateColumns: `repeat(${columns}, ${width + frame}px)` }}>
        {themeNames.map((name) => (
          <Radio key={name} value={name} className="theme-option">
            {briefing === null || slide === undefined ? null : (
              <ThemePicture briefing={briefing} slide={slide} theme={name} width={width} />
            )}
            <span className="theme-name">{t(`theme.${name}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function RatioChoice() {
  const desk = useDesk();
  const t = useStrings();
  const ratio = useDeskState((state) => briefingOf(state)?.deck.options.ratio ?? "16:9");
  return (
    <div className="field-row">
      <span id="inspector-ratio" className="field-name">
        {t("inspector.ratio")}
      </span>
      <ToggleButtonGroup
        className="switch"
        selectionMode="single"
        disallowEmptySelection
        aria-labelledby="inspector-ratio"
        selectedKeys={[ratio]}
        onSelectionChange={(keys) => {
          const next = ratios.find((name) => keys.has(name));
          if (next !== undefined) changeBriefing(desk, { kind: "set-appearance", ratio: next });
        }}
      >
        {ratios.map((name) => (
          <ToggleButton key={name} id={name} className="switch-option">
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Makes the look of this briefing that of new ones. Not there while it is. */
function KeepLook() {
  const desk = useDesk();
  const t = useStrings();
  const look = useDeskParts((state) => {
    const { theme = "", ratio = "16:9" } = briefingOf(state)?.deck.options ?? {};
    return { theme, ratio, isKept: state.settings.theme === theme && state.settings.ratio === ratio };
  });
  return (
    <ActionButton
      isDone={look.isKept}
      done={t("inspector.look-kept")}
      onPress={() => changeSettings(desk, { theme: look.theme, ratio: look.ratio })}
    >
      {t("inspector.keep-look")}
    </ActionButton>
  );
}

/** How the slides look: theme, ratio, marking. */
export function LookSection() {
  const t = useStrings();
  return (
    <InspectorSection title={t("inspector.look")}>
      <ThemeChoice />
      <RatioChoice />
      <MarkingField />
      <EmbargoField />
      <KeepLook />
    </InspectorSection>
  );
}
