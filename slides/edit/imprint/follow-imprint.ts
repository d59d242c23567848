import type { Article } from "../../article/article.ts";
import type { Imprint, Item, Slide } from "../../deck/deck.ts";
import { displayDate } from "../../deck/display-date.ts";
import { insertAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { reword } from "../statements/reword.ts";

/** Names a cover and a source line have room for. */
const coverNames = 4;
const sourceNames = 3;

type ImprintLines = readonly [byline: string, date: string, publication: string];

/** An imprint as it is printed, empty where it has nothing. */
function printedImprint({ byline, date, publication }: Imprint, names: number, language: string): ImprintLines {
  const day = date === null ? "" : displayDate(date, language);
  return [byline.slice(0, names).join(", "), day, publication ?? ""];
}

/** The lines of a cover: what it showed gives way to what it is now, what it did not have comes where it belongs. */
function coverItems(slide: Slide, before: ImprintLines, after: ImprintLines, article: Article): readonly Item[] {
  let items: readonly Item[] = slide.items;
  let place = 0;
  before.forEach((was, part) => {
    const is = after[part] ?? "";
    const known = was === "" ? -1 : items.findIndex(({ text }) => text === was);
    const item = items[known];
    if (item !== undefined && is === "") items = items.filter((other) => other !== item);
    else if (item !== undefined) {
      items = items.map((other) => (other === item ? reword(item, { text: is }, slide.layout, article) : other));
      place = known + 1;
    } else if (was === "" && is !== "") {
      items = insertAt(items, place, { text: is, sources: [], own: true, label: "", detail: "", depth: 0 });
      place += 1;
    }
  });
  return items;
}

/** A bibliographic line in which what it said gives way to what it is now; what it did not say comes last. */
function sourceLine(text: string, before: ImprintLines, after: ImprintLines): string {
  return before.reduce((line, was, part) => {
    const is = after[part] ?? "";
    if (was === is) return line;
    if (was === "") return line === "" ? is : `${line}. ${is}`;
    const at = line.indexOf(was);
    if (at < 0) return line;
    const rest = line.slice(at + was.length);
    return line.slice(0, at) + (is === "" ? rest.replace(/^\. /u, "") : is + rest);
  }, text);
}

/** A cover or source slide brought up to an imprint that was corrected; any other slide as it is. */
export function followImprint(slide: Slide, before: Imprint, after: Imprint, article: Article): Slide {
  const lines = (imprint: Imprint, names: number) => printedImprint(imprint, names, article.language);
  if (slide.layout !== "cover" && slide.layout !== "sources") return slide;
  const items =
    slide.layout === "cover"
      ? coverItems(slide, lines(before, coverNames), lines(after, coverNames), article)
      : slide.items.map((item) => {
          const text = sourceLine(item.text, lines(before, sourceNames), lines(after, sourceNames));
          return reword(item, { text }, slide.layout, article);
        });
  const isSame = items.length === slide.items.length && items.every((item, index) => item === slide.items[index]);
  return isSame ? slide : markChange({ ...slide, items }, "items");
}
