import { expect, test } from "vitest";
import { type KeptPlace, packDesk, readDesk } from "../../../renderer/presenter/kept-desk.ts";
import { composeBriefing } from "../../slides/edit/edited-briefing.ts";

const article = "# Мост\n\nThe bridge opens on 15 October 2024. It cost 2.4 million euros.\n";
const place: KeptPlace = {
  kind: "talk",
  journal: "j-1",
  path: "/home/доклад.briefing",
  articlePath: null,
  isSaved: true,
};

function pack(kept: unknown): Uint8Array {
  return packDesk(kept as KeptPlace, composeBriefing(new TextEncoder().encode(article), "bridge.md"));
}

test("comes back as it was packed, also from the middle of a larger buffer", () => {
  const briefing = composeBriefing(new TextEncoder().encode(article), "bridge.md");
  const bytes = packDesk(place, briefing);
  const around = new Uint8Array(bytes.length + 7);
  around.set(bytes, 5);
  const kept = readDesk(around.subarray(5, 5 + bytes.length));
  expect(kept?.place).toEqual(place);
  expect(kept?.briefing.deck).toEqual(briefing.deck);
});

test.each([
  ["nothing", new Uint8Array()],
  ["too few bytes", new Uint8Array([0, 0])],
  ["a length past the end", new Uint8Array([255, 255, 255, 255, 1, 2, 3])],
  ["another kind", pack({ ...place, kind: "party" })],
  ["no journal", pack({ ...place, journal: 3 })],
  ["a path that is none", pack({ ...place, path: 7 })],
  ["half a briefing", pack(place).slice(0, 300)],
])("is nothing when it holds %s", (_, bytes) => {
  expect(readDesk(bytes)).toBeNull();
});
