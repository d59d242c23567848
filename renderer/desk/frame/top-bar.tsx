import { Search } from "lucide-react";
import { Button, Toolbar } from "react-aria-components";
import { CommandButton } from "../../commands/command-button.tsx";
import { openDialog } from "../../dialogs/open-dialog.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DocumentName } from "./document-name.tsx";
import { MenuBar } from "./menu-bar.tsx";
import { ViewSwitch } from "./view-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The top of the desk: menus, the document's name, the commands that are used all the time. */
export function TopBar() {
  const desk = useDesk();
  const t = useStrings();
  const hasMenuBar = useDeskState(({ capabilities }) => capabilities.menuBar);
  return (
    <header className="topbar">
      <Wordmark />
      {hasMenuBar ? null : <MenuBar />}
      <Toolbar className="toolbar" aria-label={t("desk.toolbar")}>
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <span className="toolbar-line" />
        <CommandButton id="add-slide" />
      </Toolbar>
      <DocumentName />
      <ViewSwitch />
      <Button
        className="palette-button"
        aria-label={t("status.search")}
        onPress={() => openDialog(desk, { kind: "palette" })}
      >
        <Search aria-hidden size={14} />
        <span>{t("status.search")}</span>
      </Button>
      <CommandButton id="toggle-side" />
      <CommandButton id="export" withLabel className="button" />
      <CommandButton id="present" withLabel className="button button-primary" />
    </header>
  );
}
