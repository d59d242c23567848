/** What stands in the place of a redacted sentence. Of one length, so that it does not tell how long the sentence was. */
export const redactionMark = "█████";
