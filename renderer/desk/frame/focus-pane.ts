/** Parts of the desk in the order in which F6 goes through them. */
const order = ["rail", "slide", "notes", "source", "side"] as const;

/** What takes the focus in a part: what is marked, at the current slide if there are several, else the first that can. */
function entryOf(pane: HTMLElement): HTMLElement | null {
  return (
    pane.querySelector<HTMLElement>("[data-current] [data-entry]") ??
    pane.querySelector<HTMLElement>("[data-entry]") ??
    pane.querySelector<HTMLElement>('button, [href], input, [tabindex="0"], [contenteditable]')
  );
}

/** Moves the focus to the next part of the desk (1) or the one before (-1). */
export function focusPane(by: -1 | 1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].sort(
    (a, b) => order.indexOf(a.dataset.pane as never) - order.indexOf(b.dataset.pane as never),
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(here + by * step + panes.length * 2) % panes.length];
    const entry = pane === undefined ? null : entryOf(pane);
    if (entry === null) continue;
    entry.focus();
    return;
  }
}

/** Moves the focus to a part of the desk. */
export function enterPane(name: (typeof order)[number]): void {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  if (pane !== null) entryOf(pane)?.focus();
}
