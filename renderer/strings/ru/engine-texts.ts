import type { Plural } from "../plural.ts";

/** The engine's messages in Russian, by their codes. */
export const engineTexts: Readonly<Record<string, string | Plural>> = {};
