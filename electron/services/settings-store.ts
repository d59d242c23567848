import { join } from "node:path";
import { repairSettings, type Settings } from "../contract/settings.ts";
import { type JsonFile, openJsonFile } from "./json-file.ts";

/** The user's settings, in `settings.json` of the configuration folder. */
export function openSettings(configFolder: string): JsonFile<Settings> {
  return openJsonFile(join(configFolder, "settings.json"), repairSettings);
}
