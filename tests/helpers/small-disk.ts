import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of one megabyte, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills what is left of it; the function it returns makes room again. */
  fill(): () => void;
  /** Makes it read-only; the function it returns makes it writable again. */
  protect(): () => void;
  remove(): void;
}

function mountDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "lectern-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
  return {
    folder,
    fill() {
      const filler = join(folder, "filler");
      try {
        writeFileSync(filler, new Uint8Array(2_000_000));
      } catch {
        // As much as there was room for.
      }
      return () => rmSync(filler, { force: true });
    },
    protect() {
      const remount = (how: string) => execFileSync("mount", ["-o", `remount,${how}`, folder], { stdio: "ignore" });
      remount("ro");
      return () => remount("rw");
    },
    remove() {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A small disk, null where none can be mounted: that takes Linux and root. */
export function openSmallDisk(): SmallDisk | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  try {
    return mountDisk();
  } catch {
    return null;
  }
}
