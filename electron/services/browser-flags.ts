/**
 * Flags of every browser that is started: nothing may leave the machine (no updates, no field trials, no metrics), and
 * nothing is asked of the user. Each adds its own `--host-resolver-rules`, so that no name is resolved either.
 * https://github.com/GoogleChrome/chrome-launcher/blob/main/docs/chrome-flags-for-tools.md
 */
export const quietFlags: readonly string[] = [
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--no-service-autorun",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-field-trial-config",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying,PreconnectToSearch",
  "--metrics-recording-only",
  "--password-store=basic",
  "--use-mock-keychain",
];
