import type { SetAsideReason } from "../../../article.ts";

interface PhraseRule {
  readonly reason: SetAsideReason;
  readonly pattern: RegExp;
}

/**
 * Lines that give themselves away by their words, for lines of at most `longestLine` letters. Each pattern is anchored
 * at the start, so that running text is not hit.
 */
const phraseRules: readonly PhraseRule[] = [
  { reason: "image-residue", pattern: /^[\w.()\- ]{1,120}\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp)$/iu },
  {
    reason: "advertising",
    pattern:
      /^(?:advertise?ment|advertising|ad|sponsored|sponsored (?:content|stories|links?|by\b.*)|paid (?:content|post|partner)|promoted|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama?|реклама|annonse|annons|annonce|广告|広告|إعلان)[\s.:—–-]*$|^(?:story continues|article continues|continue reading|continues?) (?:below|after)\b|^(?:powered by|sponsored stories)\b/iu,
  },
  {
    reason: "share-links",
    pattern:
      /^(?:(?:share|tweet|pin|email|e-mail|print|save|like|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|copy link|link copied|copied!?|x|bluesky|threads|flipboard|pocket|messenger|tumblr|vk|вконтакте|поделиться|partager|teilen|compartir|compartilhar|condividi|dela|del|udostępnij|分享|シェア)[\s,|•·]*)+$|^(?:share (?:this|on|via|the|by)\b|tweet this|retweet this|follow (?:us|me|him|her|them)? ?(?:on|@)|follow @|like us on|find us on|join us on|email this|print this|save this|bookmark this|\d[\d,.]* (?:shares?|likes?|views?|retweets?)$)/iu,
  },
  {
    reason: "comments",
    pattern:
      /^(?:(?:\d[\d,.]* |no |view |show |read |see |load |hide |leave a |post a |add a |write a |reader |all )+comments?(?:\s*\(?\d*\)?)?[\s:]*|comments?(?: \(?\d+\)?| are closed)?[.:]?|leave a reply|join the (?:discussion|conversation)|(?:log|sign) in to comment|you must (?:be logged in|log ?in|login)\b.*|комментари[ийя].{0,20}|kommentare?(?: \(?\d+\)?)?|commentaires?(?: \(?\d+\)?)?|comentarios?|comentários?|komentarze?)$/iu,
  },
  {
    reason: "newsletter",
    pattern:
      /^(?:sign up (?:for|to|here|now|today)\b|subscribe (?:to|now|today|here|for)\b|subscribe[!.]?$|get (?:our|the|more) .{0,60}(?:newsletter|inbox|briefing)|receive .{0,60}(?:newsletter|inbox)|join our (?:newsletter|mailing list)|newsletter\b.{0,20}$|our newsletter|zapisz się|abonnez-vous|inscrivez-vous|melden sie sich|jetzt abonnieren|subskrybuj|подпи(?:шитесь|саться)|suscríbete|assine|iscriviti)/iu,
  },
  {
    reason: "cookie-notice",
    pattern:
      /^(?:we use cookies|this (?:web)?site uses cookies|by (?:using|continuing|browsing) (?:this|our|to) .{0,80}cookies|accept (?:all )?cookies|cookie (?:settings|policy|preferences))/iu,
  },
  {
    reason: "related-links",
    pattern:
      /^(?:(?:read|see|watch|listen)(?: also| more| next| on)? ?:|(?:related|also|more) ?:|related(?: (?:stories|articles|content|coverage|links|posts|topics|reading))?$|(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you)?|read next|up next|most (?:read|popular|viewed|shared)|more (?:on this|from|stories|news|about)\b.{0,40}$|trending(?: now)?|don['’]t miss|editor['’]s (?:picks?|choice)|lire aussi|lire ?:|à lire|lesen sie auch|mehr zum thema|lea también|le(?:e|a) también|leia (?:também|mais)|leggi anche|czytaj (?:także|też|również)|читайте также|читать далее|lees ook|läs (?:också|även|mer)|les også|læs også|przeczytaj|dowiedz się więcej|zobacz (?:także|też|również)|次の記事|関連記事|相关阅读|延伸阅读|اقرأ أيضا)\b)/iu,
  },
  {
    reason: "image-credit",
    pattern:
      /^(?:(?:featured |cover |lead |main |header |hero )?(?:photo|image|picture|photograph|illustration|graphic|artwork|foto|fotos|bild|crédit photo|imagen|immagine|фото|图|写真)s? ?(?:credits?|courtesy|source|by|quelle|:|：).{0,70}$|[^.]{0,90}\/ ?(?:getty images|reuters|afp|ap|epa|shutterstock|istock|alamy|bloomberg)\)?$)/iu,
  },
  {
    reason: "page-furniture",
    pattern:
      /^(?:(?:©|ⓒ|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}))|all rights reserved|tags?:|topics?:|categor(?:y|ies):|labels:|filed under\b|in this article:|terms (?:of|&|and) \w+|privacy policy|skip to\b|jump to\b|back to top|click here to\b.{0,40}$|report (?:a|an) (?:typo|error|problem)|edit this page|view (?:pdf|as|all|in)\b.{0,30}$|\d+ min(?:ute)?s? read$|read later$|reading time\b.{0,20}$|continue reading(?: the main story)?$|loading\W*$|close$|menu$|search$|next$|previous$|zoom$|click to enlarge$|play video$|show more$|load more$|photo gallery$|reprints?\b.{0,40}$)/iu,
  },
];

const longestLine = 160;

/** The reason a line gives itself away as furniture, null for lines that do not. */
export function reasonByPhrase(text: string): SetAsideReason | null {
  if (text.length > longestLine) return null;
  for (const { reason, pattern } of phraseRules) if (pattern.test(text)) return reason;
  return null;
}
