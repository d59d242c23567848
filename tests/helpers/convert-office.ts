import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** LibreOffice's program, null where it is not installed. */
export const officePath = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync) ?? null;

/** A document that LibreOffice could not read is missing in what it gives back. */
export interface ConvertedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Turns Office documents into PDFs, all in one run with a profile of its own. */
export async function convertOffice(files: readonly ConvertedFile[]): Promise<readonly ConvertedFile[]> {
  if (officePath === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "lectern-office-"));
  try {
    const paths = files.map(({ name, bytes }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await promisify(execFile)(officePath, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths]);
    return files.flatMap(({ name }) => {
      const path = join(folder, name.replace(/\.\w+$/u, ".pdf"));
      return existsSync(path) ? [{ name, bytes: Uint8Array.from(readFileSync(path)) }] : [];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
