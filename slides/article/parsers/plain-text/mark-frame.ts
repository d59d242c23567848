import { aside, type Board } from "./role.ts";

/** First lines of a message that pass it on. */
const forwardLine =
  /^(?:-{2,}\s*)?(?:(?:begin )?forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|пересылаемое сообщение|исходное сообщение|пересланное сообщение)\b[\s:]*-*$/iu;
const mailField =
  /^(?:from|date|sent|subject|to|cc|bcc|reply-to|von|gesendet|datum|betreff|an|de|envoyé|objet|à|enviado|fecha|asunto|para|data|oggetto|da|a|inviato|от|отправлено|дата|тема|кому|копия)\s?:\s\S/iu;
const subjectField =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|тема)\s?:\s*(?:(?:fwd?|re|wg|aw|tr|rv|enc|ha|пер)\s?:\s*)*/iu;
const fewestFields = 3;
/** Passages from the start among which the head of a message stands. */
const reach = 25;

const bookStart = /^\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const bookEnd = /^\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG/i;

/** Marks the head of a forwarded message; returns its subject, which serves as title when the text has none. */
function markMailHead(board: Board): string | null {
  const head = board.passages.slice(0, reach);
  const fields = head.flatMap(({ text }, index) => (mailField.test(text) ? [index] : []));
  const [start] = fields;
  if (start === undefined || fields.length < fewestFields || (fields.at(-1) ?? 0) - start > fields.length + 2)
    return null;
  let subject: string | null = null;
  for (const index of fields) {
    const text = board.passages[index]?.text ?? "";
    if (subjectField.test(text)) subject = text.replace(subjectField, "");
    board.roles[index] = aside("front-matter");
  }
  for (const [index, { text }] of head.entries())
    if (forwardLine.test(text)) board.roles[index] = aside("front-matter");
  return subject === "" ? null : subject;
}

/** Marks the licence that Project Gutenberg puts before and behind its books. */
function markBookFrame(board: Board): void {
  const start = board.passages.findIndex(({ text }) => bookStart.test(text));
  const end = board.passages.findIndex(({ text }) => bookEnd.test(text));
  for (let index = 0; index <= start; index++) board.roles[index] = aside("front-matter");
  if (end > start)
    for (let index = end; index < board.passages.length; index++) board.roles[index] = aside("page-furniture");
}

/** Marks what a text was wrapped in on its way: the head of a message, the frame of a book file. Returns a subject. */
export function markFrame(board: Board): string | null {
  markBookFrame(board);
  return markMailHead(board);
}
