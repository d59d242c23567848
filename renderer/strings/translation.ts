import type { Plural } from "./plural.ts";

/** Another language's table: a text for each of ours, plural where ours is. */
export type Translation<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Plural };
