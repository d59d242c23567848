import type { Picture } from "../../slides/article/picture.ts";
import type { Slide } from "../../slides/deck/deck.ts";
import { fitSlide } from "../../slides/fit/fit-slide.ts";
import { stages } from "../../slides/fit/stage.ts";
import { renderSlide } from "../../slides/render/render-slide.ts";
import { themes } from "../../slides/render/themes/themes.ts";

interface BodyOptions {
  readonly language?: string;
  readonly sectionNumber?: number;
  readonly firstNumber?: number;
  readonly picture?: Picture | null;
  readonly ratio?: "16:9" | "4:3";
}

/** The markup of a slide in the daylight theme, without marking and footer. */
export function renderBody(slide: Slide, options: BodyOptions = {}): string {
  const { language = "en", sectionNumber = 0, firstNumber = 1, picture = null, ratio = "16:9" } = options;
  const fitted = fitSlide(slide, themes.daylight, ratio, "");
  const context = {
    fitted,
    language,
    theme: themes.daylight,
    stage: stages[ratio],
    sectionNumber,
    firstNumber,
    picture,
  };
  return renderSlide(slide, context, { marking: "", running: "", page: null }, "ltr").html;
}
