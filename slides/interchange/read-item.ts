import type { PhrasingContent } from "mdast";
import { readText } from "./read-runs.ts";

interface ItemTexts {
  readonly label: string;
  readonly text: string;
  readonly detail: string;
}

/** What is set off in round brackets at the end. */
function readDetail(last: PhrasingContent | undefined): string | null {
  if (last?.type !== "emphasis") return null;
  return /^\(([\s\S]*)\)$/u.exec(readText(last.children))?.[1] ?? null;
}

const dash = /^\s+—(?:\s|$)/u;

/** An item's line: a strong label before a dash, the text, the detail in brackets. */
export function readItem(children: readonly PhrasingContent[]): ItemTexts {
  const detail = readDetail(children.at(-1));
  const line = detail === null ? children : children.slice(0, -1);
  const [first, second, ...rest] = line;
  if (first?.type === "strong") {
    const label = readText(first.children);
    const isAlone = second === undefined || (line.length === 2 && second.type === "text" && second.value.trim() === "");
    if (isAlone) return { label, text: "", detail: detail ?? "" };
    if (second.type === "text" && dash.test(second.value)) {
      const text = readText([{ ...second, value: second.value.replace(dash, "") }, ...rest]);
      return { label, text, detail: detail ?? "" };
    }
  }
  return { label: "", text: readText(line), detail: detail ?? "" };
}

/** The line under a quotation, without its dash: the speaker, who is strong or ends at the first comma, and the role. */
export function readSpeaker(children: readonly PhrasingContent[]): Omit<ItemTexts, "text"> {
  const [first, second, ...rest] = children;
  const isOpening = first?.type === "text" && first.value.trim() === "—";
  if (isOpening && second?.type === "strong") {
    return { label: readText(second.children), detail: readText(rest).replace(/^,\s*/u, "") };
  }
  const text = readText(children).replace(/^[—–-]+\s*/u, "");
  const [, label = text, detail = ""] = /^(.*?),(?:\s+(.*))?$/u.exec(text) ?? [];
  return { label, detail };
}
