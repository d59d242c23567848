import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Flag } from "../../../slides/index.ts";

const key = new PluginKey<DecorationSet>("flags");

/** Transactions carry the flags of the notes under this name. */
export const flagsMeta = key;

/** Underlines what differs from the article. Flags of other places are passed over. */
export const FlagDecorations = Extension.create({
  name: "flagDecorations",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const flags = transaction.getMeta(key) as readonly Flag[] | undefined;
          if (flags === undefined) return before.map(transaction.mapping, transaction.doc);
          const { doc } = transaction;
          const starts: number[] = [];
          doc.forEach((_, offset) => {
            starts.push(offset + 1);
          });
          const decorations = flags.flatMap(({ place, span }) => {
            const start = place.kind === "note" ? starts[place.note] : undefined;
            if (start === undefined || place.kind !== "note") return [];
            const size = doc.child(place.note).content.size;
            const [from, to] = span === null ? [0, size] : [span.start, Math.min(span.end, size)];
            return from >= to ? [] : [Decoration.inline(start + from, start + to, { class: "note-flag" })];
          });
          return DecorationSet.create(doc, decorations);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
