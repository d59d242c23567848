import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { noSelection } from "../store/desk-state.ts";

/** Takes the document off the desk. What the journal has of it is thrown away: the user has agreed, or it is saved. */
export function dropDocument(desk: Desk): void {
  const { document, search } = stateOf(desk);
  if (document === null) return;
  patchState(desk, {
    document: null,
    selection: noSelection,
    search: { ...search, isOpen: false, current: null },
    noteWish: null,
  });
  void desk.shell.dropJournal({ journal: document.journal, through: null });
  if (document.file !== null) void desk.shell.unwatchDocument({ path: document.file.path });
}
