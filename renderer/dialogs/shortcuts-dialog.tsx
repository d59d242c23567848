import type { CommandGroup } from "../commands/command.ts";
import { useCommandLabel } from "../commands/command-menu.tsx";
import { commands } from "../commands/commands.ts";
import { showShortcut } from "../commands/show-shortcut.ts";
import { useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { StringKey } from "../strings/en.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";

interface Row {
  readonly name: string;
  readonly keys: readonly string[];
}

const groups: readonly CommandGroup[] = ["file", "edit", "slide", "text", "source", "briefing", "view", "help"];

/** Keys of the fields themselves, which are no commands. */
const typing: readonly { readonly label: StringKey; readonly keys: readonly string[] }[] = [
  { label: "shortcuts.enter", keys: ["Enter"] },
  { label: "shortcuts.backspace", keys: ["Backspace"] },
  { label: "shortcuts.tab", keys: ["Tab", "Shift+Tab"] },
  { label: "shortcuts.escape", keys: ["Escape"] },
];

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="shortcut-group">
      <h3>{title}</h3>
      <dl>
        {rows.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every shortcut there is. */
export function ShortcutsDialog(_: DialogProperties<"shortcuts">) {
  const t = useStrings();
  const labelOf = useCommandLabel();
  const isMac = useDeskState(({ platform }) => platform === "darwin");
  const show = (keys: readonly string[]) => keys.map((key) => showShortcut(key, isMac, t));
  return (
    <>
      <DialogHead title={t("shortcuts.title")} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className="shortcut-columns dialog-scroll" tabIndex={0} aria-label={t("shortcuts.title")}>
        {groups.map((group) => {
          const listed = commands.filter((command) => command.group === group && command.shortcuts !== undefined);
          const rows = listed.map((command) => ({ name: labelOf(command), keys: show(command.shortcuts ?? []) }));
          return <Group key={group} title={t(`group.${group}`)} rows={rows} />;
        })}
        <Group
          title={t("shortcuts.typing")}
          rows={typing.map(({ label, keys }) => ({ name: t(label), keys: show(keys) }))}
        />
      </section>
    </>
  );
}
