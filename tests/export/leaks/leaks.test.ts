import { zipSync } from "fflate";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Briefing,
  defaultExportOptions,
  exportFormats,
  finishPdf,
  type HandoutLayout,
  handoutLayouts,
  prepareExport,
  type RuntimeAssets,
} from "../../../slides/index.ts";
import { allCases } from "../../corpus/cases.ts";
import { sampleInput } from "../../slides/export/sample-briefing.ts";
import { briefCase } from "../brief-case.ts";
import { browserPath, printDocument, printJob, startBrowser } from "../browser.ts";
import { packRuntimeAssets } from "../runtime-assets.ts";
import { collectSecrets, type Secret } from "./collect-secrets.ts";
import { findLeaks } from "./find-leaks.ts";

/** As if the article had come from somebody's folder, with a picture and a link of the same machine. */
const machine = {
  paths: ["/home/annabelle.quist/Confidential/wall-draft.md", "annabelle.quist/Confidential"],
  users: ["annabelle.quist"],
};
const [articlePath = ""] = machine.paths;

/** `LECTERN_LEAKS=all npx vitest run tests/export/leaks`: the whole corpus, else two articles of ours. */
const usual = ["kazakhstan-security-2013.md", "ru-bridge.txt"];
const cases = allCases().filter(({ name }) => process.env.LECTERN_LEAKS === "all" || usual.includes(name));

function sampleBriefing(): Briefing {
  const { rendered: _, assets: __, now: ___, ...briefing } = sampleInput();
  const slides = briefing.deck.slides.map((slide) =>
    slide.layout === "image" ? { ...slide, image: { ...slide.image, src: articlePath } } : slide,
  );
  return { ...briefing, deck: { ...briefing.deck, slides } };
}

interface MadeFile {
  readonly name: string;
  readonly handout: HandoutLayout;
  readonly bytes: Uint8Array;
}

describe.skipIf(browserPath === null)("files made without notes", () => {
  let browser: Browser;
  let assets: RuntimeAssets;
  beforeAll(async () => {
    browser = await startBrowser();
    assets = await packRuntimeAssets();
  });
  afterAll(() => browser.close());

  /** Every file there is without notes; all but the working document, which is always whole. */
  async function makeFiles(briefing: Briefing, notes: boolean): Promise<readonly MadeFile[]> {
    const files: MadeFile[] = [];
    for (const { name, write } of exportFormats.filter((format) => format.name !== "briefing")) {
      for (const handout of name === "handout-pdf" ? handoutLayouts : (["briefing-note"] as const)) {
        const options = { ...defaultExportOptions, notes, handout };
        const made = write(prepareExport(briefing, { assets, options, now: null }));
        const bytes = "html" in made ? await printJob(browser, made) : made.bytes;
        files.push({ name: made.name, handout, bytes });
      }
    }
    return files;
  }

  /** The briefing note, printed or in Word, is the article itself: its sentences are no secret there. */
  function secretsFor({ name, handout }: MadeFile, secrets: readonly Secret[]): readonly Secret[] {
    const isArticle = name.endsWith(".docx") || (name.endsWith(".handout.pdf") && handout === "briefing-note");
    return isArticle ? secrets.filter(({ what }) => what !== "note") : secrets;
  }

  async function expectNoLeak(made: Briefing): Promise<void> {
    const briefing = { ...made, sourceName: articlePath };
    const secrets = collectSecrets(briefing, machine);
    expect(secrets.length).toBeGreaterThan(3);
    for (const file of await makeFiles(briefing, false)) {
      const leaks = await findLeaks(file.name, file.bytes, secretsFor(file, secrets));
      expect(leaks, `${file.name} ${file.handout}`).toEqual([]);
    }
  }

  test("the sample with the user's own notes and a picture from a folder", () => expectNoLeak(sampleBriefing()));

  test.each(cases.map((given) => [given.name, given] as const))("%s", (_, given) => expectNoLeak(briefCase(given)));

  test("the same check finds the notes in files made with them", async () => {
    const briefing = sampleBriefing();
    const secrets = collectSecrets(briefing, machine);
    for (const file of await makeFiles(briefing, true)) {
      const holdsNotes = /\.(?:html|md|notes\.txt|pptx|docx)$/u.test(file.name) || file.handout === "notes";
      const leaks = await findLeaks(
        file.name,
        file.bytes,
        secrets.filter(({ what }) => what === "own note"),
      );
      expect(leaks.length > 0, `${file.name} ${file.handout}`).toBe(holdsNotes);
    }
  });
});

const secret: Secret = { what: "note", text: "Nobody may hear of the “second” survey & its cost" };
const written = "Nobody may hear of the “second” survey &amp; its cost";

describe("a planted leak is found", () => {
  const text = (content: string) => new TextEncoder().encode(content);

  test.each([
    ["talk.html", `<section><aside class="notes"><p>${written}</p></aside></section>`],
    ["talk.html", `<section data-x="${written}"></section>`],
    ["talk.html", `<p>Nobody may <b>hear</b> of the &#8220;second&#x201d; survey &amp;\nits cost</p>`],
    ["talk.html", `<script>const notes=${JSON.stringify(secret.text)}</script>`],
    ["talk.md", "Nobody may *hear* of the “second” survey \\& its cost"],
    ["talk.notes.txt", "Nobody may hear of the “second”\nsurvey & its cost"],
    ["nobody-may-hear-of-the-second-survey-its-cost.html", ""],
  ])("%s: %s", async (name, content) => {
    expect(await findLeaks(name, text(content), [secret])).toEqual([secret]);
  });

  test.each(["ppt/notesSlides/notesSlide1.xml", "docProps/core.xml", "word/comments.xml"])(
    "%s of an office file",
    async (part) => {
      const spread = `<a:r><a:t>Nobody may hear of the </a:t></a:r><a:r><a:t>“second” survey &amp; its cost</a:t></a:r>`;
      const bytes = zipSync({ [part]: text(spread), "other.xml": text("<x/>") });
      expect(await findLeaks("talk.pptx", bytes, [secret])).toEqual([secret]);
    },
  );

  test("nothing is found where nothing is", async () => {
    expect(await findLeaks("talk.html", text("<p>Everybody may hear of the first survey</p>"), [secret])).toEqual([]);
  });
});

describe.skipIf(browserPath === null)("a leak planted in a PDF is found", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ["its text", `<title>Talk</title><p>${written}</p>`],
    ["its title", `<title>${written}</title><p>Talk</p>`],
    ["a bookmark", `<title>Talk</title><h1 style="color:transparent">${written}</h1>`],
    [
      "an alternative",
      `<title>Talk</title><svg role="img" aria-label="${written}" width="40" height="40"><rect width="40" height="40"/></svg>`,
    ],
    [
      "a link",
      `<title>Talk</title><a href="https://example.org/Nobody-may-hear-of-the-second-survey-its-cost">Talk</a>`,
    ],
  ])("in %s", async (_, body) => {
    const bytes = await printDocument(browser, `<!doctype html><html lang="en">${body}`);
    expect(await findLeaks("talk.pdf", bytes, [secret])).toEqual([secret]);
  });

  const bare = { title: "Talk", authors: [], subject: "", keywords: [], language: "en", moment: null, headings: [] };

  test.each([
    ["its authors", { authors: [secret.text] }],
    ["its subject", { subject: secret.text }],
    ["its keywords", { keywords: [secret.text] }],
  ])("in %s", async (_, facts) => {
    const printed = await printDocument(browser, `<!doctype html><html lang="en"><title>Talk</title><p>Talk</p>`);
    const bytes = finishPdf(printed, { ...bare, ...facts });
    expect(await findLeaks("talk.pdf", bytes, [secret])).toEqual([secret]);
  });

  test("a path in its metadata", async () => {
    const path: Secret = { what: "path", text: "/home/annabelle.quist/talk.md" };
    const bytes = await printDocument(browser, `<!doctype html><title>${path.text}</title><p>Talk</p>`);
    expect(await findLeaks("talk.pdf", bytes, [path])).toEqual([path]);
  });
});
