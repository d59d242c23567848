import { Button, Menu, MenuTrigger, Popover } from "react-aria-components";
import { CommandMenuItems, runFromMenu } from "../../commands/command-menu.tsx";
import { commands } from "../../commands/commands.ts";
import { menuGroups } from "../../commands/menu-groups.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";

/** The menus of the page, where the system has no menu bar. */
export function MenuBar() {
  const desk = useDesk();
  const t = useStrings();
  return (
    <nav className="menu-bar" aria-label={t("desk.menu")}>
      {menuGroups.map((group) => (
        <MenuTrigger key={group}>
          <Button className="menu-button">{t(`group.${group}`)}</Button>
          <Popover className="popover" placement="bottom start" offset={4}>
            <Menu className="menu" aria-label={t(`group.${group}`)} onAction={(id) => runFromMenu(desk, String(id))}>
              <CommandMenuItems commands={commands.filter((command) => command.group === group)} />
            </Menu>
          </Popover>
        </MenuTrigger>
      ))}
    </nav>
  );
}
