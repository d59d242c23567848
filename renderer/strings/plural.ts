/** A text in the forms that a language has for numbers (CLDR); `other` stands in for those it lacks. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
