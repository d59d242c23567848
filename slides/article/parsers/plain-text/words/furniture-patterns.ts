import type { SetAsideReason } from "../../../article.ts";

interface FurniturePattern {
  readonly reason: SetAsideReason;
  /** Tried on the line in small letters: ignoring case costs ten times the compiling. */
  readonly pattern: RegExp;
  /** Tried on the line as it is instead. */
  readonly exact?: true;
  /** Longest line, in columns, the pattern is tried on. */
  readonly most: number;
}

/**
 * Sayings of web pages with a variable part. Anchored at the start of the line; none may match a sentence an article
 * could begin with, so they are in the page's own voice ("we use cookies", "sign up for our newsletter").
 */
export const furniturePatterns: readonly FurniturePattern[] = [
  { reason: "cookie-notice", most: 900, pattern: /^(?:this|our) (?:web)?site uses (?:\S+ ){0,3}cookies/ },
  { reason: "cookie-notice", most: 900, pattern: /^we (?:and our partners )?(?:use|store) (?:\S+ ){0,3}cookies/ },
  { reason: "cookie-notice", most: 900, pattern: /^by (?:continuing|using|clicking|visiting)\b.{0,120}\bcookies?\b/ },
  {
    reason: "cookie-notice",
    most: 900,
    pattern: /^(?:diese (?:web)?seite|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) (?:\S+ ){0,3}cookies/,
  },
  { reason: "cookie-notice", most: 900, pattern: /^(?:ce site|nous) utilis(?:e|ons) (?:\S+ ){0,4}cookies/ },
  {
    reason: "cookie-notice",
    most: 900,
    pattern:
      /^(?:este sitio(?: web)?|nosotros|utilizamos|usamos|este site|nós|nosso site) ?(?:utiliza|usa|utilizamos|usamos)? ?(?:\S+ ){0,4}cookies/,
  },
  {
    reason: "cookie-notice",
    most: 900,
    pattern:
      /^(?:questo sito|deze (?:web)?site|denna webbplats|ta strona|tato stránka|bu site|этот сайт|наш сайт|мы) (?:\S+ ){0,4}(?:cookies?|куки|файлы cookie)/,
  },

  {
    reason: "newsletter",
    most: 400,
    pattern:
      /^\/? ?(?:sign up|subscribe|register) (?:here )?(?:for|to|now)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates?|bulletin|digest|deals)\b/,
  },
  {
    reason: "newsletter",
    most: 400,
    pattern: /^(?:sign up|subscribe) (?:for|to) [^.!?]{1,80}, (?:a|our|the) (?:\S+ ){0,4}newsletter\b/,
  },
  {
    reason: "newsletter",
    most: 300,
    pattern:
      /^(?:get|have|receive) .{0,120}\b(?:delivered|sent|straight) (?:straight |directly |right )?(?:to|in) your (?:inbox|mailbox|email)/,
  },
  {
    reason: "newsletter",
    most: 300,
    pattern: /^(?:by (?:submitting|entering|providing|signing up)|when you sign up).{0,200}\b(?:terms|privacy|agree)\b/,
  },
  {
    reason: "newsletter",
    most: 300,
    pattern:
      /^(?:abonnieren sie|melden sie sich|jetzt unseren|unser newsletter|abonnez-vous|inscrivez-vous|recevez|recibe|suscríbete|suscríbase|reciba|receba|assine|inscreva-se|iscriviti|ricevi|schrijf je in|zapisz się|подпишитесь|подписывайтесь|подпишись|получайте|підпишіться|підписуйтесь|feliratkozás|abonează|abone ol|piesakies|prenumeruokite)\b.{0,160}(?:newsletter|rundbrief|lettre|boletín|e-?mail|whatsapp|telegram|telegram-канал|канал|рассылк|новост|соцсет|социальн|дзен|вконтакте|вайбер|viber|hírlevél|bülten)/u,
  },
  { reason: "newsletter", most: 300, pattern: /^(?:piesakies|prenumeruok).{0,80}$/u },

  {
    reason: "comments",
    most: 400,
    pattern:
      /^(?:\d+|no|one|view|show|see|read|all|load|hide) (?:all |more |the |previous |\d+ )*(?:reader |user )?(?:comments?|replies|responses)\b(?: \(?\d+\)?)?[:.]?$/,
  },
  {
    reason: "comments",
    most: 400,
    pattern: /^\d+ (?:комментари|коментар|komentar|komentář|yorum|تعليق|评论|條評論|条评论|件のコメント|개의 댓글)/u,
  },
  {
    reason: "comments",
    most: 300,
    pattern:
      /^(?:you )?(?:must|need to|have to|please) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|login|register|subscribe)\b.{0,80}\b(?:comment|post|reply|continue|read)/,
  },
  {
    reason: "comments",
    most: 400,
    pattern: /^(?:your (?:email|e-mail) address will not be published|required fields are marked|save my name, email)/,
  },
  {
    reason: "comments",
    most: 400,
    pattern:
      /^(?:all |reader |user )?comments? (?:are|is|on this|for this|may be|will be|posted|section|rules|policy)\b.{0,200}$/,
  },
  {
    reason: "comments",
    most: 400,
    pattern:
      /^(?:os comentários não representam|los comentarios (?:publicados|no reflejan)|les commentaires sont|die kommentare|i commenti (?:sono|non)|комментарии (?:отражают|могут|закрыты|модерируются)|мнение (?:авторов|редакции)\b.{0,60}(?:может|не )|الآراء الواردة|التعليقات (?:المنشورة|لا))/u,
  },
  { reason: "comments", most: 600, pattern: /^(?:ترحب|نرحب).{0,120}(?:النقاش|التعليق)/u },
  { reason: "comments", most: 200, pattern: /^allowed html tags\b/ },

  {
    reason: "share-links",
    most: 120,
    pattern: /^\d[\d.,]*[km]? (?:shares?|likes?|tweets?|views?|retweets?|votes?|reads?|claps?|mal geteilt|partages?)$/,
  },
  {
    reason: "share-links",
    most: 160,
    pattern:
      /^(?:follow|like|find|join|visit) (?:us|me|the author|him|her|@\w+|\p{L}[\p{L}.' -]{1,40}) on (?:facebook|twitter|x|instagram|linkedin|google\+?|youtube|telegram|mastodon|tiktok|threads|bluesky)\b/u,
  },
  {
    reason: "share-links",
    most: 120,
    pattern: /^(?:share|tweet|post|send|email|print|save|copy) (?:this|it)\b(?: \S+){0,3}$/,
  },
  {
    reason: "share-links",
    most: 120,
    pattern:
      /^(?:folgen sie|suivez(?:-nous)?|síguenos|siga(?:-nos)?|seguici|volg) (?:\S+ ){0,4}(?:facebook|twitter|instagram|telegram|youtube|whatsapp|google)/,
  },
  { reason: "share-links", most: 120, pattern: /^[@#]\w{2,30}(?: [@#]\w{2,30})*$/ },

  {
    reason: "related-links",
    most: 300,
    pattern:
      /^(?:related|read more|read also|also read|see also|read next|more on this|watch|don['’]t miss|in pictures|must read|recommended|further reading)(?: (?:article|story|stories|coverage|video))?\s?[:|»>→–—]\s?\S/,
  },
  {
    reason: "related-links",
    most: 300,
    pattern:
      /^(?:siehe auch|lesen sie (?:auch|mehr|hierzu|dazu)|mehr zum thema|lire(?: aussi| également| la suite)?|à lire(?: aussi)?|voir aussi|lea también|lee también|leer más|ver también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|lees ook|lees meer|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|čtěte také|čítajte aj|citește și|olvasta már|loe ka|lasi arī|skaitykite taip pat|читайте также|читайте ещё|читайте еще|смотрите также|по теме|читайте також|читайте ще|оқи отырыңыз|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرأ المزيد|شاهد أيضا|اقرأ ايضا)\s?[:|»>→–—]\s?\S/u,
  },
  {
    reason: "related-links",
    most: 200,
    pattern:
      /^(?:trending|latest|more|popular|top|recent|breaking|most (?:read|popular|viewed|shared)(?: in)?) (?:[\p{L}\p{N}][\p{L}\p{N}'’&.-]* ){0,4}(?:news|stories|articles|headlines|posts|videos|now)$/u,
  },
  { reason: "related-links", most: 200, pattern: /^more (?:from|in|about|by) (?:\S+ ){0,5}\S+$/ },
  {
    reason: "related-links",
    most: 300,
    pattern:
      /^(?:in this article|in this story|topics|tags|tagged(?: with| in| as)?|filed under|posted in|categor(?:y|ies)|labels|keywords|schlagw(?:orte|örter)|themen|mots[- ]clés|thèmes|etiquetas|temas|tópicos|tag|tagi|štítky|címkék|etiketler|теги|метки|ключевые слова|рубрика|рубрики|сюжет|сюжеты|тақырып|标签|关键词|タグ|キーワード|태그|الكلمات المفتاحية|كلمات دلالية)\s?[:：]\s?\S/u,
  },
  {
    reason: "related-links",
    most: 120,
    pattern:
      /^[【[［《](?:関連|相关|相關|관련|人気|おすすめ|あわせて|延伸|推荐|推薦|編集部|写真|画像|動画|아래|이슈|추천)[^】\]］》]*[】\]］》]/u,
  },

  {
    reason: "advertising",
    most: 160,
    pattern: /^(?:powered|sponsored|presented|brought to you) by\s+\S+(?: \S+){0,5}$/,
  },
  { reason: "advertising", most: 160, pattern: /^\S+ (?:powered|presented) by \S+(?: \S+){0,3}$/ },
  {
    reason: "advertising",
    most: 160,
    pattern: /^(?:advertis(?:e|ement|ing)|sponsored|anzeige|werbung|publicidad|publicité|реклама)\b\s?[:|–—-]/u,
  },
  {
    reason: "advertising",
    most: 160,
    pattern:
      /^(?:your (?:video|ad) will (?:play|start|begin) in|wait \d+ seconds?|this ad will end|skip (?:ad|in) ?\d*|video will (?:start|play))/,
  },
  { reason: "advertising", most: 120, pattern: /^from [$€£]\d[\d.,]*$/ },
  { reason: "newsletter", most: 60, pattern: /^[$€£]\d[\d.,]*(?: ?\/ ?\w+){1,3}$/ },

  { reason: "navigation", most: 160, pattern: /^\(?\d+ (?:of|из|de|von|sur|di) \d+\)?$/ },
  {
    reason: "navigation",
    most: 160,
    pattern:
      /^(?:page|seite|página|pagina|страница|стр\.|sayfa|strona|strana|第)\s?\d+(?:\s?(?:of|\/|von|sur|de|из|页|頁|ページ)\s?\d*)?$/,
  },
  { reason: "navigation", most: 200, pattern: /^(?:skip|jump) to\b(?: \S+){1,6}$/ },
  { reason: "navigation", most: 200, pattern: /^(?:retrieved from\b|hidden categories|categories:)/ },
  { reason: "navigation", most: 200, pattern: /^#?alternate\b/ },
  {
    reason: "navigation",
    most: 400,
    exact: true,
    pattern: /^(?:I?FRAME|REFRESH|Refresh)\s?(?:\([^)]*\))?:?(?:\s\S+)?$/,
  },
  { reason: "navigation", most: 400, pattern: /^#(?:\S+ ){1,40}\S+$/ },
  { reason: "navigation", most: 600, exact: true, pattern: /^\(BUTTON\)/ },
  {
    reason: "navigation",
    most: 80,
    exact: true,
    pattern: /^\[(?:INS|DEL|LINK|INLINE|IMAGE|EMBED|undefined|null)\b[^\]]*\]?$/,
  },
  { reason: "navigation", most: 120, pattern: /^main article: \S/ },
  {
    reason: "navigation",
    most: 200,
    pattern: /^[<‹←◄][^.!?]{0,90}$|^[^.!?]{0,90}[>›→►]$|^«[^.!?»]{0,90}$|^[^.!?«]{0,90}»$/u,
  },
  { reason: "navigation", most: 60, pattern: /^[_\s[\]()x]*_{4,}/ },

  { reason: "page-furniture", most: 400, pattern: /^(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}|\p{L})/u },
  {
    reason: "page-furniture",
    most: 500,
    pattern:
      /^.{0,80}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|всі права захищен|все права защищены)/u,
  },
  {
    reason: "page-furniture",
    most: 300,
    pattern: /^(?:terms|terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice))\b[^.]{0,80}$/,
  },
  { reason: "page-furniture", most: 300, pattern: /^this (?:site|page|form) is protected by/ },
  {
    reason: "page-furniture",
    most: 400,
    pattern: /^a version of this (?:article|story|review|obituary) (?:appears|appeared|ran)\b/,
  },
  {
    reason: "page-furniture",
    most: 200,
    pattern:
      /^we['’]re interested in your feedback|^(?:see|spot|found|noticed) (?:an error|a mistake|a typo|something wrong)|^do you have (?:a|any) (?:tip|correction|feedback)/,
  },
  {
    reason: "page-furniture",
    most: 300,
    pattern:
      /^(?:нашли|заметили|обнаружили|увидели) (?:ошибку|опечатку|неточность)|^(?:знайшли|помітили) помилку|^если вы (?:нашли|заметили) ошибку|^(?:qate|қате) тап|^iezīmējiet tekstu|^pastebėjote klaidą|^(?:haben sie einen )?fehler (?:gefunden|entdeckt|melden)/u,
  },
  { reason: "page-furniture", most: 300, pattern: /\bctrl ?\+ ?enter\b/ },
  {
    reason: "page-furniture",
    most: 200,
    pattern:
      /^(?:版权声明|版權聲明|免责声明|声明|本文来源|责任编辑|編輯|\[责任编辑|【责任编辑|无断|無断|저작권자|ⓒ|<저작권|무단)/u,
  },
  { reason: "page-furniture", most: 90, pattern: /^continue reading(?: \S+){0,8}$/ },
  { reason: "page-furniture", most: 120, pattern: /^(?:www\.|https?:\/\/)\S+$/ },
  {
    reason: "page-furniture",
    most: 60,
    pattern:
      /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|co\.uk|de|fr|es|it|ru|kz|ua|pl|cz|br|cn|jp|kr|in|eu|tv|io|news)$/u,
  },
  {
    reason: "page-furniture",
    most: 200,
    pattern:
      /^(?:this page was last|text is available under|retrieved on|from \p{L}\S+, the (?:\S+ ){0,2}(?:encyclop|wiki|dictionar))/u,
  },
];
