import type { SetAsideReason } from "../../article.ts";

/** Lines a web page shows around its article, whole lines in small letters. */
const furniture: readonly (readonly [SetAsideReason, RegExp])[] = [
  [
    "share-links",
    /^(?:share(?: ?[/|&] ?save| this| on| via)?(?: (?:article|page|post|story|this))?(?: (?:on |via )?(?:facebook|twitter|x|linkedin|whatsapp|telegram|email|reddit))?|tweet(?: this)?|e-?mail(?: this(?: article)?)?|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|follow us(?: on .{1,30})?|copy link|поделиться(?: .{1,30})?|teilen|artikel teilen|partager(?: .{1,30})?|compartir(?: .{1,30})?|compartilhar|condividi|udostępnij|бөлісу)$/u,
  ],
  [
    "newsletter",
    /^(?:subscribe(?: (?:now|today|here|by email|to .{1,60}))?|sign ?up(?: (?:now|here|for .{1,60}|to .{1,60}))?|(?:get|join) (?:our|the) .{0,30}(?:newsletter|mailing list).{0,40}|newsletter|подписаться(?: .{1,40})?|подпишитесь .{1,80}|abonnieren|newsletter abonnieren|s.abonner(?: .{1,40})?|suscr[ií]bete.{0,40}|iscriviti.{0,40})$/u,
  ],
  [
    "related-links",
    /^(?:related(?: (?:articles?|posts?|stories|links|content|topics|reading|news))?|read (?:more|next)(?: .{1,40})?|more (?:from|on|about|stories|articles|posts)(?: .{1,40})?|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:for you|articles|reading|stories))?|trending(?: .{1,30})?|most (?:read|popular|viewed)|popular (?:posts|articles|stories)|latest (?:news|posts|articles|stories)|читайте также|по теме|похожие (?:статьи|материалы)|mehr zum thema|lesen sie auch|à lire aussi|lire aussi|articles? (?:liés|similaires|connexes)|lea también|noticias relacionadas|leia (?:também|mais)|leggi anche|czytaj także|zobacz także)$/u,
  ],
  [
    "comments",
    /^(?:(?:leave|post|add|write) a (?:comment|reply)|comments?(?: ?\(\d+\))?|\d+ comments?|no comments(?: yet)?|view comments|show comments|join the (?:conversation|discussion)|комментарии(?: \(\d+\))?|оставить комментарий|kommentare|commentaires|comentarios|comentários)$/u,
  ],
  [
    "advertising",
    /^(?:advertisement|advertising|ad|sponsored(?: (?:content|post|by .{1,40}))?|promoted|реклама|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama)$/u,
  ],
  [
    "cookie-notice",
    /^(?:(?:we|this (?:web)?site) uses? cookies.{0,300}|accept(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences)|мы используем (?:файлы )?cookies?.{0,300})$/u,
  ],
  [
    "navigation",
    /^(?:home|menu|main menu|search|skip to (?:main )?content|(?:back )?to (?:the )?top|back|next(?: (?:article|post|page|story))?|prev(?:ious)?(?: (?:article|post|page|story))?|(?:table of )?contents|toc|on this page|jump to .{1,40}|(?:hide|show|expand|collapse|toggle) .{1,30}|site ?map|all (?:posts|articles|news|categories)|главная|меню|поиск|наверх|содержание|оглавление|startseite|menü|suche|accueil|rechercher|inicio|buscar|menú)$/u,
  ],
  [
    "page-furniture",
    /^(?:(?:site |give |send )?feedback|listen(?: to (?:this )?(?:article|page))?|download(?: .{1,40})?|(?:view |open |get )?pdf(?: .{1,40})?|print(?: (?:this )?(?:article|page|version|friendly))?|(?:version|revision|page|edit) history|cit(?:e|ation)s?(?: this.{0,20})?|edit (?:this|on) .{1,30}|improve this page|view (?:source|on github|page source|raw)|permalink|log ?in|log ?out|sign ?in|register|my account|contact(?: us)?|about(?: us)?|help|faq|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|statement))?|all rights reserved.{0,20}|(?:©|copyright).{0,80}|report (?:an? )?(?:error|issue|problem)|скачать(?: .{1,30})?|распечатать|войти|drucken|imprimer|imprimir|stampa)$/u,
  ],
];

/** Reasons that the words alone are enough for; the others are ordinary words unless they are links. */
const plainEnough: ReadonlySet<SetAsideReason> = new Set([
  "share-links",
  "newsletter",
  "related-links",
  "comments",
  "advertising",
  "cookie-notice",
]);

/** Longer lines than this are text. */
const longestLine = 320;

/** Why a line is page furniture; null when it is not. `isLink`: the whole line is one link. */
export function furnitureReason(line: string, isLink: boolean): SetAsideReason | null {
  if (line.length > longestLine) return null;
  const words = line.toLowerCase().replace(/^[\s\p{P}\p{S}]+|[\s:.!…›»→\p{S}]+$/gu, "");
  if (words === "" || (!isLink && words.split(" ").length < 2 && !distinctive.test(words))) return null;
  for (const [reason, pattern] of furniture) {
    if (pattern.test(words)) return isLink || plainEnough.has(reason) ? reason : null;
  }
  return null;
}

/** Single words that are no text even when they are no link. */
const distinctive = /^(?:advertisement|реклама|anzeige|werbung|publicité|publicidade?|tweet)$/u;
