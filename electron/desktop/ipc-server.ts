import { type IpcMainInvokeEvent, ipcMain, type WebContents } from "electron";
import { answerCall } from "../contract/answer-call.ts";
import type { EmitEvent, ShellHandlers, ShellMethod } from "../contract/shell-api.ts";
import { eventChannel, methodChannel } from "../contract/shell-bridge.ts";
import { shellMethods } from "../contract/shell-contract.ts";
import { failure } from "../contract/shell-result.ts";
import { isOwnSender } from "./sender-guard.ts";

/** The name of a window's page among the callers. */
export function pageOf({ id }: Pick<WebContents, "id">): string {
  return `window-${id}`;
}

/** Answers the channels of the contract, one a row, to the app's own windows only. */
export function serveIpc(handlers: ShellHandlers, isOwnWindow: (contents: WebContents) => boolean): void {
  for (const method of Object.keys(shellMethods) as ShellMethod[]) {
    ipcMain.handle(methodChannel(method), (event: IpcMainInvokeEvent, input: unknown) => {
      if (!isOwnSender(event.senderFrame) || !isOwnWindow(event.sender)) {
        return failure("bad-request", "This page may not ask that.");
      }
      return answerCall(handlers, method, input, { page: pageOf(event.sender) });
    });
  }
}

/** Sends events to windows. `windows` gives those that are open. */
export function createEmitter(windows: () => readonly WebContents[]): EmitEvent {
  return (page, event, value) => {
    for (const contents of windows()) {
      if (!contents.isDestroyed() && (page === null || page === pageOf(contents))) {
        contents.send(eventChannel(event), value);
      }
    }
  };
}
