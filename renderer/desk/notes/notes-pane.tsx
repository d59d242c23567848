/** Speaker notes of the slide. */
export function NotesPane() {
  return <div className="notes-pane" />;
}
