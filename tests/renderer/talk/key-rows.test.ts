import { expect, test } from "vitest";
import { keyRows } from "../../../renderer/talk/key-rows.ts";
import { readKey } from "../../../renderer/talk/keys.ts";

const printed: Readonly<Record<string, string>> = {
  "→": "ArrowRight",
  "←": "ArrowLeft",
  "↓": "ArrowDown",
  "↑": "ArrowUp",
  Space: " ",
  "Page Down": "PageDown",
  "Page Up": "PageUp",
  Esc: "Escape",
  "−": "-",
};

/** What the help calls one thing where the key table has two. */
const told: Readonly<Record<string, readonly string[]>> = {
  ends: ["first", "last"],
  jump: ["digit", "jump"],
  start: ["start", "start-here"],
  "notes-size": ["larger", "smaller"],
  scroll: ["scroll-up", "scroll-down"],
};

function readPrinted(label: string) {
  const shiftKey = label.startsWith("Shift+");
  const name = label.replace("Shift+", "");
  const key = printed[name] ?? (/^\d+$/u.test(name) ? name.slice(0, 1) : name);
  return readKey({ key, code: "", shiftKey, altKey: false, ctrlKey: false, metaKey: false }, "ltr")?.kind;
}

test.each(keyRows)("the help tells the truth of $keys: $meaning", ({ meaning, keys }) => {
  for (const label of keys) expect(told[meaning] ?? [meaning]).toContain(readPrinted(label));
});

test("the help leaves no key of the table out but second names", () => {
  const kinds = new Set(keyRows.flatMap(({ keys }) => keys.map(readPrinted)));
  const all = ["abcdefghijklmnopqrstuvwxyz.,/?+-", "PageUp Home F5 Escape"].flatMap((keys, place) =>
    keys.split(place === 0 ? "" : " "),
  );
  for (const key of all) {
    const action = readKey({ key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }, "ltr");
    if (action !== null) expect(kinds).toContain(action.kind);
  }
});
