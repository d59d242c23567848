import type { Picture } from "../../article/picture.ts";
import { displayText } from "../../fit/display-text.ts";
import { sideCaptionWidth } from "../../fit/fit-image.ts";
import type { Stage } from "../../fit/stage.ts";
import { encodeBase64 } from "../base64.ts";
import { captionsMarkup } from "../captions-markup.ts";
import { attributes, html, type Markup } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup } from "../statement-markup.ts";

const mediaTypes: readonly string[] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/** Room that a headline of one line and a caption of one line take, px. */
const headlineRoom = 92;
const captionRoom = 48;
/** Between a picture and the captions beside it, px. */
export const captionsGap = 40;

/** True when a picture gets larger with its captions beside it than under it. */
export function standsBeside({ width, height }: Picture, stage: Stage): boolean {
  const roomWidth = stage.width - 2 * stage.margin;
  const roomHeight = stage.height - stage.top - stage.bottom - headlineRoom;
  const scale = (x: number, y: number) => Math.min(x / Math.max(1, width), y / Math.max(1, height));
  return scale(roomWidth - sideCaptionWidth - captionsGap, roomHeight) > scale(roomWidth, roomHeight - captionRoom);
}

function pictureMarkup(picture: Picture | null, alt: string): Markup {
  if (picture === null || !mediaTypes.includes(picture.mediaType)) {
    return html`<div class="ls-picture ls-no-picture"><p class="ls-text">${alt}</p></div>`;
  }
  const { mediaType, bytes, width, height } = picture;
  const src = `data:${mediaType};base64,${encodeBase64(bytes)}`;
  return html`<div class="ls-picture"><img${attributes({ src, alt, width, height })}></div>`;
}

/** A picture as large as it goes, and its captions. */
export const image: LayoutRenderer<"image"> = {
  render: (slide, { picture, stage }) => {
    const beside = picture !== null && slide.items.length > 0 && standsBeside(picture, stage);
    const content = html`${pictureMarkup(picture, displayText(slide.image.alt))}${captionsMarkup(slide.items)}`;
    return html`${headlineMarkup(slide)}<figure class="ls-body ls-image${beside ? " ls-captions-beside" : ""}">${content}</figure>`;
  },
  styles: `
.lectern-slide .ls-image{display:flex;flex-direction:column}
.lectern-slide .ls-picture{position:relative;flex:1 1 0;min-width:0;min-height:0}
.lectern-slide .ls-picture img{position:absolute;inset:0;width:100%;height:100%;object-fit:contain;object-position:0 0}
.lectern-slide[dir="rtl"] .ls-picture img{object-position:100% 0}
.lectern-slide .ls-captions-beside{flex-direction:row;gap:${captionsGap}px}
.lectern-slide .ls-captions-beside .ls-picture{flex:0 1 auto}
.lectern-slide .ls-captions-beside .ls-picture img{position:static;width:auto;max-width:100%}
.lectern-slide .ls-captions-beside .ls-captions{width:var(--side-caption)}
.lectern-slide .ls-captions-beside .ls-caption:first-child{margin-block-start:0}
.lectern-slide .ls-no-picture{display:flex;align-items:center;justify-content:center;overflow:hidden;padding:24px;background:var(--tint);text-align:center}
.lectern-slide .ls-no-picture .ls-text{color:var(--muted)}
`,
};
