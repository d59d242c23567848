import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Slide } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { patchState, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { formatTime } from "../notes/format-time.ts";
import { NotesFlags } from "../notes/notes-flags.tsx";
import { NotesToolbar } from "../notes/notes-toolbar.tsx";
import type { RailGroup } from "../rail/rail-groups.ts";
import { useRailGroups } from "../rail/use-rail-groups.ts";
import { NotesSlide } from "./notes-slide.tsx";
import { timeGroups } from "./time-groups.ts";
import { useFollowSlide } from "./use-follow-slide.ts";
import { useNearSlides } from "./use-near-slides.ts";
import { wakeEditor } from "./wake-editor.ts";

const noSlides: readonly Slide[] = [];

/** Which notes have an editor, and the way to give them one. */
function useLiveEditors() {
  const [live, setLive] = useState<readonly string[]>([]);
  const wish = useDeskState(({ noteWish }) => noteWish?.slide ?? null);
  const wake = useCallback((id: string) => {
    const focused = document.activeElement?.closest<HTMLElement>("[data-notes-of]")?.dataset.notesOf ?? null;
    setLive((before) => wakeEditor(before, id, focused));
  }, []);
  useEffect(() => {
    if (wish !== null) wake(wish);
  }, [wish, wake]);
  return { live, wake };
}

/** Takes the caret from the notes of one slide to those of a neighbour, as if they were one text. */
function useLeaving(): (slide: string, by: -1 | 1, x: number | null) => boolean {
  const desk = useDesk();
  return useCallback(
    (slide, by, x) => {
      const slides = briefingOf(stateOf(desk))?.deck.slides ?? noSlides;
      const target = slides[slides.findIndex(({ id }) => id === slide) + by];
      if (target === undefined) return false;
      const line = by === 1 ? 0 : Math.max(0, target.notes.length - 1);
      const offset = by === 1 ? 0 : (target.notes.at(-1)?.text.length ?? 0);
      const below = x === null ? {} : { below: x };
      patchState(desk, { noteWish: { slide: target.id, line, start: offset, end: offset, ...below } });
      return true;
    },
    [desk],
  );
}

function Head() {
  const t = useStrings();
  const seconds = useDeskState((state) => {
    const slides = briefingOf(state)?.deck.slides ?? noSlides;
    return slides.reduce((sum, slide) => sum + (slide.hidden === true ? 0 : slide.seconds), 0);
  });
  return (
    <div className="notes-head">
      <h2>{t("command.view-notes")}</h2>
      <NotesToolbar />
      <span className="spring" />
      <span className="notes-time">{t("slide.seconds", { time: formatTime(seconds) })}</span>
    </div>
  );
}

/** Every slide's notes on one page, for writing the talk. */
export function AllNotes() {
  const t = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const slides = useDeskState((state) => briefingOf(state)?.deck.slides ?? noSlides);
  const current = useDeskState(({ selection }) => selection.current);
  const size = useDeskState(({ settings }) => settings.notesSize);
  const ratio = useDeskState((state) => (briefingOf(state)?.deck.options.ratio === "4:3" ? 4 / 3 : 16 / 9));
  const groups = useRailGroups();
  const bySlide = useMemo(() => new Map(slides.map((slide) => [slide.id, slide])), [slides]);
  const times = useMemo(() => timeGroups(groups, bySlide), [groups, bySlide]);
  const near = useNearSlides(box, groups);
  const { live, wake } = useLiveEditors();
  const leave = useLeaving();
  useFollowSlide(box);
  const titleOf = ({ title }: RailGroup) =>
    typeof title === "string" ? t(title === "opening" ? "rail.no-section" : "rail.reference") : title.heading;

  return (
    <section className="all-notes" aria-label={t("command.view-notes")} data-pane="notes" data-scope="notes">
      <Head />
      <div className="all-notes-scroll" ref={box} style={{ fontSize: size }}>
        {groups.map((group, index) => (
          <div key={group.id} className="notes-section">
            <div className="notes-section-head">
              <h3>{titleOf(group)}</h3>
              <span className="notes-section-time">
                {t("all-notes.section-time", {
                  time: formatTime(times[index]?.seconds ?? 0),
                  until: formatTime(times[index]?.until ?? 0),
                })}
              </span>
            </div>
            {group.slides.map(({ id, number }) => {
              const slide = bySlide.get(id);
              return slide === undefined ? null : (
                <NotesSlide
                  key={id}
                  slide={slide}
                  number={number}
                  isCurrent={id === current}
                  isLive={live.includes(id)}
                  isNear={near.has(id)}
                  ratio={ratio}
                  onWake={wake}
                  onLeave={leave}
                />
              );
            })}
          </div>
        ))}
      </div>
      <NotesFlags isNamed />
    </section>
  );
}
