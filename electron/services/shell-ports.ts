import type { Capabilities } from "../contract/capabilities.ts";
import type { FileKind, WindowState } from "../contract/file-schemas.ts";
import type { MenuBar } from "../contract/menu-schema.ts";
import type { Caller, EmitEvent } from "../contract/shell-api.ts";
import type { AudienceState, AudienceWish, DisplayRow } from "../contract/talk-schemas.ts";
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

/** The displays of the machine, where the host can put windows on them. */
export interface Displays {
  list(): Promise<readonly DisplayRow[]>;
  /** The presenter's and the audience's window change places. */
  swap(): Promise<void>;
}

/** The window that the audience sees. */
export interface AudienceWindows {
  readonly opens: Capabilities["audienceWindow"];
  readonly displays: Displays | null;
  isAudience(page: string): boolean;
  /** Opens the window, or moves it; answers the address where the page has to open it. */
  open(wish: AudienceWish): Promise<string | null>;
  /** Closes the window if it can; the page is told in any case. */
  close(): void;
  place(): Pick<AudienceState, "place" | "display">;
  /** Keeps the displays awake while a talk is running. */
  keepAwake(isRunning: boolean): void;
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
  readonly audience: AudienceWindows;
  readonly emit: EmitEvent;
  /** Hands over, once, the files the user asked for before this page was there. */
  takeOpenRequests(caller: Caller): readonly string[];
  /** Null where there is no menu bar. */
  readonly setMenu: ((caller: Caller, menu: MenuBar) => void) | null;
  setWindowState(caller: Caller, state: WindowState): void;
  answerClose(caller: Caller, request: number, close: boolean): void;
}
