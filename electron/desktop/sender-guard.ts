import { isPageAddress } from "./app-address.ts";

/** The frame a message came from, as Electron tells it. */
export interface SenderFrame {
  readonly url: string;
  readonly detached: boolean;
  readonly parent: unknown;
}

/** True for the main frame of a page of ours. A frame that is gone is null, and to be asked before anything is waited for. */
export function isOwnSender(frame: SenderFrame | null): boolean {
  return frame !== null && !frame.detached && frame.parent === null && isPageAddress(frame.url);
}
