/**
 * Keeps the display awake while the page is seen, until the function it gives is called; where the browser does not let
 * it, the shell does it or nobody.
 */
export function keepAwake(): () => void {
  if (!("wakeLock" in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let isWanted = true;

  async function ask(): Promise<void> {
    // A hidden page loses what it was granted, and asks again.
    if (document.visibilityState !== "visible" || (lock !== null && !lock.released)) return;
    const granted = await navigator.wakeLock.request("screen").catch(() => null);
    if (!isWanted || (lock !== null && !lock.released)) await granted?.release().catch(() => {});
    else lock = granted;
  }

  const onChange = () => void ask();
  onChange();
  document.addEventListener("visibilitychange", onChange);
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", onChange);
    void lock?.release().catch(() => {});
  };
}
