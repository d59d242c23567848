import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EmitEvent, Shell, ShellOutput } from "../../../electron/contract/shell-api.ts";
import { shellMethods } from "../../../electron/contract/shell-contract.ts";
import type { ShellErrorCode, ShellResult } from "../../../electron/contract/shell-result.ts";

/** A shell under test, with a look at its disk from outside. */
export interface ContractHost {
  readonly shell: Shell;
  /** An absolute folder that is there and empty. */
  readonly folder: string;
  put(path: string, content: string): void;
  text(path: string): string | null;
  remove(path: string): void;
  readonly emit: EmitEvent;
  /** Ends the page without a farewell and loads it anew. */
  reload(): Promise<Shell>;
  close(): Promise<void>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function unwrap<T>(result: ShellResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function codeOf(result: ShellResult<unknown>): ShellErrorCode | "ok" {
  return result.ok ? "ok" : result.error.code;
}

let host: ContractHost;
let shell: Shell;
let path: (name: string) => string;

const entry = { title: "Talk", path: null, seen: null };

function describeDocuments(): void {
  test("a file is read with its name and its version, which is the same while the content is", async () => {
    host.put(path("story.md"), "# Título");
    const opened = unwrap(await shell.readFile({ path: path("story.md") }));
    expect({ ...opened, bytes: decode(opened.bytes) }).toMatchObject({
      path: path("story.md"),
      name: "story.md",
      bytes: "# Título",
      readOnly: false,
    });
    expect(unwrap(await shell.readFile({ path: path("story.md") })).version).toEqual(opened.version);
  });

  test("a file that is not there is a refusal with a sentence", async () => {
    const result = await shell.readFile({ path: path("none.md") });
    expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(result.ok ? "" : result.error.message).toMatch(/none\.md.*\.$/);
  });

  test("pictures beside an article are read, those elsewhere left out", async () => {
    host.put(path("story.md"), "text");
    host.put(path("a.png"), "picture");
    const request = { path: path("story.md"), addresses: ["a.png", "../b.png", "https://host/c.png", "none.png"] };
    const { pictures } = unwrap(await shell.readPictures(request));
    expect(pictures.map(({ src, bytes }) => [src, decode(bytes)])).toEqual([["a.png", "picture"]]);
  });

  test("a document is saved, saved again, and read back", async () => {
    const target = path("talk.briefing");
    const save = async (text: string, seen: ShellOutput<"readFile">["version"] | null) =>
      unwrap(await shell.saveDocument({ path: target, bytes: encode(text), seen, replace: false }));
    const first = await save("one", null);
    expect(first.outcome).toBe("saved");
    const second = await save("two", first.outcome === "saved" ? first.version : null);
    expect(second.outcome).toBe("saved");
    expect(host.text(target)).toBe("two");
    const read = unwrap(await shell.readFile({ path: target })).version;
    expect(second.outcome === "saved" && second.version.hash).toBe(read.hash);
  });

  test("a file that somebody else changed, made or removed is not written over until the page says so", async () => {
    const target = path("talk.briefing");
    const request = { path: target, bytes: encode("mine"), seen: null, replace: false };
    host.put(target, "theirs");
    const made = unwrap(await shell.saveDocument(request));
    expect(made).toMatchObject({ outcome: "changed-outside", found: { bytes: 6 } });
    const { version } = unwrap(await shell.readFile({ path: target }));
    host.put(target, "theirs again");
    expect(unwrap(await shell.saveDocument({ ...request, seen: version })).outcome).toBe("changed-outside");
    host.remove(target);
    const gone = unwrap(await shell.saveDocument({ ...request, seen: version }));
    expect(gone).toEqual({ outcome: "changed-outside", found: null });
    expect(host.text(target)).toBeNull();
    expect(unwrap(await shell.saveDocument({ ...request, seen: version, replace: true })).outcome).toBe("saved");
    expect(host.text(target)).toBe("mine");
  });

  test("only a .briefing is ever saved, and only into a folder that is there", async () => {
    host.put(path("story.md"), "article");
    const request = { bytes: encode("x"), seen: null, replace: true };
    expect(codeOf(await shell.saveDocument({ ...request, path: path("story.md") }))).toBe("bad-name");
    expect(codeOf(await shell.saveDocument({ ...request, path: path("none/talk.briefing") }))).toBe("folder-gone");
    expect(host.text(path("story.md"))).toBe("article");
  });

  test("a folder is listed with its parent, folders first", async () => {
    host.put(path("b.md"), "text");
    host.put(path("sub/c.md"), "text");
    const list = unwrap(await shell.listFolder({ path: host.folder }));
    expect(list.path).toBe(host.folder);
    expect(host.folder.startsWith(list.parent ?? "?")).toBe(true);
    expect(list.entries.map(({ name, kind }) => [name, kind])).toEqual([
      ["sub", "folder"],
      ["b.md", "file"],
    ]);
    expect(list.entries[1]).toMatchObject({ path: path("b.md"), bytes: 4 });
    expect(codeOf(await shell.listFolder({ path: path("none") }))).toBe("not-found");
  });
}

function describeJournal(): void {
  const journal = "journal-0001";

  test("what was journalled is offered when the page comes back, with its files and newest content", async () => {
    const kept = [{ name: "story.md", bytes: encode("article") }];
    unwrap(await shell.keepJournalFiles({ journal, files: kept }));
    for (const revision of [1, 2, 3]) {
      const content = encode(`content ${revision}`);
      expect(unwrap(await shell.putJournal({ ...entry, journal, revision, content })).revision).toBe(revision);
    }
    expect(unwrap(await shell.listRecoveries()).recoveries).toEqual([]);
    shell = await host.reload();
    const { recoveries } = unwrap(await shell.getStart());
    expect(recoveries).toMatchObject([{ journal, title: "Talk", path: null, readable: true }]);
    const recovered = unwrap(await shell.readRecovery({ journal }));
    expect(decode(recovered.content)).toBe("content 3");
    expect(recovered).toMatchObject({ revision: 3, missing: [] });
    expect(recovered.files.map(({ name, bytes }) => [name, decode(bytes)])).toEqual([["story.md", "article"]]);
    unwrap(await shell.discardRecovery({ journal }));
    expect(unwrap(await shell.listRecoveries()).recoveries).toEqual([]);
  });

  test("an open document is not thrown away as a recovery", async () => {
    unwrap(await shell.putJournal({ ...entry, journal, revision: 1, content: encode("x") }));
    expect(codeOf(await shell.discardRecovery({ journal }))).toBe("busy");
  });

  test("what was saved is not offered, later edits are", async () => {
    const put = async (name: string, revision: number, text: string) =>
      unwrap(await shell.putJournal({ ...entry, journal: name, revision, content: encode(text) }));
    await put(journal, 1, "saved");
    unwrap(await shell.dropJournal({ journal, through: 1 }));
    await put("journal-0002", 1, "saved");
    await put("journal-0002", 2, "later");
    unwrap(await shell.dropJournal({ journal: "journal-0002", through: 1 }));
    shell = await host.reload();
    expect(unwrap(await shell.getStart()).recoveries.map((recovery) => recovery.journal)).toEqual(["journal-0002"]);
    expect(decode(unwrap(await shell.readRecovery({ journal: "journal-0002" })).content)).toBe("later");
  });
}

function describeMemory(): void {
  test("settings keep what was changed and nothing else, and every page is told", async () => {
    const before = unwrap(await shell.loadSettings());
    const told = new Promise((resolve) => shell.on("settings-changed", resolve));
    const after = unwrap(await shell.saveSettings({ language: "ru", notesSize: 20 }));
    expect(after).toEqual({ ...before, language: "ru", notesSize: 20 });
    expect(await told).toEqual(after);
    expect(unwrap(await shell.getStart()).settings).toEqual(after);
  });

  test("recent files come newest first, each once, and can be forgotten", async () => {
    for (const name of ["a.md", "b.md", "a.md"]) unwrap(await shell.noteRecent({ path: path(name), title: name }));
    const names = async () => unwrap(await shell.listRecents()).recents.map(({ title }) => title);
    expect(await names()).toEqual(["a.md", "b.md"]);
    unwrap(await shell.forgetRecent({ path: path("a.md") }));
    expect(await names()).toEqual(["b.md"]);
  });
}

function describeExports(): void {
  test("each exported file has its own outcome", async () => {
    host.put(path("old.html"), "old");
    host.put(path("story.md"), "article");
    const files = ["new.html", "old.html", "story.md", "../out.html"].map((name) => ({ name, bytes: encode("new") }));
    const write = async (replace: boolean) =>
      unwrap(await shell.writeExports({ folder: host.folder, files, replace, keep: path("story.md") })).outcomes;
    expect((await write(false)).map(({ outcome }) => outcome)).toEqual(["written", "exists", "failed", "failed"]);
    expect(host.text(path("old.html"))).toBe("old");
    expect((await write(true)).map(({ outcome }) => outcome)).toEqual(["written", "written", "failed", "failed"]);
    expect(host.text(path("old.html"))).toBe("new");
    expect(host.text(path("story.md"))).toBe("article");
  });

  test("megabytes arrive as they were sent", async () => {
    const bytes = new Uint8Array(3_000_000).map((_, index) => (index * 7) % 251);
    const target = path("big.briefing");
    unwrap(await shell.saveDocument({ path: target, bytes, seen: null, replace: false }));
    expect(Buffer.compare(unwrap(await shell.readFile({ path: target })).bytes, bytes)).toBe(0);
  });
}

function describeMessages(): void {
  test("a message that does not fit the contract is refused and does nothing", async () => {
    const loose = shell as unknown as Record<string, (input?: unknown) => Promise<ShellResult<unknown>>>;
    const calls: readonly (readonly [string, unknown])[] = [
      ["readFile", null],
      ["readFile", { path: "" }],
      ["readFile", { path: "a\0b" }],
      ["saveDocument", { path: path("a.briefing"), bytes: "text", seen: null, replace: true }],
      ["saveSettings", { notesSize: 5000 }],
      ["putJournal", { ...entry, journal: "../../escape", revision: 1, content: new Uint8Array() }],
      ["getStart", {}],
      ["putTalk", { talk: "../escape", seen: 1, state: "" }],
      ["putTalk", { talk: "talk", seen: 1, state: "x".repeat(1_000_001) }],
      ["startTalk", { title: "", deck: "text", desk: new Uint8Array(), state: "" }],
    ];
    for (const [method, input] of calls) {
      expect(codeOf((await loose[method]?.(input)) ?? { ok: true, value: null }), method).toBe("bad-request");
    }
    expect(host.text(path("a.briefing"))).toBeNull();
  });

  test("events reach the page until it stops listening", async () => {
    const heard: string[] = [];
    const stop = shell.on("menu-command", ({ command }) => heard.push(command));
    const end = new Promise((resolve) => shell.on("open-requested", resolve));
    host.emit(null, "menu-command", { command: "undo" });
    host.emit(null, "open-requested", { path: path("a.md") });
    expect(await end).toEqual({ path: path("a.md") });
    stop();
    const later = new Promise((resolve) => shell.on("open-requested", resolve));
    host.emit(null, "menu-command", { command: "redo" });
    host.emit(null, "open-requested", { path: path("b.md") });
    await later;
    expect(heard).toEqual(["undo"]);
  });

  test("every row of the table is a method", () => {
    for (const method of Object.keys(shellMethods)) {
      expect((shell as unknown as Record<string, unknown>)[method], method).toBeTypeOf("function");
    }
  });
}

function describeTalk(): void {
  const request = { title: "Talk", deck: encode("deck"), desk: encode("desk"), state: "{}" };

  test("a talk is started, changed by who saw its last state, joined after a reload, and ended", async () => {
    expect(unwrap(await shell.joinTalk()).joined).toBeNull();
    const { talk, sequence } = unwrap(await shell.startTalk(request));
    const put = async (seen: number, state: string) => unwrap(await shell.putTalk({ talk, seen, state }));
    expect(await put(sequence, "1")).toEqual({ outcome: "taken", sequence: sequence + 1 });
    expect(await put(sequence, "2")).toEqual({ outcome: "stale", sequence: sequence + 1, state: "1" });
    shell = await host.reload();
    const { joined } = unwrap(await shell.joinTalk());
    expect(joined).toMatchObject({ talk, sequence: sequence + 1, state: "1", title: "Talk", role: "presenter" });
    expect([joined?.deck, joined?.desk].map((bytes) => decode(bytes ?? new Uint8Array()))).toEqual(["deck", "desk"]);
    unwrap(await shell.endTalk({ talk }));
    expect(unwrap(await shell.joinTalk()).joined).toBeNull();
    expect(await put(sequence + 1, "3")).toEqual({ outcome: "over" });
  });

  test("a talk takes other slides and goes on where it is; a page that does not present changes nothing", async () => {
    const { talk, sequence } = unwrap(await shell.startTalk(request));
    const joined = async () => {
      shell = await host.reload();
      const { joined: part } = unwrap(await shell.joinTalk());
      return [part?.sequence, ...[part?.deck, part?.desk].map((bytes) => decode(bytes ?? new Uint8Array()))];
    };
    unwrap(await shell.redrawTalk({ talk, deck: encode("other deck"), desk: encode("other desk") }));
    expect(await joined()).toEqual([sequence, "other deck", "other desk"]);
    unwrap(await shell.redrawTalk({ talk, deck: null, desk: encode("third desk") }));
    expect(await joined()).toEqual([sequence, "other deck", "third desk"]);
    expect(codeOf(await shell.redrawTalk({ talk: "another", deck: null, desk: encode("x") }))).toBe("denied");
    unwrap(await shell.endTalk({ talk }));
    expect(codeOf(await shell.redrawTalk({ talk, deck: null, desk: encode("x") }))).toBe("denied");
  });

  test("the audience's window is opened for the page that presents, and for no other", async () => {
    expect(codeOf(await shell.openAudience({ on: "window" }))).toBe("denied");
    expect(codeOf(await shell.closeAudience())).toBe("denied");
    const { talk } = unwrap(await shell.startTalk(request));
    const { capabilities } = unwrap(await shell.getStart());
    const { address } = unwrap(await shell.openAudience({ on: "window" }));
    expect(address === null).toBe(capabilities.audienceWindow === "shell");
    expect(unwrap(await shell.audienceState()).open).toBe(false);
    expect(codeOf(await shell.listDisplays())).toBe(capabilities.displays ? "ok" : "unsupported");
    expect(codeOf(await shell.swapDisplays())).toBe(capabilities.displays ? "ok" : "unsupported");
    unwrap(await shell.endTalk({ talk }));
  });
}

/** The promises of the contract, kept by every host. */
export function describeContract(name: string, open: () => Promise<ContractHost>): void {
  describe(name, () => {
    beforeEach(async () => {
      host = await open();
      shell = host.shell;
      path = (file) => `${host.folder}/${file}`;
    });
    afterEach(() => host.close());
    describe("documents", describeDocuments);
    describe("journal", describeJournal);
    describe("settings and recent files", describeMemory);
    describe("exports", describeExports);
    describe("a talk", describeTalk);
    describe("messages", describeMessages);
  });
}
