import { Check, ChevronDown } from "lucide-react";
import { Button, Checkbox, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { handoutLayouts, isGridLayout, orientations, papers } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { OptionSwitch } from "./option-switch.tsx";
import type { ExportChoice } from "./use-export-choice.ts";

interface OptionProperties {
  readonly choice: ExportChoice;
}

function LayoutSelect({ choice, isDisabled }: OptionProperties & { readonly isDisabled: boolean }) {
  const t = useStrings();
  return (
    <Select
      className="export-option"
      selectedKey={choice.options.handout}
      isDisabled={isDisabled}
      onSelectionChange={(key) => {
        const handout = handoutLayouts.find((name) => name === key);
        if (handout !== undefined) choice.change({ handout });
      }}
    >
      <Label className="export-label">{t("export.handout")}</Label>
      <Button className="button select-button">
        <SelectValue />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {handoutLayouts.map((name) => (
            <ListBoxItem key={name} id={name} className="menu-item choice-item" textValue={t(`export.handout-${name}`)}>
              {t(`export.handout-${name}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface OptionCheckProperties {
  readonly label: StringKey;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly change: (on: boolean) => void;
}

function OptionCheck({ label, isOn, isDisabled = false, change }: OptionCheckProperties) {
  const t = useStrings();
  return (
    <Checkbox className="check export-option" isSelected={isOn} isDisabled={isDisabled} onChange={change}>
      <span className="check-box" aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      {t(label)}
    </Checkbox>
  );
}

/** What goes into the files, and how the handout is laid out. */
export function ExportOptions({ choice }: OptionProperties) {
  const hasHandout = choice.formats.includes("handout-pdf");
  const hasHidden = useDeskState(
    (state) => briefingOf(state)?.deck.slides.some(({ hidden }) => hidden === true) ?? false,
  );
  const { options, change } = choice;
  return (
    <div className="export-options">
      <LayoutSelect choice={choice} isDisabled={!hasHandout} />
      <OptionSwitch
        label="export.paper"
        options={papers.map((name) => ({ name, label: `export.paper-${name}` }))}
        chosen={options.paper}
        isDisabled={!hasHandout && !choice.formats.includes("docx")}
        choose={(paper) => change({ paper })}
      />
      <OptionSwitch
        label="export.orientation"
        options={orientations.map((name) => ({ name, label: `export.orientation-${name}` }))}
        chosen={options.orientation}
        isDisabled={!hasHandout || !isGridLayout(options.handout)}
        choose={(orientation) => change({ orientation })}
      />
      <div className="export-checks">
        <OptionCheck label="export.with-notes" isOn={options.notes} change={(exportNotes) => change({ exportNotes })} />
        <OptionCheck
          label="export.with-sources"
          isOn={options.sources}
          change={(exportSources) => change({ exportSources })}
        />
        <OptionCheck
          label="export.with-hidden"
          isOn={options.hiddenSlides}
          isDisabled={!hasHidden}
          change={(exportHidden) => change({ exportHidden })}
        />
        <OptionCheck
          label="export.ink-saving"
          isOn={options.inkSaving}
          isDisabled={!hasHandout}
          change={(inkSaving) => change({ inkSaving })}
        />
      </div>
    </div>
  );
}
