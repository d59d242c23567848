import { columnGap, type RowLayout, type RowSpec, rowSpecs } from "../../fit/row-specs.ts";

const shared = `
.lectern-slide .ls-rows{display:flex;flex-direction:column;row-gap:calc(var(--item-gap)*var(--gap-share))}
.lectern-slide[data-columns="2"] .ls-rows{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:repeat(var(--rows),auto);grid-auto-flow:column;column-gap:${columnGap}px;align-content:start}
.lectern-slide .ls-ruled > .ls-item{padding-block:calc(var(--item-gap)*var(--padding-share));border-block-start:var(--hairline) solid var(--rule)}
.lectern-slide .ls-beside > .ls-item,.lectern-slide .ls-numbered > .ls-item{display:grid;grid-template-columns:var(--label-width) minmax(0,1fr);column-gap:var(--gutter);align-content:start}
.lectern-slide .ls-numbered > .ls-item::before{content:attr(data-number);grid-column:1;grid-row:1/span 2;font-weight:var(--strong-weight);color:var(--accent);font-variant-numeric:lining-nums tabular-nums}
.lectern-slide .ls-numbered > .ls-item > *{grid-column:2}
`;

/** More rows than these do not fit on a stage. */
const mostRows = 20;

function rowRules(layout: RowLayout, { gutter, paddingShare, gapShare }: RowSpec): string {
  return `.lectern-slide[data-layout="${layout}"]{--gutter:${gutter}px;--padding-share:${paddingShare};--gap-share:${gapShare}}\n`;
}

/** Rules of the layouts whose items stand in rows, from the geometry they are fitted with. */
export function rowStyles(): string {
  const specs = (Object.keys(rowSpecs) as readonly RowLayout[]).map((layout) => rowRules(layout, rowSpecs[layout]));
  const counts = Array.from(
    { length: mostRows },
    (_, index) => `.lectern-slide[data-rows="${index + 1}"]{--rows:${index + 1}}\n`,
  );
  const widths = [...new Set(Object.values(rowSpecs).flatMap(({ labelWidths }) => labelWidths))].map(
    (width) => `.lectern-slide[data-label-width="${width}"]{--label-width:${width}px}\n`,
  );
  return [shared, ...specs, ...counts, ...widths].join("");
}
