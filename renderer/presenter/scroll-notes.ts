/** A press scrolls by this share of what is seen, so that the eye finds where it was. */
const share = 0.6;

/** Scrolls the notes of the presenter view up or down. */
export function scrollNotes(by: 1 | -1): void {
  const notes = document.querySelector<HTMLElement>(".talk-notes-scroll");
  notes?.scrollBy({ top: by * notes.clientHeight * share, behavior: "smooth" });
}
