import { ListChecks, Newspaper, Palette } from "lucide-react";
import { ChecksBadge } from "../checks/checks-badge.tsx";
import { SourcePane } from "../source/source-pane.tsx";
import { ChecksPanel } from "./checks-panel.tsx";
import { InspectorPanel } from "./inspector-panel.tsx";
import type { Panel } from "./panel.ts";

/** The panes beside the slide, in the order of their tabs. */
export const panels: readonly Panel[] = [
  { id: "source", label: "pane.source", icon: Newspaper, content: SourcePane },
  { id: "inspector", label: "pane.inspector", icon: Palette, content: InspectorPanel },
  { id: "checks", label: "pane.checks", icon: ListChecks, content: ChecksPanel, badge: ChecksBadge },
];
