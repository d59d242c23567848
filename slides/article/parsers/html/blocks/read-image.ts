import { attributeOf, type PageElement } from "../page/page-element.ts";
import type { BlockShape } from "./page-block.ts";

const imageTags: ReadonlySet<string> = new Set(["img", "amp-img"]);
/** Where scripts that load pictures late keep the address. */
const lateSources: readonly string[] = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-full-src",
  "data-hi-res-src",
];
const smallNames: ReadonlySet<string> = new Set([
  ...["icon", "icons", "avatar", "emoji", "logo", "logos", "pixel", "tracking", "spacer", "smiley", "gravatar", "ico"],
]);
const longestAlt = 2000;
/** Pictures under this many CSS pixels a side are ornaments. */
const smallestPicture = 80;
/** File names of ornaments. */
const ornamentFile = /(?:^|[/_-])(?:icons?|sprite|avatar|pixel|spacer)(?=[_\-.\d])[^/]*$/i;
const placeholder =
  /^data:image\/(?:gif|svg\+xml)|(?:blank|spacer|placeholder|pixel|grey|transparent)[\w-]*\.(?:gif|png|svg)/i;

/** The picture an element shows, null when it is none or only an ornament. Addresses are kept as written. */
export function readImage(element: PageElement): Extract<BlockShape, { kind: "image" }> | null {
  if (!imageTags.has(element.tag) || isOrnament(element)) return null;
  const written = attributeOf(element, "src")?.trim() ?? "";
  const isStandIn = written === "" || placeholder.test(written.slice(0, 300));
  const src = isStandIn ? (lateSource(element) ?? "") : written;
  const alt = (attributeOf(element, "alt") ?? "")
    .slice(0, longestAlt)
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return isShowable(src) && !ornamentFile.test(src.slice(0, 500)) ? { kind: "image", src, alt } : null;
}

/** The real address beside a stand-in picture; of a list of sizes the first. */
function lateSource(element: PageElement): string | undefined {
  const single = lateSources.map((name) => attributeOf(element, name)?.trim() ?? "");
  const lists = ["data-srcset", "srcset"].map(
    (name) =>
      attributeOf(element, name)
        ?.trim()
        .split(/[\s,]+/, 1)[0] ?? "",
  );
  return [...single, ...lists].find((source) => source !== "" && !placeholder.test(source.slice(0, 300)));
}

function isOrnament(element: PageElement): boolean {
  const width = Number.parseInt(attributeOf(element, "width") ?? "", 10);
  const height = Number.parseInt(attributeOf(element, "height") ?? "", 10);
  if (width < smallestPicture || height < smallestPicture) return true;
  return element.names.some((name) => smallNames.has(name)) || attributeOf(element, "role") === "presentation";
}

/** Pictures come from the web, from beside the page or from inside it; nothing else (scripts, network shares, files). */
function isShowable(src: string): boolean {
  if (src === "" || src.includes("\\")) return false;
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(src)?.[1]?.toLowerCase();
  if (scheme === undefined) return !/\p{Cc}/u.test(src);
  return scheme === "http" || scheme === "https" || (scheme === "data" && /^data:image\/(?!svg)/i.test(src));
}
