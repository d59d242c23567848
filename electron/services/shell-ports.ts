import type { Capabilities } from "../contract/capabilities.ts";
import type { FileKind, WindowState } from "../contract/file-schemas.ts";
import type { MenuBar } from "../contract/menu-schema.ts";
import type { Caller, EmitEvent } from "../contract/shell-api.ts";
import type { PrintOutcome } from "./print-pdf.ts";
import type { StateFolders } from "./state-folders.ts";

/** The system's file dialogs. Each answers null when the user changed their mind. */
export interface Dialogs {
  chooseFile(caller: Caller, kind: FileKind, folder: string): Promise<string | null>;
  chooseSavePath(caller: Caller, suggestedName: string, folder: string): Promise<string | null>;
  chooseFolder(caller: Caller, folder: string): Promise<string | null>;
}

/** Prints one document after another. */
export interface Printer {
  print(html: string): Promise<PrintOutcome>;
}

/** What a host supplies. What it cannot do is null, and the capabilities follow from that. */
export interface ShellPorts {
  readonly version: string;
  readonly platform: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly folders: StateFolders;
  /** The folder of what exports inline. */
  readonly assets: string;
  readonly dialogs: Dialogs | null;
  /** A sentence instead when there is nothing to print with. */
  readonly printer: Printer | string;
  readonly reveal: ((path: string) => Promise<void>) | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Capabilities that only the host knows of. */
  readonly window: Pick<Capabilities, "asksBeforeClosing" | "droppedPaths">;
  readonly emit: EmitEvent;
  /** Hands over, once, the files the user asked for before this page was there. */
  takeOpenRequests(caller: Caller): readonly string[];
  /** Null where there is no menu bar. */
  readonly setMenu: ((caller: Caller, menu: MenuBar) => void) | null;
  setWindowState(caller: Caller, state: WindowState): void;
  answerClose(caller: Caller, request: number, close: boolean): void;
}
