import { expect, test, vi } from "vitest";
import type { Shell } from "../../../electron/contract/shell-api.ts";
import { type SharedTalk, shareTalk } from "../../../renderer/talk/share-talk.ts";
import type { TalkRules } from "../../../renderer/talk/talk-rules.ts";
import { createFakeShell } from "../../helpers/fake-shell.ts";
import { seededRandom } from "../../kill/seeded-random.ts";

type Log = readonly string[];

/** A state that says everything that was ever done to it. */
const rules: TalkRules<Log, string> = {
  read(text) {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? (raw as Log) : null;
  },
  apply: (state, command) => (command === "" ? state : [...state, command]),
};

function openFake() {
  const fake = createFakeShell();
  fake.state.audiencePages.add("audience");
  return fake;
}

function start(shell: Shell) {
  const bytes = new Uint8Array();
  return shareTalk(shell, rules, async () => {
    const result = await shell.startTalk({ title: "Talk", deck: bytes, desk: bytes, state: "[]" });
    return result.ok ? { ...result.value, state: "[]" } : null;
  });
}

function join(shell: Shell) {
  return shareTalk(shell, rules, async () => {
    const result = await shell.joinTalk();
    return result.ok ? result.value.joined : null;
  });
}

function there<T>(value: T | null): T {
  if (value === null) throw new Error("there is no talk");
  return value;
}

/** A shell whose calls and events take their time, each page's events in order. */
function slow(shell: Shell, wait: () => Promise<void>): Shell {
  let last: Promise<void> = Promise.resolve();
  return {
    ...shell,
    async putTalk(input) {
      await wait();
      const answer = await shell.putTalk(input);
      await wait();
      return answer;
    },
    on: (event, listener) =>
      shell.on(event, (value) => {
        last = last.then(wait).then(() => listener(value));
      }),
  };
}

test("what one page does shows on it at once and on the other a moment later", async () => {
  const fake = openFake();
  const desk = there(await start(fake.shell));
  const audience = there(await join(fake.openPage("audience").shell));
  const heard = vi.fn();
  audience.subscribe(heard);
  desk.dispatch("a");
  desk.dispatch("b");
  expect(desk.state()).toEqual(["a", "b"]);
  await desk.atRest();
  expect(audience.state()).toEqual(["a", "b"]);
  expect(heard).toHaveBeenCalled();
  desk.dispatch("");
  expect(fake.calls.filter((call) => call === "putTalk").length).toBeLessThanOrEqual(2);
});

test("two pages that write at the same time lose nothing, repeat nothing and agree, reloads included", async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const random = seededRandom(seed);
    const wait = () => new Promise<void>((resolve) => setTimeout(resolve, random() * 3));
    const fake = openFake();
    const shells: Readonly<Record<string, () => Shell>> = {
      page: () => fake.shell,
      audience: () => fake.openPage("audience").shell,
    };
    const talks = new Map<string, SharedTalk<Log, string>>();
    talks.set("page", there(await start(slow(fake.shell, wait))));
    talks.set("audience", there(await join(slow(shells.audience?.() as Shell, wait))));
    const done: Record<string, string[]> = { page: [], audience: [] };
    for (let step = 0; step < 40; step += 1) {
      const page = random() < 0.5 ? "page" : "audience";
      const talk = talks.get(page) as SharedTalk<Log, string>;
      if (random() < 0.08) {
        await talk.atRest();
        talk.close();
        talks.set(page, there(await join(slow(shells[page]?.() as Shell, wait))));
        continue;
      }
      const mark = `${page} ${step}`;
      done[page]?.push(mark);
      talk.dispatch(mark);
      expect(talk.state().filter((other) => other === mark)).toHaveLength(1);
      if (random() < 0.4) await wait();
    }
    await Promise.all([...talks.values()].map((talk) => talk.atRest()));
    await vi.waitUntil(() => talks.get("page")?.state().length === talks.get("audience")?.state().length);
    const states = [...talks.values()].map((talk) => talk.state());
    expect(states[0]).toEqual(states[1]);
    for (const [page, marks] of Object.entries(done)) {
      expect(states[0]?.filter((mark) => mark.startsWith(page))).toEqual(marks);
    }
  }
});

test("without a shell the page goes on by itself, and tells the others when it is back", async () => {
  const fake = openFake();
  const desk = there(await start(fake.shell));
  const audience = there(await join(fake.openPage("audience").shell));
  fake.fail("putTalk", "shell-gone");
  desk.dispatch("a");
  await vi.waitUntil(() => desk.link() === "alone");
  desk.dispatch("b");
  expect(desk.state()).toEqual(["a", "b"]);
  expect(audience.state()).toEqual([]);
  fake.mend("putTalk");
  await desk.atRest();
  expect(desk.link()).toBe("together");
  expect(audience.state()).toEqual(["a", "b"]);
});

test("a shell that says nothing is told not to answer, and what it says late counts", async () => {
  const { shell } = openFake();
  let answer = () => {};
  const silence = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const mute: Shell = { ...shell, putTalk: (input) => silence.then(() => shell.putTalk(input)) };
  const desk = there(await start(mute));
  vi.useFakeTimers();
  desk.dispatch("a");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.link()).toBe("together");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.link()).toBe("alone");
  desk.dispatch("b");
  vi.useRealTimers();
  answer();
  await desk.atRest();
  expect(desk.link()).toBe("together");
  expect(there(await join(shell)).state()).toEqual(["a", "b"]);
});

test("an answer that is lost does not do a thing twice", async () => {
  const fake = openFake();
  let isLost = true;
  const shell: Shell = {
    ...fake.shell,
    async putTalk(input) {
      const answer = await fake.shell.putTalk(input);
      if (!isLost) return answer;
      isLost = false;
      return { ok: false, error: { code: "shell-gone", message: "It does not answer." } };
    },
  };
  const desk = there(await start(shell));
  desk.dispatch("a");
  await desk.atRest();
  expect(desk.state()).toEqual(["a"]);
  expect(there(await join(fake.openPage("audience").shell)).state()).toEqual(["a"]);
});

test("a change that comes while the page joins is not missed", async () => {
  const fake = openFake();
  const desk = there(await start(fake.shell));
  const { shell } = fake.openPage("audience");
  const late: Shell = {
    ...shell,
    async joinTalk() {
      const answer = await shell.joinTalk();
      desk.dispatch("meanwhile");
      await desk.atRest();
      return answer;
    },
  };
  expect(there(await join(late)).state()).toEqual(["meanwhile"]);
});

test("the end is the end for all, a new start asks to join again, and there may be nothing to join", async () => {
  const fake = openFake();
  expect(await join(fake.shell)).toBeNull();
  const desk = there(await start(fake.shell));
  const audience = there(await join(fake.openPage("audience").shell));
  const again = there(await start(fake.shell));
  expect(audience.link()).toBe("replaced");
  const followed = there(await join(fake.openPage("audience").shell));
  await again.end();
  expect([again.link(), followed.link()]).toEqual(["over", "over"]);
  followed.dispatch("late");
  expect(followed.state()).toEqual([]);
  desk.dispatch("later");
  await desk.atRest();
  expect(desk.link()).toBe("over");
});

test("a state that cannot be read neither stops the talk nor is kept", async () => {
  const fake = openFake();
  const desk = there(await start(fake.shell));
  const other = fake.openPage("audience").shell;
  const joined = await other.joinTalk();
  const talk = joined.ok ? (joined.value.joined?.talk ?? "") : "";
  await other.putTalk({ talk, seen: 1, state: '"nonsense"' });
  expect(desk.state()).toEqual([]);
  desk.dispatch("a");
  await desk.atRest();
  expect(desk.state()).toEqual(["a"]);
  expect(there(await join(fake.openPage("audience").shell)).state()).toEqual(["a"]);
});

test("who stops following hears nothing any more", async () => {
  const fake = openFake();
  const desk = there(await start(fake.shell));
  const audience = there(await join(fake.openPage("audience").shell));
  const heard = vi.fn();
  audience.subscribe(heard);
  audience.close();
  desk.dispatch("a");
  await desk.atRest();
  expect(heard).not.toHaveBeenCalled();
  expect(audience.state()).toEqual([]);
});
