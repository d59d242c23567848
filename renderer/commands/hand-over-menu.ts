import { type Desk, stateOf } from "../store/desk.ts";
import { menuBarOf } from "./menu-bar-of.ts";

/** From a change to the menu that says it, milliseconds: nobody opens a menu while typing. */
const settleTime = 150;

/** Hands the system its menu bar, and again whenever it would read otherwise. Gives the function that ends it. */
export function handOverMenu(desk: Desk): () => void {
  if (!stateOf(desk).capabilities.menuBar) return () => {};
  let handedOver = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handOver = () => {
    timer = undefined;
    const menu = menuBarOf(stateOf(desk));
    const text = JSON.stringify(menu);
    if (text === handedOver) return;
    handedOver = text;
    void desk.shell.setMenu(menu);
  };
  handOver();
  const stop = desk.store.subscribe(() => {
    timer ??= setTimeout(handOver, settleTime);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
