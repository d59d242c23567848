import type { SlideTable } from "../../deck/deck.ts";
import { displayText } from "../../fit/display-text.ts";
import { columnCount, numericColumns } from "../../fit/table-columns.ts";
import { captionsMarkup } from "../captions-markup.ts";
import { attributes, html, type Markup } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup } from "../statement-markup.ts";

function headMarkup(table: SlideTable, numeric: readonly boolean[]): Markup | null {
  if (table.header.length === 0) return null;
  const cells = numeric.map((isNumeric, column) => {
    const text = displayText(table.header[column] ?? "");
    return html`<th scope="col"${attributes({ class: isNumeric && "ls-number" })}>${text}</th>`;
  });
  return html`<thead><tr>${cells}</tr></thead>`;
}

function rowMarkup(row: SlideTable["rows"][number], numeric: readonly boolean[]): Markup {
  const cells = numeric.map((isNumeric, column) => {
    const text = displayText(row.cells[column] ?? "");
    if (column === 0) return html`<th scope="row">${text}</th>`;
    return html`<td${attributes({ class: isNumeric && "ls-number" })}>${text}</td>`;
  });
  return html`<tr${attributes({ "data-sources": row.source })}>${cells}</tr>`;
}

/** A table with measured columns. Numbers are flush right in either direction: their digits run left to right. */
export const table: LayoutRenderer<"table"> = {
  render: (slide, { fitted }) => {
    const numeric = numericColumns(slide.table).slice(0, columnCount(slide.table));
    const columns = fitted.columnWidths.map((width) => html`<col${attributes({ width })}>`);
    const width = fitted.columnWidths.reduce((sum, column) => sum + column, 0);
    const body = html`<tbody>${slide.table.rows.map((row) => rowMarkup(row, numeric))}</tbody>`;
    const head = headMarkup(slide.table, numeric);
    const grid = html`<table${attributes({ width })}><colgroup>${columns}</colgroup>${head}${body}</table>`;
    return html`${headlineMarkup(slide)}<figure class="ls-body ls-table">${grid}${captionsMarkup(slide.items)}</figure>`;
  },
  styles: `
.lectern-slide .ls-table table{table-layout:fixed;border-collapse:separate;border-spacing:0;font-size:var(--item);line-height:var(--item-line);font-variant-numeric:lining-nums tabular-nums}
.lectern-slide .ls-table th,.lectern-slide .ls-table td{padding-block:var(--cell-padding);padding-inline:0 var(--column-gutter);border-bottom:var(--hairline) solid var(--rule);text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
.lectern-slide .ls-table thead th{border-bottom:var(--head-rule) solid var(--ink);font-weight:var(--strong-weight);vertical-align:bottom}
.lectern-slide .ls-table tr > .ls-number{text-align:right}
.lectern-slide .ls-table td.ls-number{white-space:nowrap}
`,
};
