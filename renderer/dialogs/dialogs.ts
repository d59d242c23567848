import type { ComponentType } from "react";
import { CloseDialog } from "./close-dialog.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import type { DialogKind } from "./dialog-request.ts";
import { ExportDialog } from "./export-dialog.tsx";
import { FilePanel } from "./file-panel.tsx";
import { PaletteDialog } from "./palette-dialog.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { PronunciationDialog } from "./pronunciation-dialog.tsx";
import { RecoveriesDialog } from "./recoveries-dialog.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { EmbargoDialog } from "./talk/embargo-dialog.tsx";
import { EndDialog } from "./talk/end-dialog.tsx";
import { GoalDialog } from "./talk/goal-dialog.tsx";
import { KeysDialog } from "./talk/keys-dialog.tsx";
import { LateDialog } from "./talk/late-dialog.tsx";
import { OverviewDialog } from "./talk/overview-dialog.tsx";
import { ReportDialog } from "./talk/report-dialog.tsx";
import { SearchDialog } from "./talk/search-dialog.tsx";
import { SlideDialog } from "./talk/slide-dialog.tsx";
import { SourcesDialog } from "./talk/sources-dialog.tsx";
import { TalksDialog } from "./talk/talks-dialog.tsx";
import { WindowsDialog } from "./talk/windows-dialog.tsx";

/** Every dialog: what is inside it, and how wide it is. */
export const dialogs: {
  readonly [Kind in DialogKind]: {
    readonly content: ComponentType<DialogProperties<Kind>>;
    readonly size: "small" | "medium" | "large" | "wide";
    /** At the top, for what is typed into and gone again. */
    readonly atTop?: true;
  };
} = {
  palette: { content: PaletteDialog, size: "medium", atTop: true },
  shortcuts: { content: ShortcutsDialog, size: "large" },
  recoveries: { content: RecoveriesDialog, size: "medium" },
  paste: { content: PasteDialog, size: "large" },
  export: { content: ExportDialog, size: "wide" },
  pronunciation: { content: PronunciationDialog, size: "medium" },
  "talk-embargo": { content: EmbargoDialog, size: "small" },
  "talk-search": { content: SearchDialog, size: "large", atTop: true },
  "talk-sources": { content: SourcesDialog, size: "large" },
  "talk-slide": { content: SlideDialog, size: "large" },
  "talk-late": { content: LateDialog, size: "medium" },
  "talk-goal": { content: GoalDialog, size: "small" },
  "talk-windows": { content: WindowsDialog, size: "small" },
  "talk-overview": { content: OverviewDialog, size: "large" },
  "talk-keys": { content: KeysDialog, size: "large" },
  "talk-end": { content: EndDialog, size: "small" },
  "talk-report": { content: ReportDialog, size: "large" },
  talks: { content: TalksDialog, size: "small" },
  close: { content: CloseDialog, size: "small" },
  files: { content: FilePanel, size: "large" },
};
