import { EyeOff } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components";
import { type Flag, flagSlide, type Slide } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { patchState, stateOf } from "../../store/desk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { selectSlide } from "../../store/select.ts";
import { useStrings } from "../../store/use-strings.ts";
import { showView } from "../frame/show-view.ts";
import { formatTime } from "../notes/format-time.ts";
import { NotesEditor } from "../notes/notes-editor.tsx";
import { SlidePicture } from "../render/slide-picture.tsx";
import { StaticNotes } from "./static-notes.tsx";

/** Width of the picture beside the notes, CSS pixels. */
const pictureWidth = 152;
const noFlags: readonly Flag[] = [];

export interface NotesSlideProperties {
  readonly slide: Slide;
  /** Among the slides that are presented; null for a hidden one. */
  readonly number: number | null;
  readonly isCurrent: boolean;
  /** Its notes have an editor. */
  readonly isLive: boolean;
  /** Close enough to what is seen to have its picture drawn. */
  readonly isNear: boolean;
  /** Width of a slide for a height of 1. */
  readonly ratio: number;
  readonly onWake: (slide: string) => void;
  readonly onLeave: (slide: string, by: -1 | 1, x: number | null) => boolean;
}

/** What there is to know about the slide besides its headline. */
function Facts({ slide, number }: Pick<NotesSlideProperties, "slide" | "number">) {
  const t = useStrings();
  return (
    <p className="notes-facts">
      {number === null ? (
        <span className="notes-hidden" title={t("slide.hidden")}>
          <EyeOff aria-hidden size={13} />
          {t("rail.hidden")}
        </span>
      ) : (
        <span className="notes-number">{number}</span>
      )}
      <span>{t(`layout.${slide.layout}`)}</span>
      {number === null ? null : <span>{formatTime(slide.seconds)}</span>}
    </p>
  );
}

/** A slide in small with its headline and its notes, which are written in where they stand. */
export const NotesSlide = memo(function NotesSlide(properties: NotesSlideProperties) {
  const { slide, number, isCurrent, isLive, isNear, ratio, onWake, onLeave } = properties;
  const desk = useDesk();
  const t = useStrings();
  const { id } = slide;
  const briefing = briefingOf(stateOf(desk));
  const flags = isNear && !isLive && briefing !== null ? flagSlide(slide, briefing.article) : noFlags;
  const headline = slide.headline.text.trim() === "" ? t("rail.untitled") : slide.headline.text;
  const label = number === null ? t("all-notes.label-hidden", { headline }) : t("notes.label", { number });

  function open(): void {
    selectSlide(desk, id);
    showView(desk, "slides");
  }

  return (
    <article
      className="notes-slide"
      aria-label={number === null ? t("rail.slide-hidden", { headline }) : t("rail.slide", { number, headline })}
      data-slide={id}
      data-hidden={number === null || undefined}
      data-current={isCurrent || undefined}
      onPointerEnter={() => onWake(id)}
      onPointerDown={() => onWake(id)}
      onFocus={() => selectSlide(desk, id)}
    >
      <div className="notes-picture">
        <Button
          className="notes-picture-button"
          aria-label={t("all-notes.open", { headline })}
          excludeFromTabOrder={!isCurrent}
          style={{ width: pictureWidth, height: pictureWidth / ratio }}
          onPress={open}
        >
          {isNear ? <SlidePicture id={id} width={pictureWidth} /> : null}
        </Button>
      </div>
      <div className="notes-words">
        <Facts slide={slide} number={number} />
        <h4 data-headline-of={id}>{headline}</h4>
        {isLive ? (
          <NotesEditor key={id} slide={id} label={label} onLeave={(by, x) => onLeave(id, by, x)} />
        ) : (
          <StaticNotes
            slide={id}
            notes={slide.notes}
            flags={flags}
            label={label}
            onFocus={() => patchState(desk, { noteWish: { slide: id, line: 0, start: 0, end: 0 } })}
          />
        )}
      </div>
    </article>
  );
});
