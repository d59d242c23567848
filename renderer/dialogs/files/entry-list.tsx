import { File, FileText, Folder, Presentation } from "lucide-react";
import { type RefObject, useMemo } from "react";
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from "react-aria-components";
import type { FolderEntry } from "../../../electron/contract/file-schemas.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { useStrings } from "../../store/use-strings.ts";
import { showSize } from "../../strings/show-size.ts";

interface EntryListProperties {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly path: string;
  readonly entries: readonly FolderEntry[];
  /** The entry that is selected. */
  readonly chosen: string | null;
  /** True to take the focus: it was in the list of the folder before. */
  readonly takesFocus: boolean;
  readonly emptyText: string;
  readonly choose: (entry: FolderEntry | null) => void;
  /** Enter, or a double click. */
  readonly act: (entry: FolderEntry) => void;
}

/** CSS pixels. */
const layoutOptions = { rowSize: 30, padding: 4 };

function EntryIcon({ entry: { kind, name } }: { readonly entry: FolderEntry }) {
  const isArticle = /\.(?:md|markdown|txt|text|html?|xhtml)$/iu.test(name);
  const Icon = kind === "folder" ? Folder : /\.briefing$/iu.test(name) ? Presentation : isArticle ? FileText : File;
  return <Icon aria-hidden size={16} strokeWidth={1.75} className="entry-icon" data-kind={kind} />;
}

/** What is in a folder. Rows out of sight are not in the page, so thousands are no burden. */
export function EntryList({ box, path, entries, chosen, takesFocus, emptyText, choose, act }: EntryListProperties) {
  const t = useStrings();
  const language = useDeskState(languageOf);
  const dates = useMemo(() => new Intl.DateTimeFormat(language, { dateStyle: "medium" }), [language]);
  const byPath = useMemo(() => new Map(entries.map((entry) => [entry.path, entry])), [entries]);
  const find = (key: unknown) => byPath.get(String(key)) ?? null;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        // Another folder begins at its top.
        key={path}
        ref={box}
        className="entries"
        aria-label={t("files.list", { folder: path })}
        items={entries}
        dependencies={[language]}
        selectionMode="single"
        selectionBehavior="replace"
        // Escape closes the dialog, whatever is selected.
        escapeKeyBehavior="none"
        selectedKeys={chosen === null ? [] : [chosen]}
        autoFocus={takesFocus && (chosen !== null || "first")}
        onSelectionChange={(keys) => choose(keys === "all" ? null : find([...keys][0]))}
        onAction={(key) => {
          const entry = find(key);
          if (entry !== null) act(entry);
        }}
        renderEmptyState={() => <p className="entries-empty">{emptyText}</p>}
      >
        {(entry) => (
          <ListBoxItem id={entry.path} className="entry" textValue={entry.name}>
            <EntryIcon entry={entry} />
            <Text slot="label" className="entry-name">
              <bdi>{entry.name}</bdi>
            </Text>
            <Text slot="description" className="entry-facts">
              <span className="entry-date">{dates.format(entry.modified)}</span>
              <span className="entry-size">
                {entry.kind === "folder" ? t("files.folder") : showSize(entry.bytes, language)}
              </span>
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
