/** How a text is looked for. Case and accents do not count unless they are asked for. */
export interface MatchOptions {
  readonly matchCase?: boolean;
  readonly matchAccents?: boolean;
  readonly wholeWord?: boolean;
}
