import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPackage } from "@electron/asar";

/** Marks the place of the fuses in Electron's program, then their version and number, then one byte each. */
const fuseSentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const fuses = { version: 1, values: "000000000" };

/**
 * A folder that electron-builder takes for Electron's distribution for Linux: a program that is none but holds the
 * fuses, and the files that are looked for.
 */
export async function makeStubElectron(folder: string, scratch: string): Promise<void> {
  mkdirSync(join(folder, "resources"), { recursive: true });
  mkdirSync(join(folder, "locales"));
  const wire = Buffer.from([fuses.version, fuses.values.length]);
  const program = Buffer.concat([
    Buffer.from("#!/bin/sh\nexit 0\n"),
    Buffer.from(fuseSentinel),
    wire,
    Buffer.from(fuses.values),
  ]);
  writeFileSync(join(folder, "electron"), program, { mode: 0o755 });
  writeFileSync(join(folder, "version"), "45.4.1");
  for (const name of ["LICENSE", "LICENSES.chromium.html"]) writeFileSync(join(folder, name), "licence");
  for (const language of ["en-US", "ru", "de"]) writeFileSync(join(folder, "locales", `${language}.pak`), language);
  const app = join(scratch, "default-app");
  mkdirSync(app);
  writeFileSync(join(app, "main.js"), "");
  await createPackage(app, join(folder, "resources/default_app.asar"));
}

/** The fuses in a packed program, one character each: 0 off, 1 on. */
export function readFuses(program: Buffer): string {
  const start = program.indexOf(fuseSentinel) + fuseSentinel.length;
  return program.toString("latin1", start + 2, start + 2 + fuses.values.length);
}
