import { useLayoutEffect, useRef, useState } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { ContextMenu } from "../../commands/context-menu.tsx";
import { briefingOf, currentSlideOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { FieldBar } from "./field-bar.tsx";
import { SlideCanvas } from "./slide-canvas.tsx";

/** Kept free around the slide, CSS pixels. */
const margin = 28;

/** Screen pixels for one of the stage's, so that the whole slide is seen. */
function useScale(stageWidth: number) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      setScale(Math.max(0.1, Math.min((clientWidth - 2 * margin) / stageWidth, (clientHeight - 2 * margin) / 720)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stageWidth]);
  return { box, scale };
}

function NoSlides() {
  const t = useStrings();
  return (
    <div className="empty-state">
      <h2>{t("slide.none")}</h2>
      <p>{t("slide.none-detail")}</p>
      <CommandButton id="add-slide" withLabel className="button button-primary" />
    </div>
  );
}

/** The slide in the middle, with what there is to say about the text that has the caret under it. */
export function SlidePane() {
  const t = useStrings();
  const hasSlide = useDeskState((state) => currentSlideOf(state) !== null);
  const ratio = useDeskState((state) => briefingOf(state)?.deck.options.ratio ?? "16:9");
  const { box, scale } = useScale(ratio === "16:9" ? 1280 : 960);
  return (
    <section className="slide-pane" aria-label={t("desk.slide")} data-pane="slide" data-scope="slide">
      <ContextMenu groups={["text", "slide"]} className="slide-box" ref={box}>
        {hasSlide ? scale === 0 ? null : <SlideCanvas scale={scale} /> : <NoSlides />}
      </ContextMenu>
      {hasSlide ? <FieldBar /> : null}
    </section>
  );
}
