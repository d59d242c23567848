// Loaded into a measured process: writes its largest resident memory, in kilobytes, as it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.LECTERN_MEMORY_REPORT, String(process.resourceUsage().maxRSS)));
