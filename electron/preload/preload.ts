import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from "electron";
import type { ShellEvent, ShellMethod } from "../contract/shell-api.ts";
import { bridgeName, eventChannel, methodChannel, type ShellBridge } from "../contract/shell-bridge.ts";
import { shellEvents, shellMethods } from "../contract/shell-contract.ts";

/*
 * The bridge into the page: one function a row of the contract. The page chooses no channel and gets no event object;
 * the other side checks every call.
 */

const methods = Object.fromEntries(
  (Object.keys(shellMethods) as ShellMethod[]).map((method) => [
    method,
    (input: unknown) => ipcRenderer.invoke(methodChannel(method), input),
  ]),
) as ShellBridge["methods"];

const events = Object.fromEntries(
  (Object.keys(shellEvents) as ShellEvent[]).map((event) => [
    event,
    (listener: (value: unknown) => void) => {
      const pass = (_event: IpcRendererEvent, value: unknown) => listener(value);
      ipcRenderer.on(eventChannel(event), pass);
      return () => void ipcRenderer.removeListener(eventChannel(event), pass);
    },
  ]),
) as ShellBridge["events"];

const bridge: ShellBridge = {
  methods,
  events,
  // Empty for what is not from the disk.
  pathOf: (file) => webUtils.getPathForFile(file as File) || null,
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
