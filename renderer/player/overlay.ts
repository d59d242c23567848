import { buildElement } from "./build-element.ts";
import type { KeyHelp } from "./key-help.ts";

/** A panel over the page. */
export interface Overlay {
  readonly toggle: () => void;
  /** True when it was open. */
  readonly close: () => boolean;
}

/** Makes the help overlay: the keys and what they do. */
export function createHelp(rows: readonly KeyHelp[]): Overlay {
  const list = buildElement("dl", "");
  for (const { keys, does } of rows) list.append(buildElement("dt", "", keys), buildElement("dd", "", does));
  const panel = buildElement("div", "lectern-overlay lectern-help", [buildElement("h2", "", "Keys"), list]);
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "Keys");
  panel.lang = "en";
  panel.dir = "ltr";
  panel.addEventListener("click", () => panel.remove());
  return {
    toggle: () => (panel.isConnected ? panel.remove() : document.body.append(panel)),
    close: () => {
      const wasOpen = panel.isConnected;
      panel.remove();
      return wasOpen;
    },
  };
}

/** Shows one sentence over the page until it is clicked or ten seconds are over. */
export function showNotice(sentence: string): void {
  for (const old of document.querySelectorAll(".lectern-notice")) old.remove();
  const notice = buildElement("div", "lectern-overlay lectern-notice", sentence);
  notice.setAttribute("role", "alert");
  notice.lang = "en";
  notice.dir = "ltr";
  notice.addEventListener("click", () => notice.remove());
  document.body.append(notice);
  setTimeout(() => notice.remove(), 10_000);
}
