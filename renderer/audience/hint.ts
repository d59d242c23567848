/** A line at the bottom of the window for whoever sits at it. */
export interface Hint {
  /** Shows a text for so many milliseconds; for good with null. */
  show(text: string, milliseconds: number | null): void;
  hide(): void;
  /** What it says now; empty when it is hidden. */
  text(): string;
}

/** The hint in an element of the page, hidden. */
export function createHint(element: HTMLElement): Hint {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    element.textContent = "";
    element.hidden = true;
  };
  hide();
  return {
    show(text, milliseconds) {
      clearTimeout(timer);
      element.hidden = false;
      if (element.textContent !== text) element.textContent = text;
      if (milliseconds !== null) timer = setTimeout(hide, milliseconds);
    },
    hide,
    text: () => element.textContent ?? "",
  };
}
