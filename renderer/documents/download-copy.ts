import { writeBriefingFile } from "../../slides/index.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import { suggestName } from "./suggest-name.ts";

/** The browser has taken the bytes long before, milliseconds. */
const patience = 60_000;

/**
 * Hands the briefing to the browser as a download: the way out when the shell that would save it is gone. The engine's
 * worker cannot be started then, so it is written here.
 */
export function downloadCopy(desk: Desk): void {
  const { document: open } = stateOf(desk);
  if (open === null) return;
  const { present } = open.history;
  const { bytes, mediaType } = writeBriefingFile(present);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = open.file?.name ?? suggestName(present.deck.title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
