export type Ratio = "16:9" | "4:3";

/** What the user may choose about a briefing. */
export interface BriefingOptions {
  /** Target length in minutes; null lets the text decide. */
  readonly minutes: number | null;
  readonly theme: string;
  readonly ratio: Ratio;
  /** Handling marking for every slide and page ("OFFICIAL – SENSITIVE"); empty for none. */
  readonly marking: string;
}

export const defaultBriefingOptions: BriefingOptions = {
  minutes: null,
  theme: "daylight",
  ratio: "16:9",
  marking: "",
};
