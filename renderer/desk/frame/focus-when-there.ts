/** Frames to wait for what is being put on the page. */
const patience = 30;

/**
 * Puts the focus on something that may be on the page only in a moment, after a pane was opened for instance, and scrolls
 * there. Gives up in silence: the user may have gone on. `done` hears when it has the focus.
 */
export function focusWhenThere(find: () => HTMLElement | null, done: (element: HTMLElement) => void = () => {}): void {
  function look(left: number): void {
    const element = find();
    if (element === null) {
      if (left > 0) requestAnimationFrame(() => look(left - 1));
      return;
    }
    element.focus();
    element.scrollIntoView({ block: "nearest" });
    done(element);
  }
  // What the state has changed to is on the page with the next frame.
  requestAnimationFrame(() => look(patience));
}
