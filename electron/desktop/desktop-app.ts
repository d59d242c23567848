import { join } from "node:path";
import { app, type BrowserWindow, Menu, protocol, session, shell } from "electron";
import type { MenuBar } from "../contract/menu-schema.ts";
import type { Caller, EmitEvent } from "../contract/shell-api.ts";
import { createShellHandlers } from "../services/create-shell-handlers.ts";
import { honoursPositions } from "../services/displays/honours-positions.ts";
import type { ShellPorts } from "../services/shell-ports.ts";
import { openShellServices } from "../services/shell-services.ts";
import type { StateFolders } from "../services/state-folders.ts";
import { servePage } from "./app-protocol.ts";
import { guardClose } from "./close-guard.ts";
import { createCloseQuestions } from "./close-questions.ts";
import { defaultMenu } from "./default-menu.ts";
import { createDesktopAudience, type DesktopAudience } from "./desktop-audience.ts";
import { createDialogs } from "./desktop-dialogs.ts";
import { createDesktopPrinter } from "./desktop-printer.ts";
import { hardenSession } from "./harden.ts";
import { createEmitter, pageOf, serveIpc } from "./ipc-server.ts";
import { type MainWindow, openMainWindow } from "./main-window.ts";
import { menuTemplate } from "./menu-template.ts";
import { createOpenQueue } from "./open-queue.ts";

/** The running app. */
export interface DesktopApp {
  /** Shows the window, a new one if it was closed. */
  show(): void;
  /** Opens files in the window. */
  open(paths: readonly string[]): void;
}

/** Lets what is being written be finished before the app ends. */
function finishBeforeQuit(finish: () => Promise<void>): void {
  let isFinished = false;
  app.on("will-quit", (event) => {
    if (isFinished) return;
    event.preventDefault();
    void finish().finally(() => {
      isFinished = true;
      app.quit();
    });
  });
}

function canPlaceWindows(): boolean {
  const ozone = app.commandLine.getSwitchValue("ozone-platform");
  return honoursPositions({ platform: process.platform, env: process.env, ozone });
}

async function tellDisplays({ displays }: DesktopAudience, emit: EmitEvent): Promise<void> {
  if (displays !== null) emit(null, "displays-changed", { displays: [...(await displays.list())] });
}

/** Shows a window that is there, wherever it is. */
function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** What Electron supplies besides windows. */
function systemPorts(version: string, folders: StateFolders) {
  return {
    version,
    platform: process.platform,
    locale: app.getLocale(),
    folders,
    assets: join(app.getAppPath(), "assets"),
    printer: createDesktopPrinter(),
    reveal: async (path: string) => shell.showItemInFolder(path),
    now: Date.now,
    window: { asksBeforeClosing: true, droppedPaths: true },
  };
}

/** Starts the app once Electron is ready: services, page, menu, window. */
export function startDesktopApp(version: string, folders: StateFolders): DesktopApp {
  let main: MainWindow | null = null;
  const openWindows = () => [main?.window ?? null, audience.window()].filter((window) => window !== null);
  const emit = createEmitter(() => openWindows().map(({ webContents }) => webContents));
  const queue = createOpenQueue((path) => emit(null, "open-requested", { path }));
  const questions = createCloseQuestions();

  const setMenu = (menu: MenuBar) => {
    const template = menuTemplate(menu, process.platform, (command) => emit(null, "menu-command", { command }));
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  const isMain = ({ page }: Caller) => main !== null && pageOf(main.window.webContents) === page;
  const windowOf = (caller: Caller): BrowserWindow | null => (isMain(caller) ? (main?.window ?? null) : null);
  const audience: DesktopAudience = createDesktopAudience({
    presenter: () => main?.window ?? null,
    remembered: async () => (await services.settings.read()).audienceDisplay,
    honoursPositions: canPlaceWindows(),
    onMoved: () => services.tellAudience(),
    onDisplays: () => void tellDisplays(audience, emit),
    onClosed: (page) => services.release(page),
  });
  const ports: ShellPorts = {
    ...systemPorts(version, folders),
    dialogs: createDialogs(windowOf),
    audience,
    emit,
    takeOpenRequests: (caller) => (isMain(caller) ? queue.take() : []),
    // The audience's page has neither a menu bar nor a document.
    setMenu: (caller, menu) => isMain(caller) && setMenu(menu),
    setWindowState: (caller, state) => isMain(caller) && main?.setState(state),
    answerClose: ({ page }, request, close) => questions.answer(page, request, close),
  };
  const services = openShellServices(ports);

  function openWindow(): void {
    const opened = openMainWindow();
    const { window } = opened;
    const page = pageOf(window.webContents);
    main = opened;
    guardClose(
      window,
      () => opened.state().dirty,
      () => questions.ask(page, (request) => emit(page, "close-requested", { request })),
    );
    window.webContents.on("render-process-gone", () => queue.pause());
    window.once("closed", () => {
      main = null;
      queue.pause();
      services.talk.stop();
      services.release(page);
    });
  }

  hardenSession(session.defaultSession);
  servePage(protocol, join(app.getAppPath(), "renderer"));
  serveIpc(createShellHandlers(services), (contents) =>
    openWindows().some(({ webContents }) => webContents === contents),
  );
  setMenu(defaultMenu(app.getLocale()));
  finishBeforeQuit(() => services.close());
  openWindow();

  return {
    show() {
      if (main === null) openWindow();
      else bringForward(main.window);
    },
    open: (paths) => queue.add(paths),
  };
}
