import { afterAll, afterEach, expect, test, vi } from "vitest";
import type { ShellResult } from "../../../electron/contract/shell-result.ts";
import type { TalkStep } from "../../../electron/contract/talk-schemas.ts";
import { type LoopbackClient, openLoopbackClient, resumeLoopbackClient } from "./loopback-client.ts";
import { openTestShell, removeTestDist, type TestShell } from "./open-test-shell.ts";

let shell: TestShell;
const clients: LoopbackClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.leave();
  await shell.close();
});
afterAll(removeTestDist);

function unwrap<T>(result: ShellResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function enter(address: string): Promise<LoopbackClient> {
  const client = await openLoopbackClient(address);
  clients.push(client);
  return client;
}

const request = { title: "Talk", deck: new Uint8Array([1]), desk: new Uint8Array([2]), state: "0" };

/** A presenter whose talk has begun, and its address for the audience. */
async function present() {
  const presenter = await enter(shell.newAddress([]));
  const { talk } = unwrap(await presenter.shell.startTalk(request));
  const { address } = unwrap(await presenter.shell.openAudience({ on: "window" }));
  return { presenter, talk, address: address ?? "" };
}

test("the address that the presenter gets opens the audience's page, once, and nobody else has part in the talk", async () => {
  shell = await openTestShell();
  const { address, talk } = await present();
  expect(new URL(address).pathname).toBe("/audience.html");
  const audience = await enter(address);
  expect(unwrap(await audience.shell.joinTalk()).joined).toMatchObject({ role: "audience", talk, desk: null });
  await expect(openLoopbackClient(address)).rejects.toThrow("403");
  const stranger = await enter(shell.newAddress([]));
  expect(unwrap(await stranger.shell.joinTalk()).joined).toBeNull();
  expect(await stranger.shell.openAudience({ on: "window" })).toMatchObject({ ok: false, error: { code: "denied" } });
  expect(await stranger.shell.startTalk(request)).toMatchObject({ ok: false, error: { code: "busy" } });
  expect(await audience.shell.openAudience({ on: "window" })).toMatchObject({ ok: false, error: { code: "denied" } });
});

test("both windows hear of each other, and the presenter of the audience's coming and going", async () => {
  shell = await openTestShell();
  const { presenter, address, talk } = await present();
  const seen: boolean[] = [];
  presenter.shell.on("audience-changed", ({ open }) => seen.push(open));
  const audience = await enter(address);
  const heard: TalkStep[] = [];
  audience.shell.on("talk-changed", (step) => heard.push(step));
  await audience.shell.joinTalk();
  await vi.waitUntil(() => shell.pages() === 2);
  expect(unwrap(await presenter.shell.putTalk({ talk, seen: 1, state: "1" })).outcome).toBe("taken");
  await vi.waitUntil(() => heard.some(({ state }) => state === "1"));
  const changed = new Promise((resolve) => presenter.shell.on("talk-changed", resolve));
  await audience.shell.putTalk({ talk, seen: 2, state: "2" });
  expect(await changed).toEqual({ talk, sequence: 3, state: "2" });
  audience.leave();
  await vi.waitUntil(() => seen.at(-1) === false);
  expect(seen).toEqual([true, false]);
});

test("what a page missed while its stream was broken is told when the stream is back, the end of the talk, too", async () => {
  shell = await openTestShell();
  const { presenter, address, talk } = await present();
  const audience = await enter(address);
  await audience.shell.joinTalk();
  audience.leave();
  await vi.waitUntil(() => shell.pages() === 1);
  await presenter.shell.putTalk({ talk, seen: 1, state: "missed" });
  const back = resumeLoopbackClient(audience.origin, audience.token);
  clients.push(back);
  expect(await new Promise((resolve) => back.shell.on("talk-changed", resolve))).toMatchObject({ state: "missed" });
  back.leave();
  await vi.waitUntil(() => shell.pages() === 1);
  await presenter.shell.endTalk({ talk });
  const late = resumeLoopbackClient(audience.origin, audience.token);
  clients.push(late);
  expect(await new Promise((resolve) => late.shell.on("talk-ended", resolve))).toEqual({ talk });
});

test("the shell lives as long as one of the windows, whichever goes first", async () => {
  shell = await openTestShell({ first: 60_000, reload: 100 });
  const { presenter, address } = await present();
  const audience = await enter(address);
  await audience.shell.joinTalk();
  await vi.waitUntil(() => shell.pages() === 2);
  let ended = false;
  void shell.ended.then(() => {
    ended = true;
  });
  presenter.leave();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ended).toBe(false);
  expect(unwrap(await audience.shell.joinTalk()).joined).toMatchObject({ state: "0" });
  audience.leave();
  expect(await shell.ended).toBe(true);
});

test("where the shell can open windows it opens the audience's itself, and the page gets no key", async () => {
  const opened: string[] = [];
  shell = await openTestShell(undefined, (address) => opened.push(address));
  const presenter = await enter(shell.newAddress([]));
  expect(unwrap(await presenter.shell.getStart()).capabilities.audienceWindow).toBe("shell");
  await presenter.shell.startTalk(request);
  expect(unwrap(await presenter.shell.openAudience({ on: "window" }))).toEqual({ address: null });
  const audience = await enter(opened[0] ?? "");
  expect(unwrap(await audience.shell.joinTalk()).joined).toMatchObject({ role: "audience" });
});
