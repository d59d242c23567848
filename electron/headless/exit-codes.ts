/** What the process ends with. */
export const exitCodes = { done: 0, refused: 1, wrongUsage: 2, noBrowser: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
