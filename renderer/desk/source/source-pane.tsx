/** The article with the fate of every sentence. */
export function SourcePane() {
  return <div className="source-pane" />;
}
