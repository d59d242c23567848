import { MenuBar } from "../desk/frame/menu-bar.tsx";
import { Wordmark } from "../desk/frame/wordmark.tsx";
import { useDeskState } from "../store/desk-context.ts";

/** The top of the start screen: the menus, where the system has no menu bar. */
export function StartBar() {
  const hasMenuBar = useDeskState(({ capabilities }) => capabilities.menuBar);
  return (
    <header className="topbar">
      <Wordmark />
      {hasMenuBar ? null : <MenuBar />}
    </header>
  );
}
