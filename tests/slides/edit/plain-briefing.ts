import type { Briefing } from "../../../slides/briefing.ts";
import { defaultBriefingOptions } from "../../../slides/deck/briefing-options.ts";
import { accountSentences } from "../../../slides/deck/compose/account-sentences.ts";
import { plannedSeconds } from "../../../slides/edit/talk-seconds.ts";
import { totalMinutes } from "../../../slides/edit/with-slides.ts";
import { defaultExportOptions } from "../../../slides/export/export-input.ts";
import type { Item, NoteLine, Slide, Statement } from "../../../slides/index.ts";
import { buildArticle } from "../../helpers/build-article.ts";

const article = buildArticle({
  title: "The Harbour Review",
  sections: [
    {
      heading: "The vote",
      paragraphs: [
        [
          "The council voted on Monday to rebuild the harbour wall for 40 million crowns.",
          "The vote was 31 to 12.",
          "Engineers reportedly expect the work to take 14 months.",
        ],
      ],
    },
    {
      heading: "The reaction",
      paragraphs: [
        ["“We cannot wait another winter,” said Lena Ortiz, the mayor of Port Amsel."],
        [
          "Fishermen of the outer quay did not welcome the decision.",
          "Tenders close on 30 June 2031.",
          "The inner basin stays open.",
        ],
      ],
    },
  ],
});

function from(text: string, ...sources: readonly string[]): Statement {
  return { text, sources, own: false };
}

function item(text: string, source: string, label = "", detail = ""): Item {
  return { ...from(text, source), label, detail, depth: 0 };
}

function say(...ids: readonly string[]): readonly NoteLine[] {
  return ids.map((id) => ({
    kind: "sentence",
    sentence: id,
    text: article.sentences.find((sentence) => sentence.id === id)?.text ?? "",
  }));
}

function point(number: number): NoteLine {
  return { kind: "cue", text: `Point ${number}` };
}

const slides: readonly Slide[] = (
  [
    {
      id: "slide-1",
      layout: "cover",
      headline: from("The Harbour Review", "s1"),
      items: [],
      notes: say("s1"),
      section: -1,
    },
    {
      id: "slide-2",
      layout: "bullets",
      headline: from("The vote", "s2"),
      items: [
        item("The council voted on Monday to rebuild the harbour wall for 40 million crowns", "s3"),
        item("The vote was 31 to 12", "s4"),
        item("Engineers reportedly expect the work to take 14 months", "s5"),
      ],
      notes: [...say("s2"), point(1), ...say("s3"), point(2), ...say("s4"), point(3), ...say("s5")],
      section: 0,
    },
    {
      id: "slide-3",
      layout: "quote",
      headline: from("The reaction", "s6"),
      items: [item("We cannot wait another winter", "s7", "Lena Ortiz", "the mayor of Port Amsel")],
      notes: say("s6", "s7"),
      section: 1,
    },
    {
      id: "slide-4",
      layout: "statement",
      headline: from("Fishermen did not welcome the decision", "s8"),
      items: [item("Tenders close on 30 June 2031", "s9")],
      notes: say("s8", "s9"),
      section: 1,
    },
    {
      id: "slide-5",
      layout: "people",
      headline: from("People"),
      items: [item("the mayor of Port Amsel", "s7", "Lena Ortiz")],
      notes: [{ kind: "cue", text: "For reference: show if asked" }],
      section: -1,
    },
  ] satisfies readonly Omit<Slide, "seconds">[]
).map((slide) => ({ ...slide, seconds: plannedSeconds({ ...slide, seconds: 0 } as Slide, article) }) as Slide);

/**
 * A briefing made by hand: s1 the title; s2 to s5 on slide-2 with its points announced; s6 and s7 on slide-3, a quotation;
 * s8 and s9 on slide-4; s10 ("The inner basin stays open.") left out.
 */
export const plainBriefing: Briefing = {
  article,
  deck: {
    title: article.title,
    language: "en",
    direction: "ltr",
    options: defaultBriefingOptions,
    slides,
    ledger: accountSentences(article, slides),
    minutes: totalMinutes(slides),
  },
  options: defaultExportOptions,
  pictures: [],
  sourceBytes: new TextEncoder().encode(article.title),
  sourceName: "harbour.txt",
  diagnostics: [],
};
