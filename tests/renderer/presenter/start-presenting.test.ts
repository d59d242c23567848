import { beforeEach, describe, expect, test, vi } from "vitest";
import { isEnabled } from "../../../renderer/commands/command.ts";
import { findCommand } from "../../../renderer/commands/commands.ts";
import { leaveDocument } from "../../../renderer/documents/leave-document.ts";
import { openDocument } from "../../../renderer/documents/open-document.ts";
import { endPresenting } from "../../../renderer/presenter/finish-presenting.ts";
import { startPresenting } from "../../../renderer/presenter/start-presenting.ts";
import { changeBriefing, undoChange } from "../../../renderer/store/change-briefing.ts";
import { stateOf } from "../../../renderer/store/desk.ts";
import { selectSlide } from "../../../renderer/store/select.ts";
import { type FakeDesk, openFakeDesk } from "../documents/open-fake-desk.ts";

let open: FakeDesk;

beforeEach(async () => {
  vi.useRealTimers();
  open = await openFakeDesk();
  open.fake.state.capabilities = { ...open.fake.state.capabilities, audienceWindow: "shell" };
});

function slides() {
  return open.document().history.present.deck.slides;
}

function talk() {
  const { presentation } = stateOf(open.desk);
  if (presentation === null) throw new Error("no talk is given");
  return presentation;
}

function told(): readonly unknown[] {
  return stateOf(open.desk).notices.map(({ saying }) => ("key" in saying ? saying.key : saying.code));
}

describe("a talk that is started", () => {
  test("begins at the first slide, and asks for the audience's window once", async () => {
    const { desk, fake } = open;
    await Promise.all([
      startPresenting(desk, { kind: "talk", from: "start" }),
      startPresenting(desk, { kind: "talk", from: "start" }),
    ]);
    expect(talk().session.state()).toMatchObject({ index: 0, timer: { phase: "waiting" } });
    expect(talk().slides).toEqual(slides().map(({ id }) => id));
    expect(fake.calls.filter((call) => call === "startTalk")).toHaveLength(1);
    expect(fake.state.audienceWishes).toEqual([{ on: "window" }]);
  });

  test("begins at the slide in the middle, its timer running; a hidden one gives place to the next", async () => {
    const { desk } = open;
    const [, second, third] = slides();
    if (second === undefined || third === undefined) throw new Error("the briefing is too short");
    changeBriefing(desk, { kind: "hide-slides", slides: [second.id], hidden: true });
    selectSlide(desk, second.id);
    await startPresenting(desk, { kind: "talk", from: "here" });
    const { session, slides: presented } = talk();
    expect(presented[session.state().index]).toBe(third.id);
    expect(session.state().timer.phase).toBe("running");
  });

  test("knows nothing of what is redacted, while the document does", async () => {
    const { desk } = open;
    const { article, deck } = open.document().history.present;
    const { sentence = "" } = deck.ledger.find(({ fate }) => fate === "spoken" || fate === "shown") ?? {};
    const text = article.sentences.find(({ id }) => id === sentence)?.text ?? "";
    changeBriefing(desk, { kind: "redact-sentences", sentences: [sentence], redacted: true });
    await startPresenting(desk, { kind: "talk", from: "start" });
    const presented = talk().briefing.article.sentences.map((each) => each.text);
    expect(presented).not.toContain(text);
    expect(open.document().history.present.article).toBe(article);
    expect(JSON.stringify(talk().deck)).not.toContain(text);
  });

  test("of a rehearsal no window is asked for", async () => {
    await startPresenting(open.desk, { kind: "rehearsal", from: "start" });
    expect(talk().kind).toBe("rehearsal");
    expect(open.fake.state.audienceWishes).toEqual([]);
  });

  test.each([
    ["busy", "talk.busy"],
    ["fault", "problem.fault"],
  ] as const)("is told when the shell says %s, and the desk stays", async (code, notice) => {
    open.fake.fail("startTalk", code);
    await startPresenting(open.desk, { kind: "talk", from: "start" });
    expect(stateOf(open.desk).presentation).toBeNull();
    expect(told()).toEqual([notice]);
    open.fake.mend("startTalk");
    await startPresenting(open.desk, { kind: "talk", from: "start" });
    expect(stateOf(open.desk).presentation).not.toBeNull();
  });

  test("goes on without the audience's window when that cannot be had", async () => {
    open.fake.fail("openAudience", "fault");
    await startPresenting(open.desk, { kind: "talk", from: "start" });
    expect(stateOf(open.desk).presentation).not.toBeNull();
    expect(told()).toEqual(["problem.fault"]);
  });

  test("is refused when no slide is left to be presented", async () => {
    const { deck, ...briefing } = open.document().history.present;
    const hidden = deck.slides.map((slide) => ({ ...slide, hidden: true as const }));
    const none = { ...briefing, deck: { ...deck, slides: hidden } };
    openDocument(open.desk, { briefing: none, base: open.document().base, file: null, articlePath: null, saved: true });
    await startPresenting(open.desk, { kind: "talk", from: "start" });
    expect(told()).toEqual(["talk.no-slides"]);
    expect(open.fake.calls).not.toContain("startTalk");
  });
});

describe("while a talk is given", () => {
  test("the desk's commands rest, and what was done before is not undone", async () => {
    const { desk } = open;
    open.write("Another headline");
    await startPresenting(desk, { kind: "rehearsal", from: "start" });
    const can = (id: string) => {
      const command = findCommand(id);
      return command !== null && isEnabled(command, stateOf(desk));
    };
    expect(["undo", "redo", "save", "open", "present", "delete-slides"].filter(can)).toEqual([]);
    const [first] = slides();
    changeBriefing(desk, { kind: "set-notes", slide: first?.id ?? "", notes: [{ kind: "own", text: "Smile." }] });
    expect(can("undo")).toBe(true);
    undoChange(desk);
    expect([can("undo"), can("redo")]).toEqual([false, true]);
    expect(slides()[0]?.headline.text).toBe("Another headline");
  });

  test("the document is not left", async () => {
    await startPresenting(open.desk, { kind: "rehearsal", from: "start" });
    expect(await leaveDocument(open.desk)).toBe(false);
    expect(told()).toEqual(["talk.end-first"]);
  });
});

describe("a talk that ends", () => {
  test("leaves its record and the desk at its slide when it was long enough", async () => {
    const { desk } = open;
    await startPresenting(desk, { kind: "talk", from: "start" });
    const { session } = talk();
    session.dispatch({ kind: "next" });
    const began = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => began + 20_000);
    endPresenting(desk);
    vi.restoreAllMocks();
    const state = stateOf(desk);
    expect(state.presentation).toBeNull();
    expect(state.selection.current).toBe(slides()[1]?.id);
    expect(state.dialog).toEqual({ kind: "talk-report", talk: "talk-1" });
    const [record] = open.document().history.present.deck.talks ?? [];
    expect(record?.slides[1]?.spent).toBeCloseTo(20, 0);
    undoChange(desk);
    expect(open.document().history.present.deck.talks ?? []).toEqual([]);
  });

  test("leaves nothing when somebody only looked", async () => {
    const { desk } = open;
    await startPresenting(desk, { kind: "talk", from: "start" });
    talk().session.dispatch({ kind: "next" });
    const { revision } = open.document();
    endPresenting(desk);
    expect(open.document().revision).toBe(revision);
    expect(stateOf(desk).dialog).toBeNull();
  });

  test("on another page ends here, too", async () => {
    const { desk } = open;
    await startPresenting(desk, { kind: "talk", from: "start" });
    await desk.shell.endTalk({ talk: "not-this-one" });
    expect(stateOf(desk).presentation).not.toBeNull();
    await talk().session.end();
    expect(stateOf(desk).presentation).toBeNull();
  });
});
