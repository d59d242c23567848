import { join } from "node:path";
import { app, BrowserWindow, type Rectangle } from "electron";
import type { AudiencePlan } from "../services/displays/plan-audience.ts";
import { audienceAddress } from "./app-address.ts";
import { hardenedPreferences } from "./harden.ts";
import { reloadAfterCrash } from "./reload-after-crash.ts";

/** How long macOS may take to leave its full screen, milliseconds. */
const leavePatience = 3_000;

/** F11 where there is no menu bar that would have it. */
function toggleFullScreenByKey(window: BrowserWindow): void {
  window.webContents.on("before-input-event", (event, { type, key }) => {
    if (type !== "keyDown" || key !== "F11") return;
    event.preventDefault();
    window.setFullScreen(!window.isFullScreen());
  });
}

/** Makes the audience's window and loads its page. It is shown when it has been placed. */
export function openAudienceWindow(title: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title,
    width: 960,
    height: 540,
    backgroundColor: "#000000",
    roundedCorners: false,
    autoHideMenuBar: true,
    // Windows leaves the full screen when a window comes back from being minimised.
    minimizable: false,
    webPreferences: hardenedPreferences(join(app.getAppPath(), "preload.cjs")),
  });
  window.removeMenu();
  toggleFullScreenByKey(window);
  reloadAfterCrash(window);
  void window.loadURL(audienceAddress);
  return window;
}

async function leaveFullScreen(window: BrowserWindow): Promise<void> {
  if (process.platform === "darwin" && window.isSimpleFullScreen()) window.setSimpleFullScreen(false);
  if (!window.isFullScreen()) return;
  const left = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, leavePatience);
    window.once("leave-full-screen", () => {
      clearTimeout(timer);
      resolve();
    });
  });
  window.setFullScreen(false);
  // Only there it takes its time, and bounds are not set meanwhile.
  if (process.platform === "darwin") await left;
}

/** Where displays differ in scale, the size is right only once the window is on the new one. */
export function setBoundsTwice(window: BrowserWindow, bounds: Rectangle): void {
  window.setBounds(bounds);
  window.setBounds(bounds);
}

/** Puts the window where the plan says. The focus stays with the presenter unless the window covers it. */
export async function placeAudience(window: BrowserWindow, plan: AudiencePlan): Promise<void> {
  await leaveFullScreen(window);
  if (window.isDestroyed()) return;
  // Neither notices nor other windows come over the slides, but the presenter can always get at what is covered.
  window.setAlwaysOnTop(plan.place === "display", "screen-saver");
  if (plan.place === "waiting") {
    window.hide();
    return;
  }
  setBoundsTwice(window, plan.place === "window" ? plan.bounds : plan.display.bounds);
  if (plan.place === "here") window.show();
  else window.showInactive();
  if (plan.place === "window") return;
  // The system's own full screen on macOS is slow, takes a space of its own and cannot be moved.
  if (process.platform === "darwin") window.setSimpleFullScreen(true);
  else window.setFullScreen(true);
}
