/** All the notes on one page. */
export const allNotesStrings = {
  "all-notes.label-hidden": "Notes of the hidden slide “{headline}”",
  "all-notes.open": "Show the slide “{headline}”",
  "all-notes.slide": "Slide {number}",
  "all-notes.section-time": "{time}, until {until}",
} as const;
