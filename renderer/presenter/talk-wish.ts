import type { TalkRun } from "../../slides/index.ts";

/** A talk to be given. */
export interface TalkWish {
  readonly kind: TalkRun["kind"];
  readonly from: "start" | "here";
}
