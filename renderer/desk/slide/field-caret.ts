/** Offset of the caret in a field's text, UTF-16; null when it is elsewhere. The end of a selection counts. */
export function readCaret(field: HTMLElement): number | null {
  const selection = document.getSelection();
  if (selection === null || selection.focusNode === null || !field.contains(selection.focusNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(field);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

/** True when nothing is selected in the field, only the caret is there. */
export function isCollapsed(): boolean {
  return document.getSelection()?.isCollapsed ?? true;
}

/** The text node and the place in it of an offset into an element's text. */
export function locate(element: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
    last = node;
  }
  return last === null ? { node: element, offset: 0 } : { node: last, offset: last.length };
}

/** Focuses a field and puts the caret at an offset into its text. */
export function placeCaret(field: HTMLElement, offset: number): void {
  field.focus({ preventScroll: true });
  const { node, offset: place } = locate(field, offset);
  document.getSelection()?.collapse(node, place);
}

/** Where the caret belongs after a text became another one by itself: behind what changed. */
export function caretAfterChange(before: string, after: string): number {
  const shortest = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < shortest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return after.length - tail;
}

/** True when the caret is in the first (-1) or last (1) line of a field. */
export function isAtEdge(field: HTMLElement, by: -1 | 1): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return true;
  const caret = selection.getRangeAt(0).getClientRects()[0] ?? field.getBoundingClientRect();
  const box = field.getBoundingClientRect();
  // Half a line: rectangles of text and of its box differ a little.
  const slack = caret.height / 2;
  return by === -1 ? caret.top < box.top + slack : caret.bottom > box.bottom - slack;
}
