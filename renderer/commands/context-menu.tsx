import { type MouseEvent, type ReactNode, type Ref, useRef, useState } from "react";
import { Menu, Popover, Separator } from "react-aria-components";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { CommandGroup } from "./command.ts";
import { CommandMenuItems, runFromMenu } from "./command-menu.tsx";
import { commands } from "./commands.ts";

interface ContextMenuProperties {
  /** The menus whose commands are offered. */
  readonly groups: readonly CommandGroup[];
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
  /** Called before the menu opens, to select what is under the pointer. */
  readonly onOpen?: (target: Element) => void;
  readonly children: ReactNode;
}

/** Opens a menu of commands where the pointer is; the menu key and Shift+F10 open it at what has the focus. */
export function ContextMenu({ groups, className, ref, onOpen, children }: ContextMenuProperties) {
  const desk = useDesk();
  const t = useStrings();
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);

  function open(event: MouseEvent): void {
    event.preventDefault();
    onOpen?.(event.target as Element);
    setPlace({ x: event.clientX, y: event.clientY });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every command in the menu has another way to it
    <div className={className} ref={ref} onContextMenu={open}>
      {children}
      <span ref={anchor} className="menu-anchor" style={{ left: place?.x ?? 0, top: place?.y ?? 0 }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen={place !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setPlace(null);
        }}
      >
        <Menu
          className="menu"
          aria-label={t("desk.menu")}
          autoFocus="first"
          onAction={(id) => runFromMenu(desk, String(id))}
          onClose={() => setPlace(null)}
        >
          {groups.map((group, index) => (
            <ContextGroup key={group} group={group} isFirst={index === 0} />
          ))}
        </Menu>
      </Popover>
    </div>
  );
}

function ContextGroup({ group, isFirst }: { readonly group: CommandGroup; readonly isFirst: boolean }) {
  return (
    <>
      {isFirst ? null : <Separator className="menu-line" />}
      <CommandMenuItems commands={commands.filter((command) => command.group === group)} />
    </>
  );
}
