import { expect, test } from "vitest";
import { watchOutsideChanges } from "../../../renderer/documents/outside-change.ts";
import { openFakeDesk } from "./open-fake-desk.ts";

test("a file that is gone or changed is noticed, and one that is back as it was is none of either", async () => {
  const { desk, fake, path, document } = await openFakeDesk();
  const stop = watchOutsideChanges(desk);
  const seen = document().file?.version ?? null;
  fake.emit(null, "document-changed-outside", { path, found: null });
  expect(document().outside).toEqual({ found: null });
  fake.emit(null, "document-changed-outside", { path, found: seen });
  expect(document().outside).toBeNull();
  const theirs = fake.state.files.put("/home/user/other.briefing", "theirs");
  fake.emit(null, "document-changed-outside", { path, found: theirs });
  expect(document().outside).toEqual({ found: theirs });
  stop();
});

test("another document's file is none of its business", async () => {
  const { desk, fake, document } = await openFakeDesk();
  const stop = watchOutsideChanges(desk);
  fake.emit(null, "document-changed-outside", { path: "/home/user/x.briefing", found: null });
  expect(document().outside).toBeNull();
  stop();
});
