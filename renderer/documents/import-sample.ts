import type { Desk } from "../store/desk.ts";
import { importSource } from "./import-source.ts";
import { refuseSource } from "./refuse-source.ts";

const name = "kazakhstan-security-2013.md";

/** Opens the article that comes with the program. */
export async function importSample(desk: Desk): Promise<void> {
  try {
    const response = await fetch("./sample.md");
    if (!response.ok) throw new Error(`the sample is not there: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await importSource(desk, { bytes, name, path: null, file: null });
  } catch {
    refuseSource(desk, { key: "import.failed", parameters: { name } });
  }
}
