import { expect, test } from "vitest";
import { sayCheck } from "../../../../renderer/desk/checks/say-check.ts";
import { sayer } from "../../../../renderer/strings/saying.ts";
import { checkBriefing } from "../../../../slides/index.ts";
import { edited, sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";

test("a text that differs is told by what differs, in the language of the page", () => {
  const first = sampleBriefing(sampleFiles[0]);
  const slide = first.deck.slides.find(({ layout }) => layout === "bullets");
  const text = `${slide?.items[0]?.text ?? ""} in 1887`;
  const wrong = edited(first, { kind: "set-item", slide: slide?.id ?? "", item: 0, text });
  const found = checkBriefing(wrong).find(({ code }) => code === "mismatch");
  if (found === undefined) throw new Error("nothing was found");
  expect(sayCheck(found, sayer("en"))).toContain("1887");
  expect(sayCheck(found, sayer("ru"))).toMatch(/источник.*1887/iu);
});
