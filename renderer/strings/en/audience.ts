/** What the audience's window says to whoever sits at it. */
export const audienceStrings = {
  "audience.place": "Move this window to the projector and press F11",
  "audience.escape": "Press Escape again to end the talk",
  "audience.over": "The talk is over. You can close this window.",
} as const;
