import { EventEmitter } from "node:events";

type Handler = (event: unknown, input: unknown) => unknown;

/** A frame of the app's own page. */
export const ownFrame = { url: "app://bundle/index.html", detached: false, parent: null };

/** What the mocked `electron` of a test file remembers. Made anew by `reset`. */
export const electronState = {
  handlers: new Map<string, Handler>(),
  rendererListeners: new Map<string, Set<(event: unknown, value: unknown) => void>>(),
  exposed: new Map<string, unknown>(),
  schemes: [] as unknown[],
  windows: [] as FakeWindow[],
  menus: [] as unknown[],
  revealed: [] as string[],
  dialogAnswers: [] as string[],
  dialogOptions: [] as unknown[],
  userData: "",
  quits: 0,
  hasLock: true,
  isPackaged: false,
  order: [] as string[],
  switches: new Map<string, string>([["ozone-platform", "x11"]]),
  displays: [] as unknown[],
  /** Blockers of the display's sleep that are on. */
  blockers: new Set<number>(),
  /** Where the app lies. */
  appPath: "/app",
};

/** A web contents with the parts that are used. */
export class FakeContents extends EventEmitter {
  static last = 0;
  readonly id: number;
  readonly sent: { readonly channel: string; readonly value: unknown }[] = [];
  url = "app://bundle/index.html";
  openHandler: ((details: unknown) => unknown) | null = null;
  reloads = 0;
  printed: unknown = null;
  script = "";
  constructor() {
    super();
    FakeContents.last += 1;
    this.id = FakeContents.last;
  }
  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(channel: string, value: unknown): void {
    this.sent.push({ channel, value });
    // As a real one: the page gets a copy.
    for (const listener of electronState.rendererListeners.get(channel) ?? []) listener({}, structuredClone(value));
  }
  setWindowOpenHandler(handler: (details: unknown) => unknown): void {
    this.openHandler = handler;
  }
  reload(): void {
    this.reloads += 1;
  }
  async executeJavaScript(script: string): Promise<unknown> {
    this.script = script;
    return true;
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.printed = options;
    return Buffer.from("%PDF-1.7");
  }
}

/** A window with the parts that are used. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: { readonly show?: boolean; readonly webPreferences?: Readonly<Record<string, unknown>> };
  loaded = "";
  isGone = false;
  title = "";
  edited = false;
  shown = 0;
  constructor(options: FakeWindow["options"] = {}) {
    super();
    this.options = options;
    electronState.windows.push(this);
    fakeApp.emit("web-contents-created", {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url;
  }
  show(): void {
    this.shown += 1;
    this.visible = true;
    this.moves.push("show");
  }
  focus(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setDocumentEdited(edited: boolean): void {
    this.edited = edited;
  }
  setRepresentedFilename(): void {}
  bounds = { x: 0, y: 0, width: 1360, height: 860 };
  /** What was done to the window's place, in order. */
  readonly moves: string[] = [];
  full = false;
  simple = false;
  maximized = false;
  visible = false;
  top: readonly unknown[] = [];
  getBounds() {
    return this.bounds;
  }
  setBounds(bounds: FakeWindow["bounds"]): void {
    this.bounds = bounds;
    this.moves.push(`bounds ${bounds.x},${bounds.y} ${bounds.width}x${bounds.height}`);
  }
  isFullScreen(): boolean {
    return this.full;
  }
  setFullScreen(full: boolean): void {
    this.full = full;
    this.moves.push(full ? "full" : "not full");
    if (!full) this.emit("leave-full-screen");
  }
  isSimpleFullScreen(): boolean {
    return this.simple;
  }
  setSimpleFullScreen(simple: boolean): void {
    this.simple = simple;
    this.moves.push(simple ? "simple full" : "not simple full");
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  maximize(): void {
    this.maximized = true;
    this.moves.push("maximize");
  }
  unmaximize(): void {
    this.maximized = false;
    this.moves.push("unmaximize");
  }
  showInactive(): void {
    this.visible = true;
    this.moves.push("show without focus");
  }
  hide(): void {
    this.visible = false;
    this.moves.push("hide");
  }
  setAlwaysOnTop(...top: readonly unknown[]): void {
    this.top = top;
  }
  removeMenu(): void {}
  destroy(): void {
    this.isGone = true;
    this.emit("closed");
  }
  /** True when nothing stopped it. */
  close(): boolean {
    let stopped = false;
    this.emit("close", {
      preventDefault: () => {
        stopped = true;
      },
    });
    if (!stopped) this.destroy();
    return !stopped;
  }
}

/** A session with the parts that are used. */
export class FakeSession extends EventEmitter {
  readonly name: string;
  permissionRequest: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void = () => {};
  permissionCheck: (contents: unknown, permission: string) => boolean = () => true;
  device: () => boolean = () => true;
  spelling = true;
  requestFilter: unknown = null;
  beforeRequest: (details: { url: string }, answer: (outcome: { cancel: boolean }) => void) => void = () => {};
  served: ((request: { method: string; url: string }) => Response | Promise<Response>) | null = null;
  constructor(name: string) {
    super();
    this.name = name;
  }
  readonly protocol = {
    handle: (_scheme: string, handler: NonNullable<FakeSession["served"]>) => {
      this.served = handler;
    },
    unhandle: () => {},
  };
  readonly webRequest = {
    onBeforeRequest: (filter: unknown, listener: FakeSession["beforeRequest"]) => {
      this.requestFilter = filter;
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: FakeSession["permissionRequest"]): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession["permissionCheck"]): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spelling = enabled;
  }
}

class FakeApp extends EventEmitter {
  get isPackaged(): boolean {
    return electronState.isPackaged;
  }
  getAppPath(): string {
    return electronState.appPath;
  }
  getLocale(): string {
    return "ru";
  }
  readonly commandLine = { getSwitchValue: (name: string) => electronState.switches.get(name) ?? "" };
  setPath(_name: string, path: string): void {
    electronState.userData = path;
    electronState.order.push("setPath");
  }
  enableSandbox(): void {
    electronState.order.push("enableSandbox");
  }
  requestSingleInstanceLock(): boolean {
    electronState.order.push("lock");
    return electronState.hasLock;
  }
  whenReady(): Promise<void> {
    electronState.order.push("whenReady");
    return Promise.resolve();
  }
  quit(): void {
    electronState.quits += 1;
  }
  exit(): void {}
}

export const fakeApp = new FakeApp();

class FakeScreen extends EventEmitter {
  getAllDisplays(): unknown[] {
    return electronState.displays;
  }
}

export const fakeScreen = new FakeScreen();
let blockers = 0;
const defaultSession = new FakeSession("default");
const sessions = new Map<string, FakeSession>([["", defaultSession]]);

/** The session of a partition, the default one without a name. */
export function fakeSession(partition = ""): FakeSession {
  const known = sessions.get(partition) ?? new FakeSession(partition);
  sessions.set(partition, known);
  return known;
}

/** Calls a channel as the page of a window does. */
export async function invoke(channel: string, input: unknown, sender: FakeContents, frame: unknown = ownFrame) {
  const handler = electronState.handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for ${channel}`);
  return structuredClone(await handler({ sender, senderFrame: frame }, structuredClone(input)));
}

/** What \`import … from "electron"\` gives in a test: \`vi.mock("electron", async () => (await import(…)).electronModule)\`. */
export const electronModule = {
  app: fakeApp,
  BrowserWindow: FakeWindow,
  Menu: {
    buildFromTemplate: (template: unknown) => template,
    setApplicationMenu: (menu: unknown) => void electronState.menus.push(menu),
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: unknown[]) => {
      electronState.order.push("registerSchemes");
      electronState.schemes.push(...schemes);
    },
    handle: defaultSession.protocol.handle,
  },
  session: { defaultSession, fromPartition: fakeSession },
  screen: fakeScreen,
  powerSaveBlocker: {
    start: () => {
      blockers += 1;
      electronState.blockers.add(blockers);
      return blockers;
    },
    isStarted: (blocker: number) => electronState.blockers.has(blocker),
    stop: (blocker: number) => void electronState.blockers.delete(blocker),
  },
  shell: { showItemInFolder: (path: string) => void electronState.revealed.push(path) },
  dialog: {
    showOpenDialog: async (_window: unknown, options: unknown) => {
      electronState.dialogOptions.push(options);
      return { canceled: false, filePaths: electronState.dialogAnswers.splice(0, 1) };
    },
    showSaveDialog: async (_window: unknown, options: unknown) => {
      electronState.dialogOptions.push(options);
      const [filePath = ""] = electronState.dialogAnswers.splice(0, 1);
      return { canceled: filePath === "", filePath };
    },
  },
  ipcMain: { handle: (channel: string, handler: Handler) => void electronState.handlers.set(channel, handler) },
  ipcRenderer: {
    invoke: (channel: string, input: unknown) => {
      const [window] = electronState.windows.slice(-1);
      return invoke(channel, input, (window as FakeWindow).webContents);
    },
    on: (channel: string, listener: (event: unknown, value: unknown) => void) => {
      const set = electronState.rendererListeners.get(channel) ?? new Set();
      electronState.rendererListeners.set(channel, set.add(listener));
    },
    removeListener: (channel: string, listener: (event: unknown, value: unknown) => void) =>
      void electronState.rendererListeners.get(channel)?.delete(listener),
  },
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void electronState.exposed.set(name, api) },
  webUtils: { getPathForFile: (file: { path?: string }) => file.path ?? "" },
};
