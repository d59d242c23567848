import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  applyEdit,
  type Briefing,
  type DeckEdit,
  defaultExportOptions,
  exportFormats,
  handoutLayouts,
  prepareExport,
  type RuntimeAssets,
  redactedSentences,
  type SentenceId,
} from "../../../slides/index.ts";
import { allCases } from "../../corpus/cases.ts";
import { illustratedBriefing } from "../../slides/edit/edited-briefing.ts";
import { briefCase } from "../brief-case.ts";
import { browserPath, printJob, startBrowser } from "../browser.ts";
import { packRuntimeAssets } from "../runtime-assets.ts";
import { collectRedacted } from "./collect-redacted.ts";
import type { Secret } from "./collect-secrets.ts";
import { findLeaks } from "./find-leaks.ts";

/** `LECTERN_LEAKS=all npx vitest run tests/export/leaks`: the whole corpus, else three articles of ours. */
const usual = ["kazakhstan-security-2013.md", "ru-bridge.txt", "river-barrage.html"];
const cases = allCases().filter(({ name }) => process.env.LECTERN_LEAKS === "all" || usual.includes(name));

function edit(briefing: Briefing, change: DeckEdit): Briefing {
  const outcome = applyEdit(briefing, change);
  if (!outcome.ok) throw new Error(outcome.refusal.text);
  return outcome.briefing;
}

/** A talk was given with it: its record keeps the headlines as they were. */
function withTalk(briefing: Briefing): Briefing {
  const { slides } = briefing.deck;
  const given = slides.map(({ id, headline, seconds }) => ({
    id,
    headline: headline.text,
    planned: seconds,
    spent: seconds,
    given: "spoken" as const,
  }));
  const sections = briefing.article.sections.flatMap(({ heading }, first) =>
    heading === null ? [] : [{ title: heading, first: Math.min(first, slides.length - 1) }],
  );
  const talk = {
    kind: "talk",
    started: "2044-06-17T14:05:00+02:00",
    slides: given,
    sections,
    unsaid: [],
    shownOnly: [],
  } as const;
  return edit(briefing, { kind: "add-talk", talk });
}

/** One sentence of every kind and fate that there is: the title, a heading, shown, spoken, quoted, dated, in a table. */
function chooseSome({ article, deck }: Briefing): readonly SentenceId[] {
  const fates = new Map(deck.ledger.map(({ sentence, fate }) => [sentence, fate]));
  const chosen = new Map<string, SentenceId>();
  for (const { id, kind } of article.sentences) {
    const key = `${kind} ${fates.get(id)}`;
    if (!chosen.has(key)) chosen.set(key, id);
  }
  for (const { layout, headline, items } of deck.slides) {
    const [source] = [headline, ...items].flatMap(({ sources }) => sources);
    if (source !== undefined && !chosen.has(layout)) chosen.set(layout, source);
  }
  return [...new Set(chosen.values())];
}

/** Every third, from the first that something is left of. */
function chooseMany({ article }: Briefing): readonly SentenceId[] {
  return article.sentences.filter((_, index) => index % 3 === 1).map(({ id }) => id);
}

function redact(briefing: Briefing, sentences: readonly SentenceId[]): Briefing {
  return edit(briefing, { kind: "redact-sentences", sentences, redacted: true });
}

interface MadeFile {
  readonly format: string;
  readonly name: string;
  readonly handout: string;
  readonly bytes: Uint8Array;
}

describe.skipIf(browserPath === null)("files of a briefing with redacted sentences", () => {
  let browser: Browser;
  let assets: RuntimeAssets;
  /** What every file has of the product's own: its words are nobody's secret. */
  let ownWords: (secret: Secret) => Promise<boolean>;

  /** Every file there is, with everything that files can have. */
  async function makeFiles(briefing: Briefing): Promise<readonly MadeFile[]> {
    const files: MadeFile[] = [];
    for (const { name: format, write } of exportFormats) {
      for (const handout of format === "handout-pdf" ? handoutLayouts : (["briefing-note"] as const)) {
        const options = { ...defaultExportOptions, hiddenSlides: true, handout };
        const made = write(prepareExport(briefing, { assets, options, now: "2044-06-17T14:05:00+02:00" }));
        const bytes = "html" in made ? await printJob(browser, made) : made.bytes;
        files.push({ format, name: made.name, handout, bytes });
      }
    }
    return files;
  }

  beforeAll(async () => {
    browser = await startBrowser();
    assets = await packRuntimeAssets();
    const blank = illustratedBriefing();
    const files = await makeFiles(
      redact(
        blank,
        blank.article.sentences.map(({ id }) => id),
      ),
    );
    ownWords = async (secret) => {
      const found = await Promise.all(files.map(({ name, bytes }) => findLeaks(name, bytes, [secret])));
      return found.some((leaks) => leaks.length > 0);
    };
  }, 60_000);
  afterAll(() => browser.close());

  async function secretsOf({ article, deck }: Briefing): Promise<readonly Secret[]> {
    const secrets = collectRedacted(article, redactedSentences(deck));
    const own = await Promise.all(
      secrets.map((secret) => (secret.what === "redacted word" ? ownWords(secret) : false)),
    );
    return secrets.filter((_, index) => own[index] !== true);
  }

  async function expectNoLeak(briefing: Briefing): Promise<void> {
    const secrets = await secretsOf(briefing);
    expect(secrets.length).toBeGreaterThan(3);
    for (const { name, handout, bytes } of await makeFiles(briefing)) {
      expect(await findLeaks(name, bytes, secrets), `${name} ${handout}`).toEqual([]);
    }
  }

  const bases = [
    ["with a picture and a table", illustratedBriefing] as const,
    ...cases.map((given) => [given.name, () => briefCase(given)] as const),
  ];

  describe.each(bases)("%s", (_, make) => {
    test("hold nothing of one sentence of each sort", async () => {
      const briefing = withTalk(make());
      await expectNoLeak(redact(briefing, chooseSome(briefing)));
    });

    test("hold nothing of every third sentence, planned to another length afterwards", async () => {
      const briefing = withTalk(make());
      const redacted = redact(briefing, chooseMany(briefing));
      const minutes = Math.max(1, Math.round(redacted.deck.minutes * 0.7));
      const planned = edit(redacted, { kind: "plan-length", minutes });
      expect(redactedSentences(planned.deck)).toEqual(redactedSentences(redacted.deck));
      await expectNoLeak(edit(planned, { kind: "plan-length", minutes: null }));
    });
  });

  test("are found out by the same check in every format and layout when nothing is redacted", async () => {
    const briefing = withTalk(illustratedBriefing());
    const title = briefing.article.sentences.find(({ kind }) => kind === "title");
    const secrets = await secretsOf(redact(briefing, [title?.id ?? ""]));
    for (const { name, handout, bytes } of await makeFiles(briefing)) {
      expect(await findLeaks("file", bytes, secrets), `${name} ${handout}`).not.toEqual([]);
    }
  });
});
