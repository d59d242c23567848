import type { SentenceId } from "../../slides/index.ts";
import type { TalkWish } from "../presenter/talk-wish.ts";

/** A dialog that is open, with what it needs. A kind is a row in `dialogs.tsx`. */
export type DialogRequest =
  | { readonly kind: "palette" }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "paste" }
  | { readonly kind: "recoveries" }
  | { readonly kind: "export" }
  | { readonly kind: "pronunciation" }
  /** Asks before a talk under embargo; `wish` is the talk that was asked for. */
  | { readonly kind: "talk-embargo"; readonly wish: TalkWish }
  | { readonly kind: "talk-search" }
  /** `lit` are the sentences that were asked for. */
  | { readonly kind: "talk-sources"; readonly lit: readonly SentenceId[] }
  /** Corrects a slide while the talk goes on. */
  | { readonly kind: "talk-slide"; readonly slide: string }
  | { readonly kind: "talk-late" }
  | { readonly kind: "talk-goal" }
  | { readonly kind: "talk-windows" }
  | { readonly kind: "talk-overview" }
  | { readonly kind: "talk-keys" }
  | { readonly kind: "talk-end" }
  | { readonly kind: "talk-report"; readonly talk: string }
  | { readonly kind: "talks" }
  | { readonly kind: "close"; readonly answer: (choice: "save" | "discard" | "cancel") => void }
  /** The page's own way to find a file, where the shell has no dialogs of the system. */
  | {
      readonly kind: "files";
      readonly purpose: "open" | "save" | "folder";
      readonly suggestedName: string;
      readonly folder: string | null;
      /** Hears the path, null when the user changed their mind. */
      readonly answer: (path: string | null) => void;
    };

export type DialogKind = DialogRequest["kind"];
