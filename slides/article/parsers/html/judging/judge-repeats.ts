import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import { comparable } from "../metadata/site-suffix.ts";
import { aside, type Verdict } from "./verdict.ts";

const pullNames: ReadonlySet<string> = new Set([
  "pullquote",
  "pull",
  "blockquote-pull",
  "quote",
  "callout",
  "highlight",
]);
const shortestRepeat = 40;
const mostPullQuotes = 40;

/**
 * Sets aside what the article says twice: its title over the text again, a paragraph printed once for wide and once for
 * narrow screens, and pull quotes taken word for word from the text.
 */
export function judgeRepeats(view: PageView, verdicts: readonly Verdict[], title: number): readonly Verdict[] {
  const titleKey = comparable(view.texts[title] ?? "");
  const seen = new Set<string>();
  const judged = verdicts.map((verdict, index): Verdict => {
    const block = view.blocks[index];
    if (block === undefined || (verdict.role !== "article" && verdict.role !== "standfirst")) return verdict;
    const { kind } = block.shape;
    if (kind === "image" || kind === "table" || kind === "code") return verdict;
    const key = comparable(view.texts[index] ?? "");
    if (key === titleKey && key !== "") return aside("repeated");
    if (key.length < shortestRepeat || kind === "caption") return verdict;
    if (seen.has(key)) return aside("repeated");
    seen.add(key);
    return verdict;
  });
  return judgePullQuotes(view, judged);
}

function judgePullQuotes(view: PageView, verdicts: readonly Verdict[]): readonly Verdict[] {
  const candidates = verdicts.flatMap((verdict, index) =>
    verdict.role === "article" && isPullQuote(view, index) ? [index] : [],
  );
  if (candidates.length === 0) return verdicts;
  const among = new Set(candidates);
  const running = verdicts
    .map((verdict, index) =>
      verdict.role === "article" && !among.has(index) ? comparable(view.texts[index] ?? "") : "",
    )
    .join("|");
  const judged = [...verdicts];
  for (const index of candidates.slice(0, mostPullQuotes)) {
    const key = comparable(view.texts[index] ?? "");
    if (key.length >= shortestRepeat / 2 && running.includes(key)) judged[index] = aside("repeated");
  }
  return judged;
}

function isPullQuote(view: PageView, index: number): boolean {
  const block = view.blocks[index];
  if (block === undefined || (block.shape.kind !== "text" && block.shape.kind !== "quotation")) return false;
  return ancestorsOf(view, block, 3).some(
    ({ tag, names }) => tag === "aside" || tag === "blockquote" || names.some((name) => pullNames.has(name)),
  );
}
