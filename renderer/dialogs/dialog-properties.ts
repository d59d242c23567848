import type { DialogKind, DialogRequest } from "./dialog-request.ts";

/** What a dialog gets: the request of its kind. */
export interface DialogProperties<Kind extends DialogKind> {
  readonly request: Extract<DialogRequest, { readonly kind: Kind }>;
}
