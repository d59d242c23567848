import { describe, expect, test } from "vitest";
import { createTalkKeeper } from "../../../electron/services/talk-keeper.ts";
import { seededRandom } from "../../kill/seeded-random.ts";

interface Told {
  readonly page: string | null;
  readonly event: string;
  readonly value: unknown;
}

/** A keeper whose pages named "audience…" are the audience's. */
function openKeeper() {
  const told: Told[] = [];
  const running: boolean[] = [];
  const audience: boolean[] = [];
  let names = 0;
  const keeper = createTalkKeeper(
    {
      emit: (page, event, value) => void told.push({ page, event, value }),
      isAudience: (page) => page.startsWith("audience"),
      onRunning: (isRunning) => void running.push(isRunning),
      onAudience: () => void audience.push(keeper.hasAudience()),
    },
    () => {
      names += 1;
      return `talk-${names}`;
    },
  );
  return { keeper, told, running, audience };
}

const deck = new Uint8Array([1]);
const desk = new Uint8Array([2]);
const request = { title: "Talk", deck, desk, state: "0" };

describe("a talk", () => {
  test("is started, joined and changed; whoever did not change it is told", () => {
    const { keeper, told, running } = openKeeper();
    expect(keeper.join("audience")).toBeNull();
    expect(keeper.start("desk", request)).toEqual({ ok: true, value: { talk: "talk-1", sequence: 1 } });
    expect(running).toEqual([true]);
    expect(keeper.join("audience")).toEqual({
      talk: "talk-1",
      sequence: 1,
      state: "0",
      title: "Talk",
      role: "audience",
      deck,
      desk: null,
    });
    expect(keeper.put("audience", { talk: "talk-1", seen: 1, state: "1" })).toEqual({ outcome: "taken", sequence: 2 });
    expect(told).toEqual([{ page: "desk", event: "talk-changed", value: { talk: "talk-1", sequence: 2, state: "1" } }]);
  });

  test("gives its presenter everything back after a reload, and its audience not the presenter's part", () => {
    const { keeper } = openKeeper();
    keeper.start("desk", request);
    keeper.put("desk", { talk: "talk-1", seen: 1, state: "1" });
    keeper.release("desk");
    expect(keeper.join("desk")).toMatchObject({ role: "presenter", sequence: 2, state: "1", desk });
    expect(keeper.join("audience")).toMatchObject({ role: "audience", sequence: 2, state: "1", desk: null });
  });

  test("takes other slides from its presenter, tells the others, and keeps where it is", () => {
    const { keeper, told } = openKeeper();
    const other = new Uint8Array([3]);
    keeper.start("desk", request);
    keeper.join("audience");
    keeper.put("desk", { talk: "talk-1", seen: 1, state: "1" });
    told.length = 0;
    expect(keeper.redraw("audience", { talk: "talk-1", deck: other, desk: other })).toMatchObject({ ok: false });
    expect(keeper.redraw("desk", { talk: "talk-0", deck: other, desk: other })).toMatchObject({ ok: false });
    expect(told).toEqual([]);
    expect(keeper.redraw("desk", { talk: "talk-1", deck: other, desk: other })).toEqual({ ok: true, value: null });
    expect(told).toEqual([{ page: "audience", event: "talk-redrawn", value: { talk: "talk-1" } }]);
    expect(keeper.join("audience")).toMatchObject({ talk: "talk-1", sequence: 2, state: "1", deck: other });
    told.length = 0;
    keeper.greet("audience");
    keeper.greet("desk");
    expect(told.map(({ page, event }) => [page, event])).toEqual([
      ["audience", "talk-changed"],
      ["audience", "talk-redrawn"],
      ["desk", "talk-changed"],
    ]);
    told.length = 0;
    keeper.redraw("desk", { talk: "talk-1", deck: null, desk });
    expect(told).toEqual([]);
    expect(keeper.join("desk")).toMatchObject({ deck: other, desk });
  });

  test("is not changed by whoever saw an older state, and says how it stands", () => {
    const { keeper, told } = openKeeper();
    keeper.start("desk", request);
    keeper.join("audience");
    keeper.put("desk", { talk: "talk-1", seen: 1, state: "1" });
    told.length = 0;
    const late = keeper.put("audience", { talk: "talk-1", seen: 1, state: "x" });
    expect(late).toEqual({ outcome: "stale", sequence: 2, state: "1" });
    expect(keeper.put("audience", { talk: "talk-1", seen: 7, state: "x" })).toEqual(late);
    expect(told).toEqual([]);
  });

  test("has no part for strangers: they neither see, change nor end it", () => {
    const { keeper } = openKeeper();
    keeper.start("desk", request);
    expect(keeper.join("desk-2")).toBeNull();
    expect(keeper.put("desk-2", { talk: "talk-1", seen: 1, state: "x" })).toEqual({ outcome: "over" });
    keeper.end("desk-2", "talk-1");
    expect(keeper.join("desk")).toMatchObject({ sequence: 1, state: "0" });
  });

  test("ends for all; who ended it is not told, who comes later is, once it looks", () => {
    const { keeper, told, running } = openKeeper();
    keeper.start("desk", request);
    keeper.join("audience");
    keeper.end("audience", "talk-0");
    expect(running).toEqual([true]);
    keeper.end("audience", "talk-1");
    expect(running).toEqual([true, false]);
    expect(told).toEqual([{ page: "desk", event: "talk-ended", value: { talk: "talk-1" } }]);
    expect(keeper.put("desk", { talk: "talk-1", seen: 1, state: "1" })).toEqual({ outcome: "over" });
    expect(keeper.join("desk")).toBeNull();
    keeper.greet("audience-2");
    expect(told.at(-1)).toEqual({ page: "audience-2", event: "talk-ended", value: { talk: "talk-1" } });
  });
});

describe("a second talk", () => {
  test("is refused while another page presents and is there, and changes nothing", () => {
    const { keeper, told } = openKeeper();
    keeper.start("desk", request);
    keeper.join("audience");
    expect(keeper.start("desk-2", request)).toMatchObject({ ok: false, error: { code: "busy" } });
    expect(keeper.join("desk")).toMatchObject({ talk: "talk-1" });
    expect(told).toEqual([]);
  });

  test("of the page that presents takes the audience along", () => {
    const { keeper, told, running } = openKeeper();
    keeper.start("desk", request);
    keeper.join("audience");
    keeper.start("desk", { ...request, state: "new" });
    const started = { talk: "talk-2", sequence: 1, state: "new" };
    expect(told).toEqual([{ page: "audience", event: "talk-changed", value: started }]);
    expect(running).toEqual([true]);
    expect(keeper.join("audience")).toMatchObject(started);
    expect(keeper.put("audience", { talk: "talk-1", seen: 1, state: "x" })).toEqual({ outcome: "over" });
  });

  test("is let in once the presenter's page is gone, and so is a page that takes the running one over", () => {
    const { keeper } = openKeeper();
    keeper.start("desk", request);
    keeper.join("audience");
    keeper.release("desk");
    expect(keeper.presenter()).toBeNull();
    expect(keeper.join("desk-2")).toMatchObject({ role: "presenter", desk });
    expect(keeper.join("desk")).toBeNull();
    keeper.release("desk-2");
    expect(keeper.start("desk-3", request)).toMatchObject({ ok: true });
    expect(keeper.presenter()).toBe("desk-3");
  });

  test("a page of the audience never becomes the presenter", () => {
    const { keeper } = openKeeper();
    keeper.start("desk", request);
    keeper.release("desk");
    expect(keeper.join("audience")).toMatchObject({ role: "audience", desk: null });
    expect(keeper.isPresenter("audience")).toBe(false);
  });
});

test("the audience coming and going is noticed, once each", () => {
  const { keeper, audience, told } = openKeeper();
  keeper.start("desk", request);
  keeper.join("audience");
  keeper.join("audience");
  keeper.release("audience");
  keeper.release("audience");
  keeper.greet("audience");
  expect(audience).toEqual([true, false, true]);
  keeper.dismissAudience();
  expect(told.at(-1)).toMatchObject({ page: "audience", event: "talk-ended" });
});

test("in whatever order two pages write, each change is made of the one before it and both end up with the last", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = seededRandom(seed);
    const { keeper, told } = openKeeper();
    keeper.start("desk", { ...request, state: "[]" });
    keeper.join("audience");
    const seen = new Map([
      ["desk", { sequence: 1, state: "[]" }],
      ["audience", { sequence: 1, state: "[]" }],
    ]);
    const written: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const page = random() < 0.5 ? "desk" : "audience";
      const mine = seen.get(page) as { sequence: number; state: string };
      const mark = `${page}-${step}`;
      const state = JSON.stringify([...(JSON.parse(mine.state) as string[]), mark]);
      const outcome = keeper.put(page, { talk: "talk-1", seen: mine.sequence, state });
      if (outcome.outcome === "over") throw new Error("the talk is not over");
      if (outcome.outcome === "taken") written.push(mark);
      seen.set(page, outcome.outcome === "taken" ? { sequence: outcome.sequence, state } : outcome);
      // Now and then a page reads its news.
      if (random() < 0.3) {
        const other = page === "desk" ? "audience" : "desk";
        const news = told.filter((row) => row.page === other).at(-1)?.value as { sequence: number; state: string };
        if (news !== undefined && news.sequence > (seen.get(other)?.sequence ?? 0)) seen.set(other, news);
      }
    }
    const [desk, audience] = [keeper.join("desk"), keeper.join("audience")];
    expect(desk?.state).toBe(audience?.state);
    expect(JSON.parse(desk?.state ?? "")).toEqual(written);
    expect(desk?.sequence).toBe(written.length + 1);
  }
});
