/** Keeps the display awake while the page is seen, where the browser lets it; where not, the shell does it or nobody. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    // A hidden page loses what it was granted, and asks again.
    navigator.wakeLock.request("screen").catch(() => {});
  };
  ask();
  document.addEventListener("visibilitychange", ask);
}
