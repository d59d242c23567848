import { ChevronDown } from "lucide-react";
import { useMemo } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Switch } from "react-aria-components";
import { formatMinutes, type Layout, layoutChoices, type Slide } from "../../../slides/index.ts";
import { briefingOf, currentSlideOf, selectedSlidesOf, slideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { typingKey } from "../slide/typing-key.ts";
import { useSlideNumber } from "../slide/use-slide-number.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";
import { DraftField } from "./draft-field.tsx";
import { InspectorSection } from "./inspector-section.tsx";

function altOf(slide: Slide | null): string {
  return slide?.layout === "image" ? slide.image.alt : "";
}

function LayoutChoice({ slide, layout }: { readonly slide: string; readonly layout: Layout }) {
  const desk = useDesk();
  const t = useStrings();
  const briefing = useSettledBriefing();
  const choices = useMemo(() => (briefing === null ? [] : layoutChoices(briefing, slide)), [briefing, slide]);
  // The settled briefing may be a moment behind.
  const listed = choices.includes(layout) ? choices : [layout, ...choices];
  return (
    <Select
      className="field-row"
      selectedKey={layout}
      isDisabled={listed.length === 1}
      onSelectionChange={(key) => {
        const next = listed.find((name) => name === key);
        if (next !== undefined && next !== layout) changeBriefing(desk, { kind: "set-layout", slide, layout: next });
      }}
    >
      <Label className="field-name">{t("slide.layout")}</Label>
      <Button className="button select-button">
        <SelectValue />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {listed.map((name) => (
            <ListBoxItem key={name} id={name} className="menu-item choice-item" textValue={t(`layout.${name}`)}>
              {t(`layout.${name}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function HiddenSwitch() {
  const desk = useDesk();
  const t = useStrings();
  const count = useDeskState((state) => selectedSlidesOf(state).length);
  const isHidden = useDeskState((state) => {
    const slides = briefingOf(state)?.deck.slides.filter(({ id }) => state.selection.slides.has(id)) ?? [];
    return slides.length > 0 && slides.every(({ hidden }) => hidden === true);
  });
  return (
    <Switch
      className="switch-row"
      isSelected={isHidden}
      onChange={(hidden) =>
        changeBriefing(desk, { kind: "hide-slides", slides: selectedSlidesOf(stateOf(desk)), hidden })
      }
    >
      <span>{count > 1 ? t("slide.hide-several", { count }) : t("slide.hide")}</span>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
    </Switch>
  );
}

/** What can be set of the slide in the middle besides its text. */
export function SlideSection() {
  const desk = useDesk();
  const t = useStrings();
  const slide = useDeskState(currentSlideOf);
  const { number } = useSlideNumber();
  if (slide === null) return null;
  const { id, layout, seconds } = slide;
  return (
    <InspectorSection
      title={number === null ? t("slide.this-hidden") : t("slide.this", { number })}
      note={t("slide.seconds", { time: formatMinutes(seconds) })}
    >
      <LayoutChoice slide={id} layout={layout} />
      {slide.layout === "image" ? (
        <DraftField
          key={id}
          label={t("slide.alt")}
          read={(state) => altOf(slideOf(state, id))}
          rows={3}
          goal="alt"
          describe={(text) => t(text.trim() === "" ? "slide.alt-missing" : "slide.alt-note")}
          onChange={(alt) =>
            changeBriefing(desk, { kind: "set-alt", slide: id, alt }, { key: typingKey(`alt-${id}`, desk.now()) })
          }
        />
      ) : null}
      <HiddenSwitch />
    </InspectorSection>
  );
}
