import { beforeEach, describe, expect, test } from "vitest";
import { changedSlides } from "../../../renderer/presenter/changed-slides.ts";
import { askToPresent, startPresenting } from "../../../renderer/presenter/start-presenting.ts";
import { updateAudience } from "../../../renderer/presenter/update-audience.ts";
import { changeBriefing, undoChange } from "../../../renderer/store/change-briefing.ts";
import { stateOf } from "../../../renderer/store/desk.ts";
import { type FakeDesk, openFakeDesk } from "../documents/open-fake-desk.ts";

let open: FakeDesk;

beforeEach(async () => {
  open = await openFakeDesk();
  open.fake.state.capabilities = { ...open.fake.state.capabilities, audienceWindow: "shell" };
});

function talk() {
  const { presentation } = stateOf(open.desk);
  if (presentation === null) throw new Error("no talk is given");
  return presentation;
}

const changed = () => changedSlides(stateOf(open.desk));
const firstSlide = () => open.document().history.present.deck.slides[0];
const told = () => stateOf(open.desk).notices.map(({ saying }) => ("key" in saying ? saying.key : saying.code));

function rewrite(text: string): void {
  changeBriefing(open.desk, { kind: "set-headline", slide: firstSlide()?.id ?? "", text });
}

describe("slides that are changed in a talk", () => {
  beforeEach(() => startPresenting(open.desk, { kind: "talk", from: "start" }));

  test("are those that look other: neither notes nor what was undone", () => {
    expect(changed()).toEqual([]);
    changeBriefing(open.desk, {
      kind: "set-notes",
      slide: firstSlide()?.id ?? "",
      notes: [{ kind: "own", text: "Smile." }],
    });
    expect(changed()).toEqual([]);
    rewrite("Another headline");
    expect(changed()).toEqual([firstSlide()?.id]);
    undoChange(open.desk);
    expect(changed()).toEqual([]);
  });

  test("reach the audience when the presenter says so, with the plan as it was", async () => {
    const { plan, deck } = talk();
    const planned = talk().briefing.deck.slides.map(({ seconds }) => seconds);
    rewrite("Another headline, and a much longer one than the slide had before");
    expect(talk().deck).toBe(deck);
    await updateAudience(open.desk);
    expect(changed()).toEqual([]);
    expect(talk().deck.slides[0]).toContain("Another headline");
    expect(talk().deck.slides.slice(1)).toEqual(deck.slides.slice(1));
    expect(talk().plan).toBe(plan);
    expect(talk().briefing.deck.slides.map(({ seconds }) => seconds)).toEqual(planned);
    const calls = open.fake.calls.filter((call) => call === "redrawTalk").length;
    await updateAudience(open.desk);
    expect(open.fake.calls.filter((call) => call === "redrawTalk")).toHaveLength(calls);
  });

  test("stay changed when the shell cannot be told, and reach the audience later", async () => {
    rewrite("Another headline");
    open.fake.fail("redrawTalk", "fault");
    await updateAudience(open.desk);
    expect(told()).toEqual(["problem.fault"]);
    expect(changed()).toHaveLength(1);
    open.fake.mend("redrawTalk");
    await updateAudience(open.desk);
    expect(changed()).toEqual([]);
  });
});

describe("a talk under embargo", () => {
  test("is asked about first, a rehearsal and one whose embargo is over are not", async () => {
    const { desk } = open;
    changeBriefing(desk, { kind: "set-embargo", embargo: "2999-12-01T09:00+05:00" });
    await askToPresent(desk, { kind: "talk", from: "here" });
    expect(stateOf(desk).dialog).toEqual({ kind: "talk-embargo", wish: { kind: "talk", from: "here" } });
    expect(stateOf(desk).presentation).toBeNull();
    changeBriefing(desk, { kind: "set-embargo", embargo: "2001-12-01T09:00+05:00" });
    await askToPresent(desk, { kind: "talk", from: "here" });
    expect(talk().kind).toBe("talk");
  });

  test("is not asked about when it is rehearsed", async () => {
    changeBriefing(open.desk, { kind: "set-embargo", embargo: "2999-12-01T09:00+05:00" });
    await askToPresent(open.desk, { kind: "rehearsal", from: "start" });
    expect(talk().kind).toBe("rehearsal");
  });
});
