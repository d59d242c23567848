import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFile, listPackage } from "@electron/asar";
import { build } from "electron-builder";
import { afterAll, expect, test } from "vitest";
import { builderConfig } from "../../../build/packaging/builder-config.ts";
import { bundleDesktop, completeDesktop } from "../../../build/scripts/bundle-shells.ts";
import { makeStubElectron, readFuses } from "./stub-electron.ts";

const root = join(import.meta.dirname, "../../..");
const scratch = mkdtempSync(join(tmpdir(), "lectern-pack-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the bundler makes, with a small page. */
async function makeApp(): Promise<string> {
  const dist = join(scratch, "dist");
  const app = join(dist, "desktop");
  mkdirSync(join(dist, "renderer"), { recursive: true });
  mkdirSync(join(dist, "assets"));
  writeFileSync(join(dist, "renderer/index.html"), "<p>page</p>");
  writeFileSync(join(dist, "assets/fonts.json"), "[]");
  await bundleDesktop(app);
  completeDesktop(app, dist);
  return app;
}

async function pack(app: string, electronDist: string, output: string): Promise<Buffer> {
  const directories = { ...builderConfig.directories, app, output };
  // electron-builder changes what it is given.
  const config = { ...structuredClone(builderConfig), electronDist, directories };
  await build({ projectDir: root, config, publish: "never", dir: true, linux: [], x64: true });
  return readFileSync(join(output, "linux-unpacked/resources/app.asar"));
}

test.skipIf(process.platform !== "linux")(
  "the app is packed without a network: archive, fuses, languages, nothing for updates, the same bytes each time",
  { timeout: 120_000 },
  async () => {
    const stub = join(scratch, "electron");
    await makeStubElectron(stub, scratch);
    const app = await makeApp();
    const output = join(scratch, "packages");
    const archive = await pack(app, stub, output);

    const unpacked = join(output, "linux-unpacked");
    const names = listPackage(join(unpacked, "resources/app.asar"), { isPack: false });
    for (const name of ["/main.cjs", "/preload.cjs", "/package.json", "/renderer/index.html", "/assets/fonts.json"]) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => name.includes("node_modules"))).toEqual([]);
    const about = JSON.parse(extractFile(join(unpacked, "resources/app.asar"), "package.json").toString());
    expect(about).toMatchObject({ name: "lectern", main: "main.cjs" });
    // Run as Node off, cookies off, NODE_OPTIONS off, inspection off, integrity on, archive only on, snapshot off, file off.
    expect(readFuses(readFileSync(join(unpacked, "lectern")))).toBe("000011000");
    expect(readdirSync(join(unpacked, "locales")).sort()).toEqual(["en-US.pak", "ru.pak"]);
    expect(readdirSync(join(unpacked, "resources"))).not.toContain("app-update.yml");

    const again = await pack(app, stub, join(scratch, "packages-2"));
    expect(Buffer.compare(again, archive)).toBe(0);
  },
);
