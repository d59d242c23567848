import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { flagSlide } from "../../../slides/index.ts";
import { briefingOf, currentSlideOf } from "../../store/briefing-of.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { deckRendererOf, renderedSlideOf, surroundingsKey } from "../render/deck-renderer-of.ts";
import { type FieldWords, fieldKey } from "./bind-fields.ts";
import { highlightFlags } from "./flag-highlights.ts";
import { listenToSlide } from "./listen-to-slide.ts";
import { type CaretWish, createSlideEditor, type SlideEditor } from "./slide-editor.ts";
import { useSlideNumber } from "./use-slide-number.ts";

function useFieldWords(): FieldWords {
  const t = useStrings();
  return useMemo(
    () => ({
      nameOf: (field) =>
        field.part === "headline" ? t("slide.headline") : t(`slide.item-${field.field}`, { number: field.item + 1 }),
      hintOf: (field) => t(field.part === "headline" ? "slide.add-headline" : "slide.add-item"),
    }),
    [t],
  );
}

/** The style sheet of the deck, for the slide in the page. */
function DeckStyles() {
  const css = useDeskState((state) => {
    const briefing = briefingOf(state);
    return briefing === null ? "" : deckRendererOf(briefing).css;
  });
  return <style>{css}</style>;
}

/** The slide in the middle, written in where it stands. `scale` is screen pixels for one of the stage's. */
export function SlideCanvas({ scale }: { readonly scale: number }) {
  const desk = useDesk();
  const t = useStrings();
  const words = useFieldWords();
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<SlideEditor | null>(null);
  const wish = useRef<CaretWish | null>(null);
  const slide = useDeskState(currentSlideOf);
  const field = useDeskState(({ selection }) => selection.field);
  const key = useDeskState((state) => {
    const [briefing, now] = [briefingOf(state), currentSlideOf(state)];
    return briefing === null || now === null ? "" : surroundingsKey(briefing, now);
  });
  const ratio = useDeskState((state) => briefingOf(state)?.deck.options.ratio ?? "16:9");
  const { number, total } = useSlideNumber();

  useLayoutEffect(() => {
    if (frame.current === null || host.current === null) return;
    editor.current = createSlideEditor(host.current, words);
    const setWish = (next: CaretWish) => {
      wish.current = next;
    };
    return listenToSlide({ desk, editor: editor.current, frame: frame.current, wish: setWish });
  }, [desk, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what surrounds the slide, `words` for the editor
  useLayoutEffect(() => {
    const briefing = briefingOf(stateOf(desk));
    if (slide === null || briefing === null || editor.current === null) return;
    editor.current.show(slide, renderedSlideOf(briefing, slide), wish.current);
    wish.current = null;
    highlightFlags(flagSlide(slide, briefing.article), editor.current);
  }, [slide, key, desk, words]);

  // A command moved the caret to another text while the slide has the focus.
  useEffect(() => {
    const focused = editor.current?.focused();
    if (focused == null || field === null || fieldKey(focused.field) === fieldKey(field)) return;
    editor.current?.find(field)?.element.focus();
  }, [field]);

  const name = number === null ? t("slide.frame-hidden") : t("slide.frame", { number, total });
  const width = ratio === "16:9" ? 1280 : 960;
  return (
    <div className="slide-frame" style={{ width: width * scale, height: 720 * scale }} data-hidden={slide?.hidden}>
      <DeckStyles />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of fields that is entered with a key */}
      <div
        ref={frame}
        className="slide-stage"
        role="group"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the group takes the focus when the user leaves a text
        tabIndex={0}
        data-entry=""
        style={{ width, height: 720, transform: `scale(${scale})` }}
        onKeyDown={(event) => {
          if (event.target !== frame.current || event.key !== "Enter") return;
          event.preventDefault();
          editor.current?.fields()[0]?.element.focus();
        }}
      >
        <div ref={host} />
      </div>
    </div>
  );
}
