import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFile, saveDocument } from "../../../electron/services/document-files.ts";
import { openSmallDisk } from "../../helpers/small-disk.ts";

const smallDisk = openSmallDisk();
if (smallDisk === null) console.log("Skipped: a small disk cannot be mounted, so saving is not tried on a full one.");
afterAll(() => smallDisk?.remove());

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("new");
const request = { bytes, seen: null, replace: true };

async function codeOf(path: string): Promise<string> {
  const result = await saveDocument({ ...request, path });
  return result.ok ? result.value.outcome : result.error.code;
}

describe.skipIf(process.platform === "win32")("a save", () => {
  test("through a link writes the file it leads to, and the link stays", async () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/talk.briefing"), "old");
    symlinkSync(join(folder, "real/talk.briefing"), join(folder, "link.briefing"));
    expect(await codeOf(join(folder, "link.briefing"))).toBe("saved");
    expect(lstatSync(join(folder, "link.briefing")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real/talk.briefing"), "utf8")).toBe("new");
  });

  test("keeps who may read the file", async () => {
    const path = join(folder, "talk.briefing");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    expect(await codeOf(path)).toBe("saved");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test("to a read-only file is refused and changes nothing, for root too", async () => {
    const path = join(folder, "talk.briefing");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    expect(await codeOf(path)).toBe("read-only");
    expect(readFileSync(path, "utf8")).toBe("old");
    const opened = await openFile({ path });
    expect(opened).toMatchObject({ ok: true, value: { readOnly: true } });
  });

  test.skipIf(process.getuid?.() === 0)("into a folder that may not be written is refused", async () => {
    const path = join(folder, "talk.briefing");
    writeFileSync(path, "old");
    chmodSync(folder, 0o555);
    expect(await codeOf(path)).toBe("denied");
    chmodSync(folder, 0o755);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("into a folder that vanished is told as that, and the folder is not made", async () => {
    rmSync(folder, { recursive: true });
    expect(await codeOf(join(folder, "talk.briefing"))).toBe("folder-gone");
    expect(() => statSync(folder)).toThrow();
  });

  test("where a folder has the name is refused", async () => {
    mkdirSync(join(folder, "talk.briefing"));
    expect(await codeOf(join(folder, "talk.briefing"))).toBe("not-a-file");
  });

  test("leaves no unfinished file, whatever came of it", async () => {
    await codeOf(join(folder, "talk.briefing"));
    mkdirSync(join(folder, "folder.briefing"));
    await codeOf(join(folder, "folder.briefing"));
    expect(readdirSync(folder).sort()).toEqual(["folder.briefing", "talk.briefing"]);
  });
});

test("a file that was only touched is not changed", async () => {
  const path = join(folder, "talk.briefing");
  writeFileSync(path, "same");
  const opened = await openFile({ path });
  writeFileSync(path, "same");
  const seen = opened.ok ? opened.value.version : null;
  expect(await saveDocument({ path, bytes, seen, replace: false })).toMatchObject({ value: { outcome: "saved" } });
});

test.each(["talk.txt", "article.md", ".briefing", "talk.briefing/"])("%s is no name of a document", async (name) => {
  expect(await codeOf(`${folder}/${name}`)).toBe("bad-name");
  expect(readdirSync(folder)).toEqual([]);
});

test("a path that is not absolute is not looked at", async () => {
  expect(await codeOf("talk.briefing")).toBe("bad-request");
  expect(await openFile({ path: "talk.briefing" })).toMatchObject({ error: { code: "bad-request" } });
});

test("folders are no files to be opened", async () => {
  expect(await openFile({ path: folder })).toMatchObject({ error: { code: "not-a-file" } });
});

test.skipIf(smallDisk === null)(
  "a full disk leaves the old document, and saving works when space returns",
  async () => {
    const path = join(smallDisk?.folder ?? "", "talk.briefing");
    writeFileSync(path, "old");
    const makeRoom = smallDisk?.fill();
    const large = { path, bytes: new Uint8Array(500_000), seen: null, replace: true };
    expect(await saveDocument(large)).toMatchObject({ ok: false, error: { code: "disk-full" } });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(smallDisk?.folder ?? "").sort()).toEqual(["filler", "talk.briefing"]);
    makeRoom?.();
    expect(await saveDocument(large)).toMatchObject({ ok: true, value: { outcome: "saved" } });
    expect(statSync(path).size).toBe(500_000);
  },
);
