import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { keyRows } from "../../talk/key-rows.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";

/** Keys that only the presenter view has. */
const own: readonly { readonly label: StringKey; readonly keys: readonly string[] }[] = [
  { label: "talk.key-sources", keys: ["I", "Alt+Click"] },
  { label: "talk.key-edit", keys: ["E"] },
  { label: "talk.key-correct", keys: ["X"] },
  { label: "talk.key-pronunciation", keys: ["Y"] },
  { label: "talk.key-point", keys: ["Shift+←↑→↓"] },
];

/** Every key of a talk. */
export function KeysDialog(_: DialogProperties<"talk-keys">) {
  const t = useStrings();
  const rows = [...keyRows.map(({ meaning, keys }) => ({ label: `talk.key-${meaning}` as StringKey, keys })), ...own];
  return (
    <>
      <DialogHead title={t("talk.keys-title")} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className="shortcut-columns dialog-scroll" tabIndex={0} aria-label={t("talk.keys-title")}>
        <div className="shortcut-group talk-keys">
          <dl>
            {rows.map(({ label, keys }) => (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <p className="dialog-note">{t("talk.keys-audience")}</p>
    </>
  );
}
