import { analyseArticle } from "../analysis/analyse-article.ts";
import type { Analysis } from "../analysis/analysis.ts";
import type { Article } from "../article/article.ts";
import { gatherMaterial, type Material } from "../deck/compose/material.ts";

const analyses = new WeakMap<Article, Analysis>();
const materials = new WeakMap<Article, Material>();

/** The analysis of an article, made once. */
export function analysisOf(article: Article): Analysis {
  const known = analyses.get(article);
  if (known !== undefined) return known;
  const analysis = analyseArticle(article);
  analyses.set(article, analysis);
  return analysis;
}

/** What the composer knows of an article: the wordings its sentences may be shown in. Gathered once, on demand. */
export function materialOf(article: Article): Material {
  const known = materials.get(article);
  if (known !== undefined) return known;
  const material = gatherMaterial(article, analysisOf(article), new Set());
  materials.set(article, material);
  return material;
}
