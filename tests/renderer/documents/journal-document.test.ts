import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Journal, startJournal } from "../../../renderer/documents/journal-document.ts";
import { undoChange } from "../../../renderer/store/change-briefing.ts";
import { type FakeDesk, openFakeDesk } from "./open-fake-desk.ts";

let opened: FakeDesk;
let journal: Journal;

beforeEach(async () => {
  opened = await openFakeDesk();
  journal = startJournal(opened.desk);
  vi.useFakeTimers();
});
afterEach(() => {
  journal.stop();
  vi.useRealTimers();
});

const entry = () => opened.fake.state.journals.get(opened.document().journal)?.entry ?? null;
const headline = () => {
  const { content } = entry() ?? { content: new Uint8Array() };
  return JSON.parse(new TextDecoder().decode(content)).deck.slides[0].headline.text;
};

test("a change is in the journal within a second, a run of them as one entry", async () => {
  opened.write("One");
  opened.write("Two");
  await vi.advanceTimersByTimeAsync(500);
  expect(headline()).toBe("Two");
  expect(opened.fake.calls.filter((name) => name === "putJournal")).toHaveLength(1);
});

test("what is undone, back to what the file holds, is taken out again", async () => {
  opened.write("One");
  await vi.advanceTimersByTimeAsync(500);
  undoChange(opened.desk);
  await vi.advanceTimersByTimeAsync(500);
  expect(entry()).toBeNull();
  opened.write("Two");
  await vi.advanceTimersByTimeAsync(500);
  expect(headline()).toBe("Two");
});

test("a journal that cannot be written is told, and tried again until it can", async () => {
  opened.fake.fail("putJournal", "disk-full");
  opened.write("One");
  await vi.advanceTimersByTimeAsync(500);
  expect(opened.document().journalProblem).toBe("disk-full");
  opened.fake.mend("putJournal");
  await vi.advanceTimersByTimeAsync(2500);
  expect(opened.document().journalProblem).toBeNull();
  expect(headline()).toBe("One");
});
