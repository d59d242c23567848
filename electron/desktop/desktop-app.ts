import { join } from "node:path";
import { app, type BrowserWindow, Menu, protocol, session, shell } from "electron";
import type { MenuBar } from "../contract/menu-schema.ts";
import type { Caller } from "../contract/shell-api.ts";
import { createShellHandlers } from "../services/create-shell-handlers.ts";
import type { ShellPorts } from "../services/shell-ports.ts";
import { openShellServices } from "../services/shell-services.ts";
import type { StateFolders } from "../services/state-folders.ts";
import { servePage } from "./app-protocol.ts";
import { guardClose } from "./close-guard.ts";
import { createCloseQuestions } from "./close-questions.ts";
import { defaultMenu } from "./default-menu.ts";
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

/** Starts the app once Electron is ready: services, page, menu, window. */
export function startDesktopApp(version: string, folders: StateFolders): DesktopApp {
  const root = app.getAppPath();
  let main: MainWindow | null = null;
  const emit = createEmitter(() => (main === null ? [] : [main.window.webContents]));
  const queue = createOpenQueue((path) => emit(null, "open-requested", { path }));
  const questions = createCloseQuestions();

  const windowOf = ({ page }: Caller): BrowserWindow | null =>
    main !== null && pageOf(main.window.webContents) === page ? main.window : null;
  const setMenu = (menu: MenuBar) => {
    const template = menuTemplate(menu, process.platform, (command) => emit(null, "menu-command", { command }));
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  const ports: ShellPorts = {
    version,
    platform: process.platform,
    locale: app.getLocale(),
    folders,
    assets: join(root, "assets"),
    dialogs: createDialogs(windowOf),
    printer: createDesktopPrinter(),
    reveal: async (path) => shell.showItemInFolder(path),
    now: Date.now,
    window: { asksBeforeClosing: true, droppedPaths: true },
    emit,
    takeOpenRequests: () => queue.take(),
    setMenu: (_caller, menu) => setMenu(menu),
    setWindowState: (_caller, state) => main?.setState(state),
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
      services.release(page);
    });
  }

  hardenSession(session.defaultSession);
  servePage(protocol, join(root, "renderer"));
  serveIpc(createShellHandlers(services), (contents) => contents === main?.window.webContents);
  setMenu(defaultMenu(app.getLocale()));
  finishBeforeQuit(() => services.close());
  openWindow();

  return {
    show() {
      if (main === null) return openWindow();
      if (main.window.isMinimized()) main.window.restore();
      main.window.show();
      main.window.focus();
    },
    open: (paths) => queue.add(paths),
  };
}
