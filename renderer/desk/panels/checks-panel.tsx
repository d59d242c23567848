/** What was guessed, dropped, does not fit or has no source. */
export function ChecksPanel() {
  return <div className="panel" />;
}
