/** What stands in the braces of a message. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** A sentence for the user, and what is needed to say it in another language. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly parameters: MessageParameters;
  /** In English. */
  readonly text: string;
}

/** The words of an area: one sentence for each code, with the names of its parameters in braces. */
export type MessageTable<Code extends string> = Readonly<Record<Code, string>>;

/** A sentence of a table with its parameters put in. A parameter that is not given stays as it stands in the table. */
export function fillIn(sentence: string, parameters: MessageParameters): string {
  return sentence.replace(/\{(\w+)\}/gu, (mark, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : mark,
  );
}

/** A message in the words of a table. */
export function writeMessage<Code extends string>(
  table: MessageTable<Code>,
  code: Code,
  parameters: MessageParameters = {},
): Message<Code> {
  return { code, parameters, text: fillIn(table[code], parameters) };
}
