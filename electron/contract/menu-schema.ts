import * as v from "valibot";

/** A shortcut as Electron writes it: `CmdOrCtrl+Shift+Z`. Any other text would make the system refuse the menu. */
const acceleratorSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:CmdOrCtrl|Ctrl|Cmd|Alt|Shift)\+)*(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Plus|Space|Tab|Backspace|Delete|Insert|Enter|Escape|Up|Down|Left|Right|Home|End|PageUp|PageDown|[,./;'`=\-[\]\\?])$/u,
  ),
);

const labelSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** What the system does by itself, with its own words and shortcut. */
const roles = [
  "about",
  "close",
  "copy",
  "cut",
  "hide",
  "minimize",
  "paste",
  "pasteAndMatchStyle",
  "quit",
  "selectAll",
  "togglefullscreen",
] as const;

const menuItemSchema = v.variant("kind", [
  v.object({
    kind: v.literal("command"),
    /** The page's own name of it: comes back with `menu-command`. */
    command: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    label: labelSchema,
    /** Null for none. The page acts on the key itself; the menu only shows it where the system lets it. */
    shortcut: v.nullable(acceleratorSchema),
    enabled: v.boolean(),
    /** Null where there is nothing to tick. */
    checked: v.nullable(v.boolean()),
  }),
  v.object({ kind: v.literal("role"), role: v.picklist(roles) }),
  v.object({ kind: v.literal("separator") }),
]);

export type MenuItem = v.InferOutput<typeof menuItemSchema>;

/** The menu bar as the page wants it: its commands, named by what they would do now. */
export const menuSchema = v.object({
  menus: v.pipe(
    v.array(v.object({ label: labelSchema, items: v.pipe(v.array(menuItemSchema), v.maxLength(100)) })),
    v.maxLength(20),
  ),
});

export type MenuBar = v.InferOutput<typeof menuSchema>;
