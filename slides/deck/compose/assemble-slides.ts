import type { SentenceId } from "../../article/article.ts";
import { makeGlossary, makePeople, makeSource, makeTimeline } from "./back-matter.ts";
import { makeContentSlides } from "./content-slides.ts";
import { type DraftSlide, plannedSeconds, writeNotes } from "./draft-slide.ts";
import { fitDraft } from "./fit-draft.ts";
import { makeAgenda, makeCover } from "./front-matter.ts";
import type { Group } from "./group.ts";
import { groupPassages } from "./group-passages.ts";
import { claimStatement, fallbackHeadline, headlineWordings } from "./headline-choice.ts";
import { chooseHighlights, type Highlight } from "./highlights.ts";
import { makeKeyPoints } from "./key-points.ts";
import type { Material } from "./material.ts";
import { isPoor } from "./merge-poor.ts";
import { createStatementPool, type StatementPool } from "./statement-pool.ts";

interface SectionPlan {
  readonly index: number;
  readonly groups: readonly Group[];
}

interface Assembly {
  readonly material: Material;
  readonly pool: StatementPool;
  readonly spoken: ReadonlySet<SentenceId>;
  readonly highlights: ReadonlyMap<SentenceId, Highlight>;
}

/**
 * The sections that are part of the talk. A heading that only introduces sub-headings stays when the section after it
 * does.
 */
function planSections(assembly: Assembly): readonly SectionPlan[] {
  const { material } = assembly;
  const plans: SectionPlan[] = [];
  for (let index = material.passages.length - 1; index >= 0; index -= 1) {
    const passages = material.passages[index] ?? [];
    const groups = groupPassages(assembly, passages);
    const blocks = material.article.sections[index]?.blocks ?? [];
    const isEmpty = passages.length === 0 && blocks.every(({ kind }) => kind !== "footnote");
    const introduces = isEmpty && plans.at(-1)?.index === index + 1;
    if (groups.length > 0 || introduces) plans.push({ index, groups });
  }
  return plans.reverse();
}

/** A talk of more slides than this is divided: its sections are announced by a slide of their own. */
const dividedTalk = 24;

function isDivided(plans: readonly SectionPlan[]): boolean {
  return plans.reduce((sum, { groups }) => sum + groups.length, 0) > dividedTalk;
}

function makeSectionSlides(assembly: Assembly, plan: SectionPlan, talkIsDivided: boolean): readonly DraftSlide[] {
  const { index, groups } = plan;
  const { material, pool } = assembly;
  const section = material.article.sections[index];
  const source = section?.headingSentence ?? null;
  const heading =
    section?.heading == null ? null : claimStatement(pool, headlineWordings(material, section.heading, source));
  const spokenHeading = source === null ? [] : [source];
  const divided = source !== null && talkIsDivided && groups.length > 1;
  const slides = groups.flatMap((group, position) =>
    makeContentSlides({ material, pool, section: index, heading: position === 0 && !divided ? heading : null }, group),
  );
  if (divided || groups.length === 0) {
    const divider: DraftSlide = {
      layout: "section",
      headline: heading ?? fallbackHeadline(material, pool, { sentences: [], shown: [], section: index, speaker: "" }),
      items: [],
      notes: writeNotes(material, spokenHeading, new Map()),
      seconds: plannedSeconds(material, spokenHeading),
      section: index,
    };
    return [divider, ...slides];
  }
  const [first, ...rest] = slides;
  if (first === undefined || source === null) return slides;
  const notes = [...writeNotes(material, spokenHeading, new Map()), ...first.notes];
  return [{ ...first, notes, seconds: first.seconds + material.seconds(source) }, ...rest];
}

/** What may be said while the cover is up, seconds. */
const coverPatience = 75;

/**
 * An opening that has nothing to show is spoken over the cover, as a speaker would. The plans without it, and what it
 * says.
 */
function takeOpening(assembly: Assembly, plans: readonly SectionPlan[]) {
  const [first, ...others] = plans;
  const [opening, ...rest] = first?.groups ?? [];
  const none = { plans, opening: [] as readonly SentenceId[] };
  if (!assembly.material.coverSpeaks || first === undefined) return none;
  if (opening?.kind !== "points" || !isPoor(assembly, opening)) return none;
  const { heading } = assembly.material.article.sections[first.index] ?? {};
  if (heading !== null || plannedSeconds(assembly.material, opening.sentences) > coverPatience) return none;
  return {
    plans: rest.length > 0 ? [{ ...first, groups: rest }, ...others] : others,
    opening: opening.sentences,
  };
}

/** The cover with what is said while it is up. */
function speakOverCover(material: Material, cover: DraftSlide, opening: readonly SentenceId[]): DraftSlide {
  return {
    ...cover,
    notes: [...cover.notes, ...writeNotes(material, opening, new Map())],
    seconds: cover.seconds + opening.reduce((sum, id) => sum + material.seconds(id), 0),
  };
}

/** Speaking time of the whole draft, seconds. */
export function totalSeconds(slides: readonly DraftSlide[]): number {
  return slides.reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * The slides of a talk that speaks exactly these sentences: cover, bottom line, agenda, the sections, then the reference
 * slides. What the bottom line and the highlights say is claimed first, so that the sections do not say it again; the reference
 * slides take what is left.
 */
export function assembleSlides(material: Material, spoken: ReadonlySet<SentenceId>): readonly DraftSlide[] {
  const pool = createStatementPool(material.article.language);
  const cover = makeCover(material, pool);
  const keyPoints = makeKeyPoints(material, spoken, pool);
  const highlights = chooseHighlights(material, spoken, pool);
  const assembly: Assembly = { material, pool, spoken, highlights };
  const { plans, opening } = takeOpening(assembly, planSections(assembly));
  const agenda = makeAgenda(
    material,
    plans.map(({ index }) => index),
    pool,
  );
  const divided = isDivided(plans);
  const body = plans.flatMap((plan) => makeSectionSlides(assembly, plan, divided));
  const slides = [
    speakOverCover(material, cover, opening),
    ...(keyPoints === null ? [] : [keyPoints]),
    ...agenda,
    ...body,
    ...makeTimeline(material, pool, spoken),
    ...makePeople(material, pool),
    ...makeGlossary(material, pool),
    makeSource(material, pool),
  ];
  return slides.map(fitDraft);
}
