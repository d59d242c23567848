import type { Picture } from "../../article/picture.ts";
import { displayText } from "../../fit/display-text.ts";
import { fitCaptions } from "../../fit/fit-captions.ts";
import { sideCaptionWidth } from "../../fit/fit-image.ts";
import type { SlideOf } from "../../fit/slide-of.ts";
import { spacing } from "../../fit/stage.ts";
import { captionsGap, standsBeside } from "../../render/layouts/image.ts";
import { captionShapes } from "./caption-shape.ts";
import type { Box, Shape } from "./shape.ts";
import { type PptxContext, paragraph, roomUnder, run } from "./slide-frame.ts";

/** The picture as large as it goes in the room, at its top and where lines start. */
function containPicture({ width, height }: Picture, room: Box, direction: "ltr" | "rtl"): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const box = { ...room, width: width * scale, height: height * scale };
  return direction === "ltr" ? box : { ...box, x: room.x + room.width - box.width };
}

/** What stands in for a picture that is not at hand: its alternative text. */
function missingPicture(alt: string, box: Box, { theme, surface }: PptxContext): Shape {
  const { size, line } = theme.typography.small;
  return {
    kind: "text",
    name: "Picture",
    placeholder: null,
    box,
    anchor: "middle",
    align: "center",
    paragraphs: [paragraph(run(alt, "body", size, surface.muted), line)],
    panel: { colour: surface.tint, padding: spacing.codePadding },
  };
}

function pictureShape(slide: SlideOf<"image">, room: Box, context: PptxContext): Shape {
  const alt = displayText(slide.image.alt);
  const { picture } = context;
  if (picture === null) return missingPicture(alt, room, context);
  return { kind: "picture", box: containPicture(picture, room, context.direction), picture, alt };
}

/** A picture with its captions beside it, where that makes it larger. */
function besideShapes(slide: SlideOf<"image">, picture: Picture, room: Box, context: PptxContext): readonly Shape[] {
  const space = { ...room, width: room.width - sideCaptionWidth - captionsGap };
  const isLtr = context.direction === "ltr";
  const left = isLtr ? space : { ...space, x: room.x + room.width - space.width };
  const shown = containPicture(picture, left, context.direction);
  const x = isLtr ? shown.x + shown.width + captionsGap : shown.x - captionsGap - sideCaptionWidth;
  const captions = captionShapes(slide.items, { ...room, x, width: sideCaptionWidth }, context);
  return [pictureShape(slide, left, context), ...captions];
}

/** A picture as large as it goes, and its captions under it or beside it. */
export function imageShapes(slide: SlideOf<"image">, context: PptxContext): readonly Shape[] {
  const { picture, stage, theme } = context;
  const room = roomUnder(slide, context, spacing.underHeadline);
  if (picture !== null && slide.items.length > 0 && standsBeside(picture, stage)) {
    return besideShapes(slide, picture, room, context);
  }
  const below = fitCaptions(slide.items, theme.typography, room.width).height;
  const space = { ...room, height: Math.max(1, room.height - below) };
  const shape = pictureShape(slide, space, context);
  const height = Math.max(0, below - spacing.aboveCaption);
  const y = shape.box.y + shape.box.height + spacing.aboveCaption;
  return [shape, ...captionShapes(slide.items, { ...room, y, height }, context)];
}
