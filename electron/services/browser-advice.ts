/** What to install, by platform, when there is no browser to print a PDF with. One sentence each. */
const advice: Readonly<Record<string, string>> = {
  linux:
    "Install one (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium-headless), " +
    "or set LECTERN_BROWSER to the path of Chromium, Chrome, Edge or Brave.",
  darwin: "Install Google Chrome, Chromium, Edge or Brave, or set LECTERN_BROWSER to the path of one.",
  win32: "Install Microsoft Edge, Google Chrome or Brave, or set LECTERN_BROWSER to the path of one.",
};

/** How to get a browser that can print, for `process.platform`. */
export function browserAdvice(platform: string): string {
  return advice[platform] ?? "Install Chromium, or set LECTERN_BROWSER to the path of one.";
}
