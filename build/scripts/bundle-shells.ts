import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import packageFile from "../../package.json" with { type: "json" };
import { nodeBundle } from "./bundle-options.ts";

/** Bundles the shell that runs in an installed browser into `folder`. Returns the files it is made of. */
export async function bundleLoopback(folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...nodeBundle,
    entryPoints: ["electron/loopback/main.ts"],
    outfile: join(folder, "main.js"),
    format: "esm",
    legalComments: "linked",
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

/** What the packed app says of itself; electron-builder and the system read it. */
const appPackage = {
  name: packageFile.name,
  productName: "Lectern",
  version: packageFile.version,
  description: packageFile.description,
  license: packageFile.license,
  author: { name: "The Lectern maintainers", email: "maintainers@lectern.example" },
  homepage: "https://lectern.example",
  desktopName: "lectern.desktop",
  main: "main.cjs",
};

/** Bundles the desktop app's program and its preload script into `folder`, one CommonJS file each. */
export async function bundleDesktop(folder: string): Promise<readonly string[]> {
  const bundles = await Promise.all(
    ["desktop/main", "preload/preload"].map((entry) =>
      build({
        ...nodeBundle,
        entryPoints: [`electron/${entry}.ts`],
        outfile: join(folder, `${entry.split("/")[1]}.cjs`),
        external: ["electron", "node:*"],
        // Electron's own Node and its browser engine.
        target: "node22",
        format: "cjs",
        legalComments: "linked",
        metafile: true,
      }),
    ),
  );
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(appPackage, null, 2)}\n`);
  return bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** Completes the desktop app's folder, which is packed by itself, with the page and what exports inline. */
export function completeDesktop(folder: string, dist: string): void {
  for (const part of ["renderer", "assets"]) {
    if (!existsSync(join(dist, part))) continue;
    mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
}
