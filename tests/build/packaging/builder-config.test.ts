import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builderConfig } from "../../../build/packaging/builder-config.ts";
import packageFile from "../../../package.json" with { type: "json" };

const load = createRequire(import.meta.url);
const { validateConfiguration } = load("app-builder-lib/out/util/config/config.js") as {
  validateConfiguration(config: unknown, log: unknown): Promise<void>;
};
const { DebugLogger } = load("builder-util") as { DebugLogger: new (enabled: boolean) => unknown };
const validate = (config: unknown) => validateConfiguration(config, new DebugLogger(false));

test("the configuration fits electron-builder's own schema, and the schema notices what does not", async () => {
  await validate(builderConfig);
  await expect(validate({ ...builderConfig, aap: true })).rejects.toThrow("unknown property");
  await expect(validate({ ...builderConfig, linux: { ...builderConfig.linux, ikon: "x" } })).rejects.toThrow();
});

test("16: the version of Electron is the one that the types are of, and pinned", () => {
  expect(builderConfig.electronVersion).toBe(packageFile.devDependencies.electron);
  expect(packageFile.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
});

test("19: every fuse that opens the program is off, every one that closes it is on", () => {
  expect(builderConfig.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  });
});

test("nothing looks for updates", () => {
  expect(builderConfig.publish).toBeNull();
});

test("a .briefing opens in the app on every system", () => {
  expect(builderConfig.fileAssociations).toMatchObject([{ ext: "briefing", icon: "briefing" }]);
});

test("the icons are there in every form, and are what they are called", () => {
  const icons = join(import.meta.dirname, "../../../build/icons");
  for (const name of ["lectern", "briefing"]) {
    expect(readFileSync(join(icons, `${name}.icns`)).toString("latin1", 0, 4)).toBe("icns");
    expect([...readFileSync(join(icons, `${name}.ico`)).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  }
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(join(icons, `lectern/${size}x${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(existsSync(join(icons, "lectern.svg"))).toBe(true);
});
