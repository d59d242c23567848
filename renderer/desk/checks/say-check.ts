import type { CheckRow } from "../../../slides/index.ts";
import type { Say } from "../../strings/saying.ts";

/** A finding in words. A text that differs from its source is told by what differs. */
export function sayCheck({ code, parameters, text }: CheckRow, say: Say): string {
  const { flag } = parameters;
  return say({ code: code === "mismatch" && typeof flag === "string" ? flag : code, parameters, text });
}
