/** Frames in which the panel follows a change. */
const patience = 45;

/**
 * Gives the focus to the next finding, or to the panel's summary, when what had it goes away because it was mended:
 * otherwise the keyboard would be nowhere.
 */
export function keepFocus(panel: HTMLElement | null): void {
  function look(left: number): void {
    if (panel === null || left === 0) return;
    if (document.activeElement !== document.body) {
      requestAnimationFrame(() => look(left - 1));
      return;
    }
    const findings = Array.from(panel.querySelectorAll<HTMLElement>(".finding"));
    // What is folded away takes no focus.
    const next =
      findings.find((finding) => finding.checkVisibility()) ?? panel.querySelector<HTMLElement>("[data-rest]");
    next?.focus();
  }
  look(patience);
}
