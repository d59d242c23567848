import type { RevealApi } from "reveal.js";
import type { PresenterHook } from "./presenter-hook.ts";

declare global {
  interface Window {
    /** reveal.js, loaded as a classic script before the player. */
    readonly Reveal: RevealApi;
    /** The presenter view, absent from copies without notes. */
    lecternPresenter?: PresenterHook;
  }
}
