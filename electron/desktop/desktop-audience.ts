import { type BrowserWindow, type Display, powerSaveBlocker, screen } from "electron";
import type { AudienceState, AudienceWish, RememberedDisplay } from "../contract/talk-schemas.ts";
import type { DisplayFacts } from "../services/displays/display-facts.ts";
import { listDisplays } from "../services/displays/list-displays.ts";
import {
  type AudiencePlan,
  type AudienceSituation,
  isSamePlan,
  planAudience,
} from "../services/displays/plan-audience.ts";
import { planSwap } from "../services/displays/plan-swap.ts";
import type { AudienceWindows } from "../services/shell-ports.ts";
import { openAudienceWindow, placeAudience, setBoundsTwice } from "./audience-window.ts";
import { pageOf } from "./ipc-server.ts";

export interface DesktopAudience extends AudienceWindows {
  /** The window, while there is one. */
  window(): BrowserWindow | null;
}

export interface AudienceHost {
  presenter(): BrowserWindow | null;
  remembered(): Promise<RememberedDisplay | null>;
  readonly honoursPositions: boolean;
  /** The window went elsewhere. */
  onMoved(): void;
  /** The displays are not what they were. */
  onDisplays(): void;
  /** The window's page is gone for good. */
  onClosed(page: string): void;
}

/** Displays come and go in bursts; they are looked at this long after the last notice, milliseconds. */
const settleTime = 400;
const notices = ["display-added", "display-removed", "display-metrics-changed"] as const;

function factsOf({ id, label, bounds, workArea, scaleFactor, internal }: Display): DisplayFacts {
  return { id: String(id), label, bounds, workArea, scale: scaleFactor, internal };
}

/** Keeps the audience's window where it belongs. Every decision is `planAudience`'s; this only asks and obeys. */
class AudienceKeeper {
  private wish: AudienceWish | null = null;
  private plan: AudiencePlan | null = null;
  private shown: BrowserWindow | null = null;
  /** The name of the window's page; a window that is gone cannot be asked. */
  private page: string | null = null;
  private blocker: number | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** Placing takes its time, and is done one after the other. */
  private chain: Promise<void> = Promise.resolve();
  private readonly host: AudienceHost;

  constructor(host: AudienceHost) {
    this.host = host;
    for (const notice of notices) screen.on(notice as "display-added", () => this.settle());
  }

  get window(): BrowserWindow | null {
    return this.shown;
  }

  isAudience(page: string): boolean {
    return this.page === page;
  }

  async situation(): Promise<AudienceSituation | null> {
    const presenter = this.host.presenter();
    const remembered = await this.host.remembered();
    if (presenter === null || presenter.isDestroyed()) return null;
    return {
      displays: screen.getAllDisplays().map(factsOf),
      presenter: presenter.getBounds(),
      remembered,
      wish: this.wish ?? { on: "display", display: null },
      honoursPositions: this.host.honoursPositions,
    };
  }

  async open(wish: AudienceWish): Promise<void> {
    this.wish = wish;
    this.plan = null;
    await this.follow();
  }

  close(): void {
    this.wish = null;
    this.plan = null;
    if (this.shown !== null && !this.shown.isDestroyed()) this.shown.destroy();
  }

  place(): Pick<AudienceState, "place" | "display"> {
    if (this.plan === null) return { place: "none", display: null };
    return { place: this.plan.place, display: "display" in this.plan ? this.plan.display.id : null };
  }

  keepAwake(isRunning: boolean): void {
    if (this.blocker !== null && powerSaveBlocker.isStarted(this.blocker)) powerSaveBlocker.stop(this.blocker);
    this.blocker = isRunning ? powerSaveBlocker.start("prevent-display-sleep") : null;
  }

  async swap(): Promise<void> {
    const [presenter, situation] = [this.host.presenter(), await this.situation()];
    if (presenter === null || situation === null) return;
    const swap = planSwap(situation.displays, situation.presenter, this.place().display);
    if (swap === null) return;
    const isLarge = presenter.isMaximized();
    if (presenter.isFullScreen()) presenter.setFullScreen(false);
    if (isLarge) presenter.unmaximize();
    setBoundsTwice(presenter, swap.presenter);
    if (isLarge) presenter.maximize();
    await this.open({ on: "display", display: swap.audience });
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.host.onDisplays();
      void this.follow();
    }, settleTime);
  }

  private follow(): Promise<void> {
    this.chain = this.chain.then(() => this.moveWindow()).catch(() => {});
    return this.chain;
  }

  private async moveWindow(): Promise<void> {
    const situation = await this.situation();
    if (this.wish === null || situation === null) return;
    const plan = planAudience(situation);
    if (this.plan !== null && isSamePlan(this.plan, plan)) return;
    this.plan = plan;
    // There is nothing to hide yet; the window comes with its display.
    if (this.shown === null && plan.place !== "waiting") this.shown = this.make();
    if (this.shown !== null) await placeAudience(this.shown, plan);
    this.host.onMoved();
  }

  private make(): BrowserWindow {
    const window = openAudienceWindow("Lectern");
    const page = pageOf(window.webContents);
    this.page = page;
    window.once("closed", () => {
      this.shown = null;
      this.wish = null;
      this.plan = null;
      this.host.onClosed(page);
      this.page = null;
    });
    return window;
  }
}

/** The audience's window in Electron: on the display it belongs on, through unplugging and plugging in. */
export function createDesktopAudience(host: AudienceHost): DesktopAudience {
  const keeper = new AudienceKeeper(host);
  return {
    opens: "shell",
    window: () => keeper.window,
    isAudience: (page) => keeper.isAudience(page),
    async open(wish) {
      await keeper.open(wish);
      return null;
    },
    close: () => keeper.close(),
    place: () => keeper.place(),
    keepAwake: (isRunning) => keeper.keepAwake(isRunning),
    displays: host.honoursPositions
      ? {
          async list() {
            const situation = await keeper.situation();
            return situation === null ? [] : listDisplays(situation);
          },
          swap: () => keeper.swap(),
        }
      : null,
  };
}
