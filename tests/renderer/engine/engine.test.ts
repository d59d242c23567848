import { expect, test } from "vitest";
import type { PackedAssets } from "../../../electron/contract/file-schemas.ts";
import { applyEdit, defaultExportOptions, planLength } from "../../../slides/index.ts";
import { edited, sampleBriefing, sampleFiles } from "../../slides/edit/edited-briefing.ts";
import { inProcessEngine } from "./in-process-engine.ts";

const first = sampleBriefing(sampleFiles[0]);
const slide = first.deck.slides[4]?.id ?? "";
const briefing = edited(first, { kind: "set-headline", slide, text: "Mine" });

test("a plan is made elsewhere, without the bytes, and applied without planning again", async () => {
  const { engine, requests } = inProcessEngine();
  const here = { ...briefing };
  const plan = await engine.startPlan(here, 2).done;
  expect(plan?.deck).toEqual(planLength({ ...briefing }, 2).deck);
  const [request] = requests;
  expect(request?.kind === "plan" && request.briefing.sourceBytes.length).toBe(0);
  const outcome = applyEdit(here, { kind: "plan-length", minutes: 2 });
  expect(outcome.ok && outcome.briefing.deck).toBe(plan?.deck);
  expect(outcome.ok && outcome.briefing.sourceBytes).toBe(briefing.sourceBytes);
});

test("a plan that is cancelled gives nothing, and its worker ends", async () => {
  const record = inProcessEngine();
  const work = record.engine.startPlan(briefing, 3);
  work.cancel();
  expect(await work.done).toBeNull();
  expect(record.ended).toBe(1);
});

const assets: PackedAssets = {
  revealScript: "",
  revealStyles: "",
  presenterScript: "",
  presenterStyles: "",
  playerScript: "",
  playerStyles: "",
  digests: { reveal: "", presenter: "", player: "" },
  fonts: [],
};

test("the first page of a handout is made elsewhere, without the bytes of the article", async () => {
  const { engine, requests } = inProcessEngine();
  const options = { ...defaultExportOptions, handout: "4" as const };
  const page = await engine.startPreview({ briefing, options, assets, now: "2026-11-29T09:00Z" }).done;
  expect(page?.html).toContain('class="hs-cell"');
  const [request] = requests;
  expect(request?.kind === "preview" && request.job.briefing.sourceBytes.length).toBe(0);
});

test("a preview that is cancelled gives nothing, and its worker ends", async () => {
  const record = inProcessEngine();
  const work = record.engine.startPreview({
    briefing,
    options: defaultExportOptions,
    assets,
    now: "2026-11-29T09:00Z",
  });
  work.cancel();
  expect(await work.done).toBeNull();
  expect(record.ended).toBe(1);
});
