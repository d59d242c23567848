import type { Article } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { markChange } from "../mark-change.ts";
import { reword } from "../statements/reword.ts";

/** True when a headline the user did not write shows a title: all of it, or its main part. */
function showsTitle({ headline }: Slide, title: string): boolean {
  return headline.text === title || (!headline.own && headline.text !== "" && title.startsWith(headline.text));
}

/** A cover that showed the former title with the new one. Its subtitle, if it had one, was part of the former. */
export function followTitle(slide: Slide, before: string, title: string, article: Article): Slide {
  if (slide.layout !== "cover" || !showsTitle(slide, before)) return slide;
  const headline = reword(slide.headline, { text: title }, null, article);
  const isSubtitle = (text: string) => text !== "" && text !== before && before.endsWith(text);
  const items = slide.items.filter(({ own, text }) => own || !(isSubtitle(text) || text === before));
  const isSame = items.length === slide.items.length;
  return markChange({ ...slide, headline, items: isSame ? slide.items : items }, "headline");
}
