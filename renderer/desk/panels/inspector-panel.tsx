/** Themes, ratio, marking and details of the briefing. */
export function InspectorPanel() {
  return <div className="panel" />;
}
