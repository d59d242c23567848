import {
  type Analysis,
  type Article,
  analyseArticle,
  composeDeck,
  type Deck,
  type Diagnostic,
  defaultBriefingOptions,
  parseArticle,
} from "../../slides/index.ts";
import type { Case } from "./cases.ts";

/** A case taken through the engine. */
export interface Briefing {
  readonly name: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly deck: Deck;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses, analyses and composes; throws when the article is refused, which no case should be. */
export function brief({ name, bytes }: Case, minutes: number | null = null): Briefing {
  const parsed = parseArticle(bytes, name);
  if (!parsed.ok) throw new Error(`${name} was refused: ${parsed.diagnostic.message}`);
  const analysis = analyseArticle(parsed.article);
  const { deck, diagnostics } = composeDeck(parsed.article, analysis, { ...defaultBriefingOptions, minutes });
  return { name, article: parsed.article, analysis, deck, diagnostics };
}
