import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button, Input, Label, SearchField, TextField, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useDesk } from "../store/desk-context.ts";
import { useSay, useStrings } from "../store/use-strings.ts";
import type { StringKey } from "../strings/en.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import { EntryList } from "./files/entry-list.tsx";
import { FolderPath } from "./files/folder-path.tsx";
import { PlaceList } from "./files/place-list.tsx";
import { type FilePanelState, useFilePanel } from "./files/use-file-panel.ts";
import { closeDialog } from "./open-dialog.ts";
import { ReplaceQuestion } from "./replace-question.tsx";

type Purpose = "open" | "save" | "folder";

/** Goes from the field into the list, and ends the dialog, by key. */
function fieldKeys({ box, submitTyped }: FilePanelState) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === "ArrowDown") box.current?.focus();
    else if (event.key === "Enter") submitTyped();
    else return;
    event.preventDefault();
  };
}

function FindField({ panel }: { readonly panel: FilePanelState }) {
  const t = useStrings();
  return (
    <SearchField
      autoFocus
      className="file-find"
      aria-label={t("files.find")}
      value={panel.typed}
      onChange={panel.type}
      // Escape empties the field first and closes the dialog then.
      onKeyDown={(event) => {
        if (event.key !== "Escape" || panel.typed === "") event.continuePropagation();
      }}
    >
      <Search aria-hidden size={15} />
      <Input placeholder={t("files.find")} onKeyDown={fieldKeys(panel)} spellCheck={false} autoComplete="off" />
    </SearchField>
  );
}

/** The name to save under; what will be typed over, the part before the ending, is selected. */
function NameField({ panel }: { readonly panel: FilePanelState }) {
  const t = useStrings();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(0, current.value.replace(/\.briefing$/iu, "").length);
  }, []);
  return (
    <TextField className="text-field file-name" value={panel.typed} onChange={panel.type}>
      <Label>{t("files.name")}</Label>
      <Input ref={input} onKeyDown={fieldKeys(panel)} spellCheck={false} autoComplete="off" />
    </TextField>
  );
}

function KindSwitch({ all, setAll }: FilePanelState) {
  const t = useStrings();
  return (
    <ToggleButtonGroup
      className="switch"
      selectionMode="single"
      disallowEmptySelection
      aria-label={t("files.kinds")}
      selectedKeys={[all ? "all" : "readable"]}
      onSelectionChange={(keys) => setAll(keys.has("all"))}
    >
      <ToggleButton id="readable" className="switch-option">
        {t("files.readable")}
      </ToggleButton>
      <ToggleButton id="all" className="switch-option">
        {t("files.all")}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function emptyText({ list, typed, path }: FilePanelState, purpose: Purpose): StringKey {
  if (list === null) return "files.reading";
  if (path !== null) return "files.path-typed";
  if (purpose !== "save" && typed.trim() !== "") return "files.no-match";
  if (list.entries.length === 0) return "files.empty";
  return purpose === "folder" ? "files.no-folders" : purpose === "save" ? "files.no-briefings" : "files.none-readable";
}

/** Up a folder: Alt and the arrow as file managers have it, Backspace where it has nothing to erase. */
function goesUp(event: KeyboardEvent): boolean {
  if (event.key === "ArrowUp") return event.altKey;
  if (event.key !== "Backspace" || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { target } = event;
  return !(target instanceof HTMLInputElement) || (target.type === "search" && target.value === "");
}

function Foot({ panel, purpose }: { readonly panel: FilePanelState; readonly purpose: Purpose }) {
  const desk = useDesk();
  const t = useStrings();
  const { taken } = panel;
  if (taken !== null) {
    const question = t(taken.certain ? "files.replace-question" : "files.replace-perhaps", { name: taken.name });
    return <ReplaceQuestion question={question} answer={panel.answerTaken} />;
  }
  return (
    <footer className="dialog-foot">
      {purpose === "open" ? <KindSwitch {...panel} /> : null}
      <span className="spring" />
      <Button className="button" onPress={() => closeDialog(desk)}>
        {t("dialog.cancel")}
      </Button>
      <Button className="button button-primary" isDisabled={!panel.canSubmit} onPress={panel.submit}>
        {t(`files.do-${purpose}`)}
      </Button>
    </footer>
  );
}

/** The page's own way to find a file, where the shell has no dialogs of the system. */
export function FilePanel({ request }: DialogProperties<"files">) {
  const t = useStrings();
  const say = useSay();
  const { purpose } = request;
  const panel = useFilePanel(request);
  const { list, problem } = panel;
  const go = (path: string) => void panel.goTo(path);
  return (
    <div
      className="file-panel"
      data-purpose={purpose}
      aria-busy={panel.isBusy}
      onKeyDownCapture={(event) => {
        if (!goesUp(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (list !== null && list.parent !== null) go(list.parent);
      }}
    >
      <DialogHead title={t(`files.title-${purpose}`)} />
      {purpose === "save" ? <NameField panel={panel} /> : null}
      <div className="file-bar">
        <FolderPath path={list?.path ?? ""} parent={list?.parent ?? null} go={go} />
        {purpose === "save" ? null : <FindField panel={panel} />}
      </div>
      <div className="file-columns">
        <PlaceList places={list?.places ?? []} path={list?.path ?? null} go={go} />
        <EntryList
          box={panel.box}
          path={list?.path ?? ""}
          entries={panel.entries}
          chosen={panel.chosen?.path ?? null}
          takesFocus={panel.takesFocus}
          emptyText={t(emptyText(panel, purpose))}
          choose={panel.choose}
          act={panel.act}
        />
      </div>
      <p className="file-problem" role="alert">
        {problem === null ? null : say(problem)}
      </p>
      {list?.cut === true ? <p className="dialog-note">{t("files.cut", { count: list.entries.length })}</p> : null}
      <Foot panel={panel} purpose={purpose} />
    </div>
  );
}
