import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { DeckEdit, Slide } from "../../../slides/index.ts";
import { DraftField } from "../../desk/inspector/draft-field.tsx";
import { renderedSlideOf, sectionMarkup } from "../../desk/render/deck-renderer-of.ts";
import { typingKey } from "../../desk/slide/typing-key.ts";
import { changedSlides } from "../../presenter/changed-slides.ts";
import { TalkPicture } from "../../presenter/talk-picture.tsx";
import { updateAudience } from "../../presenter/update-audience.ts";
import { useTalk } from "../../presenter/use-talk.ts";
import { briefingOf, slideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { Translate } from "../../strings/translate.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

type ItemPart = "label" | "text" | "detail";
const itemParts: readonly ItemPart[] = ["label", "text", "detail"];

/** A text of the slide that can be corrected. */
interface TextPlace {
  readonly key: string;
  readonly label: string;
  readonly read: (slide: Slide | null) => string;
  readonly edit: (text: string) => DeckEdit;
}

/** The texts that are there: a correction adds none. */
function textPlaces({ id, headline, items }: Slide, t: Translate): readonly TextPlace[] {
  const title: TextPlace = {
    key: "headline",
    label: t("slide.headline"),
    read: (slide) => slide?.headline.text ?? "",
    edit: (text) => ({ kind: "set-headline", slide: id, text }),
  };
  const lines = items.flatMap((item, index) =>
    itemParts
      .filter((part) => item[part] !== "")
      .map((part): TextPlace => {
        const number = index + 1;
        return {
          key: `${index} ${part}`,
          label: part === "text" ? t("talk.correct-line", { number }) : t(`talk.correct-${part}`, { number }),
          read: (slide) => slide?.items[index]?.[part] ?? "",
          edit: (text) => ({ kind: "set-item", slide: id, item: index, [part]: text }),
        };
      }),
  );
  return headline.text === "" ? lines : [title, ...lines];
}

/** The slide as it is now, while the audience still sees it as it was. */
function Preview({ slide }: { readonly slide: string }) {
  const { deck } = useTalk();
  const briefing = useDeskState(briefingOf);
  const now = useDeskState((state) => slideOf(state, slide));
  const shown = useMemo(() => {
    if (briefing === null || now === null) return deck;
    return { ...deck, slides: [sectionMarkup(renderedSlideOf(briefing, now))] };
  }, [briefing, now, deck]);
  return <TalkPicture deck={shown} view={{ kind: "slide", index: 0, pointer: null }} />;
}

/** Corrects the texts of a slide in the middle of a talk. The audience sees it when the presenter says so. */
export function SlideDialog({ request: { slide: id } }: DialogProperties<"talk-slide">) {
  const desk = useDesk();
  const t = useStrings();
  const { slides, kind } = useTalk();
  const slide = useDeskState((state) => slideOf(state, id));
  const language = useDeskState((state) => briefingOf(state)?.deck.language ?? "");
  const hasChanges = useDeskState((state) => changedSlides(state).length > 0);
  // As the slide was: a text that is emptied keeps its field.
  const [places] = useState(() => (slide === null ? [] : textPlaces(slide, t)));
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  function update(): void {
    closeDialog(desk);
    void updateAudience(desk);
  }

  return (
    <>
      <DialogHead title={t("talk.correct-title", { number: slides.indexOf(id) + 1 })} />
      <div className="talk-correct">
        <div className="talk-correct-fields dialog-scroll" ref={fields}>
          {places.map(({ key, label, read, edit }) => (
            <DraftField
              key={key}
              label={label}
              lang={language}
              rows={2}
              read={(state) => read(slideOf(state, id))}
              onChange={(text) =>
                changeBriefing(desk, edit(text.replace(/\s*\n\s*/gu, " ")), {
                  key: typingKey(`${id} ${key}`, desk.now()),
                })
              }
            />
          ))}
          {places.length === 0 ? <p className="dialog-note">{t("talk.nothing-on-slide")}</p> : null}
        </div>
        <Preview slide={id} />
      </div>
      <p className="dialog-note">{t(kind === "rehearsal" ? "talk.correct-rehearsal" : "talk.correct-note")}</p>
      <footer className="dialog-foot">
        <span className="spring" />
        <Button className="button" onPress={() => closeDialog(desk)}>
          {t("talk.correct-later")}
        </Button>
        {kind === "rehearsal" ? null : (
          <Button className="button button-primary" isDisabled={!hasChanges} onPress={update}>
            {t("command.update-audience")}
          </Button>
        )}
      </footer>
    </>
  );
}
