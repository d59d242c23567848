import { useRef, useState } from "react";
import type { FolderEntry } from "../../../electron/contract/file-schemas.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DialogRequest } from "../dialog-request.ts";
import { answerDialog } from "../open-dialog.ts";
import { chooseEntries } from "./choose-entries.ts";
import { type Settlement, settleFolderPath, settleOpenPath, settleSaveName, settleSavePath } from "./settle-path.ts";
import { typedPath } from "./typed-path.ts";
import { type OpenFolder, useFolder } from "./use-folder.ts";

type FileRequest = Extract<DialogRequest, { readonly kind: "files" }>;
type Taken = Extract<Settlement, { readonly kind: "taken" }>;

/** What the user has said so far, and what follows from it for the list. */
function useDraft({ purpose, suggestedName }: FileRequest, { list }: OpenFolder) {
  const platform = useDeskState((state) => state.platform);
  const [typed, setTyped] = useState(purpose === "save" ? suggestedName : "");
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<FolderEntry | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const home = list?.places.find(({ place }) => place === "home")?.path ?? null;
  const path = typedPath(typed, home, platform);
  const query = purpose === "save" || path !== null ? "" : typed.trim();
  const entries = chooseEntries(list?.entries ?? [], { purpose, all, query });
  return { typed, setTyped, all, setAll, chosen, setChosen, taken, setTaken, path, query, entries };
}

type Draft = ReturnType<typeof useDraft>;

/** Moves about and settles what was typed. */
function useMoves({ purpose, suggestedName, answer }: FileRequest, { list, go, tell }: OpenFolder, draft: Draft) {
  const desk = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);

  function finish(result: string): void {
    answerDialog(desk, () => answer(result));
  }

  async function goTo(target: string): Promise<void> {
    takesFocus.current = box.current?.contains(document.activeElement) ?? false;
    const from = list?.path;
    const arrival = await go(target);
    if (typeof arrival === "string") return;
    // Going up, the folder that was left is the one that is selected.
    draft.setChosen(arrival.entries.find(({ path }) => path === from) ?? null);
    if (purpose !== "save") draft.setTyped("");
    else if (draft.path !== null) draft.setTyped(suggestedName);
  }

  async function settle(settlement: Promise<Settlement>): Promise<void> {
    tell(null);
    const settled = await settlement;
    if (settled.kind === "chosen") finish(settled.path);
    if (settled.kind === "folder") await goTo(settled.path);
    if (settled.kind === "taken") draft.setTaken(settled);
    if (settled.kind === "problem") tell(settled.saying);
  }

  function settlePath(path: string): void {
    const settleAs = { open: settleOpenPath, save: settleSavePath, folder: settleFolderPath }[purpose];
    void settle(settleAs(desk.shell, path));
  }

  function settleName(name: string): void {
    if (list !== null) void settle(settleSaveName(desk.shell, list.path, name));
  }

  return { box, takesFocus: takesFocus.current, finish, goTo, settlePath, settleName };
}

/** What the file panel shows and does. */
export function useFilePanel(request: FileRequest) {
  const { purpose } = request;
  const folder = useFolder(request.folder);
  const draft = useDraft(request, folder);
  const moves = useMoves(request, folder, draft);
  const { list, tell } = folder;
  const { typed, chosen, taken, path, query, entries } = draft;

  /** Enters a folder; takes a file, or its name to save under. */
  function act(entry: FolderEntry): void {
    if (entry.kind === "folder") void moves.goTo(entry.path);
    else if (purpose === "open") moves.finish(entry.path);
    else {
      draft.setTyped(entry.name);
      moves.settleName(entry.name);
    }
  }

  /** Enter in the field. */
  function submitTyped(): void {
    const [first] = entries;
    if (path !== null) moves.settlePath(path);
    else if (purpose === "save") moves.settleName(typed);
    else if (query !== "" && first !== undefined) act(first);
    else if (query === "" && purpose === "folder" && list !== null) moves.finish(list.path);
  }

  return {
    ...folder,
    ...draft,
    ...moves,
    act,
    submitTyped,
    choose(entry: FolderEntry | null) {
      draft.setChosen(entry);
      if (purpose === "save" && entry?.kind === "file") draft.setTyped(entry.name);
    },
    type(text: string) {
      tell(null);
      draft.setTyped(text);
    },
    /** The button that ends the dialog. */
    submit() {
      if (path === null && purpose === "open" && chosen !== null) act(chosen);
      else if (path === null && purpose === "folder" && list !== null) moves.finish(chosen?.path ?? list.path);
      else submitTyped();
    },
    canSubmit:
      list !== null && (purpose === "folder" || (purpose === "save" ? typed.trim() !== "" : (chosen ?? path) !== null)),
    answerTaken(replace: boolean) {
      if (replace && taken !== null) moves.finish(taken.path);
      draft.setTaken(null);
    },
  };
}

export type FilePanelState = ReturnType<typeof useFilePanel>;
