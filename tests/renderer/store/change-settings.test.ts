import { expect, test, vi } from "vitest";
import { changeSettings, followSettings } from "../../../renderer/store/change-settings.ts";
import { stateOf } from "../../../renderer/store/desk.ts";
import { openFakeDesk } from "../documents/open-fake-desk.ts";

test("changes that follow each other fast are not set back by their own echo; others' changes are taken over", async () => {
  const { desk, fake } = await openFakeDesk();
  const stop = followSettings(desk);
  const split = () => stateOf(desk).settings.presenterSplit;
  const other = stateOf(desk).settings;
  changeSettings(desk, { presenterSplit: 0.5 });
  changeSettings(desk, { presenterSplit: 0.52 });
  // The echo of the first one.
  fake.emit(null, "settings-changed", { ...other, presenterSplit: 0.5 });
  expect(split()).toBe(0.52);
  await vi.waitUntil(() => fake.state.settings.presenterSplit === 0.52);
  await new Promise((resolve) => setTimeout(resolve));
  fake.emit(null, "settings-changed", { ...other, presenterSplit: 0.4 });
  expect(split()).toBe(0.4);
  stop();
});
