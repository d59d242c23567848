import { Search } from "lucide-react";
import { Autocomplete, Input, Keyboard, Menu, MenuItem, SearchField, Text } from "react-aria-components";
import { type Command, isEnabled } from "../commands/command.ts";
import { runFromMenu, useCommandLabel } from "../commands/command-menu.tsx";
import { commands } from "../commands/commands.ts";
import { showShortcut } from "../commands/show-shortcut.ts";
import { stateOf } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { languageOf } from "../store/language-of.ts";
import { useStrings } from "../store/use-strings.ts";
import type { DialogProperties } from "./dialog-properties.ts";
import { matchWords } from "./match-words.ts";
import { closeDialog } from "./open-dialog.ts";

function PaletteItem({ command }: { readonly command: Command }) {
  const t = useStrings();
  const labelOf = useCommandLabel();
  const isMac = useDeskState(({ platform }) => platform === "darwin");
  const { id, group, icon: Icon, shortcuts = [] } = command;
  const [shortcut] = shortcuts;
  const label = labelOf(command);
  return (
    <MenuItem id={id} className="menu-item" textValue={`${label} ${t(`group.${group}`)}`}>
      <span className="menu-icon" aria-hidden="true">
        {Icon === undefined ? null : <Icon size={15} strokeWidth={1.75} />}
      </span>
      <Text slot="label">{label}</Text>
      <Text slot="description">{t(`group.${group}`)}</Text>
      {shortcut === undefined ? null : <Keyboard className="shortcut">{showShortcut(shortcut, isMac, t)}</Keyboard>}
    </MenuItem>
  );
}

/** Finds a command by what it is called and runs it. What cannot be run now is not listed. */
export function PaletteDialog(_: DialogProperties<"palette">) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const listed = commands.filter((command) => command.id !== "palette" && isEnabled(command, stateOf(desk)));
  return (
    <div className="palette">
      <h2 slot="title" className="visually-hidden">
        {t("palette.label")}
      </h2>
      <Autocomplete filter={(text, query) => matchWords(text, query, language)}>
        <SearchField autoFocus className="palette-field" aria-label={t("palette.label")}>
          <Search aria-hidden size={16} />
          <Input placeholder={t("palette.placeholder")} />
        </SearchField>
        <Menu
          className="menu palette-menu"
          aria-label={t("palette.label")}
          renderEmptyState={() => <p className="palette-empty">{t("palette.empty")}</p>}
          onAction={(id) => {
            closeDialog(desk);
            runFromMenu(desk, String(id));
          }}
        >
          {listed.map((command) => (
            <PaletteItem key={command.id} command={command} />
          ))}
        </Menu>
      </Autocomplete>
    </div>
  );
}
