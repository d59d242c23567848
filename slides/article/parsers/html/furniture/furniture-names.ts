import type { SetAsideReason } from "../../../article.ts";

/**
 * How far a class name is believed. `strong`: everything inside goes. `weak`: full sentences inside stay, because such
 * names also turn up around parts of articles.
 */
export type MarkStrength = "strong" | "weak";

export interface FurnitureMark {
  readonly reason: SetAsideReason;
  readonly strength: MarkStrength;
}

interface NameRule extends FurnitureMark {
  /** Single words of a class name or an id. */
  readonly words: readonly string[];
  /** Pairs of neighbouring words: "most read". */
  readonly pairs: readonly string[];
}

/** Words that page makers give to the furniture of their pages. English serves all over the web. */
const nameRules: readonly NameRule[] = [
  {
    reason: "comments",
    strength: "strong",
    words: [
      ...["comment", "comments", "commentlist", "commentlisting", "commentarea", "disqus", "livefyre", "usercomments"],
      ...["commentform", "spotim", "viafoura", "hyvor", "kommentare", "commentaires", "comentarios", "comentários"],
    ],
    pairs: ["user comments", "reader comments", "discussion thread", "leave reply"],
  },
  {
    reason: "cookie-notice",
    strength: "strong",
    words: [
      ...["cookie", "cookies", "cookiebar", "cookieconsent", "cookiebanner", "gdpr", "ccpa", "onetrust", "didomi"],
      ...["consent", "cookienotice", "cookiepolicy", "qc-cmp2"],
    ],
    pairs: ["privacy banner", "privacy notice", "privacy popup", "cmp container", "eu law"],
  },
  {
    reason: "advertising",
    strength: "strong",
    words: [
      ...[
        "ad",
        "ads",
        "adv",
        "advert",
        "adverts",
        "advertisement",
        "advertisements",
        "advertising",
        "adsense",
        "adslot",
      ],
      ...["adsbygoogle", "adunit", "adbox", "adcontainer", "sponsor", "sponsored", "sponsors", "sponsorship", "dfp"],
      ...["teads", "promoted", "adwrapper", "advertorial", "werbung", "publicite", "publicidad", "anzeige", "reklama"],
    ],
    pairs: ["google ads", "banner ad", "ad banner", "paid content", "paid partner", "brand connect"],
  },
  {
    reason: "related-links",
    strength: "strong",
    words: [
      ...[
        "related",
        "relateds",
        "recirc",
        "recirculation",
        "recommended",
        "recommendation",
        "recommendations",
        "trending",
      ],
      ...[
        "mostread",
        "mostpopular",
        "mostviewed",
        "outbrain",
        "taboola",
        "zergnet",
        "revcontent",
        "readnext",
        "upnext",
      ],
      ...["seealso", "alsoread", "readalso", "readmore", "morestories", "hatnote", "relatedarticles", "relatedposts"],
      ...["relatedlinks", "relatedstories", "marginalia", "similarposts", "jp-relatedposts", "yarpp", "crosslinks"],
    ],
    pairs: [
      ...["most read", "most popular", "most viewed", "most shared", "most commented", "read also", "read next"],
      ...["see also", "also read", "more stories", "more news", "more articles", "more from", "up next", "also like"],
      ...["popular posts", "popular stories", "popular articles", "latest news", "latest stories", "latest posts"],
      ...[
        "recent posts",
        "story alsos",
        "next article",
        "previous article",
        "prev next",
        "post navigation",
        "article list",
      ],
      ...["same topic", "meme sujet", "lire aussi", "read more", "further news", "author materials", "top stories"],
    ],
  },
  {
    reason: "share-links",
    strength: "strong",
    words: [
      ...[
        "share",
        "shares",
        "sharing",
        "sharebar",
        "sharethis",
        "addthis",
        "addtoany",
        "social",
        "socials",
        "sharedaddy",
      ],
      ...[
        "socialmedia",
        "sharetools",
        "sharebuttons",
        "shareaholic",
        "sociallinks",
        "sharelinks",
        "follow",
        "followus",
      ],
      ...["compartir", "partager", "teilen", "socialbar", "sharebox", "whatsapp"],
    ],
    pairs: ["follow us", "bookmark links"],
  },
  {
    reason: "navigation",
    strength: "strong",
    words: [
      ...["nav", "navbar", "navi", "navigation", "subnav", "topnav", "navbox", "menu", "submenu", "breadcrumb"],
      ...["breadcrumbs", "crumbs", "pagination", "pager", "paginator", "skiplink", "skiplinks", "sitemap", "catlinks"],
      ...["toc", "tableofcontents"],
    ],
    pairs: ["table contents", "page links", "jump nav", "mw jump", "skip link", "skip to", "site links", "back to"],
  },
  {
    reason: "newsletter",
    strength: "weak",
    words: [
      ...["newsletter", "newsletters", "signup", "subscribe", "subscription", "subscriptions", "optin", "mailchimp"],
      ...["mailinglist", "subscribebox", "abonnement", "newsletterbox"],
    ],
    pairs: ["sign up", "email alerts", "mail list", "opt in"],
  },
  {
    reason: "page-furniture",
    strength: "strong",
    words: [
      ...[
        "toolbar",
        "tools",
        "login",
        "signin",
        "register",
        "registration",
        "searchbox",
        "searchform",
        "popup",
        "modal",
      ],
      ...[
        "overlay",
        "lightbox",
        "tooltip",
        "toast",
        "backtotop",
        "donate",
        "donation",
        "editsection",
        "noprint",
        "ambox",
      ],
      ...[
        "printfooter",
        "sidebar",
        "siteheader",
        "sitefooter",
        "colophon",
        "tagcloud",
        "flyout",
        "megamenu",
        "offcanvas",
      ],
    ],
    pairs: [
      ...["no print", "print no", "hide print", "error report", "article report", "report error", "app download"],
      ...["site header", "site footer", "page footer", "global header", "global footer", "search form", "mega menu"],
    ],
  },
  {
    reason: "page-furniture",
    strength: "weak",
    words: [
      ...[
        "search",
        "copyright",
        "footer",
        "legal",
        "taglist",
        "tags",
        "topics",
        "keywords",
        "hashtags",
        "ratings",
        "votes",
      ],
      ...["promo", "promos", "nocontent", "feedback", "survey", "license", "pubdate", "postmeta", "byline", "teaser"],
      ...["teasers", "player", "countdown", "slideshow", "disclaimer", "trustproject"],
    ],
    pairs: [
      "post meta",
      "entry meta",
      "article meta",
      "story meta",
      "tag list",
      "print only",
      "post tags",
      "article tags",
    ],
  },
];

const markOfWord = new Map<string, FurnitureMark>();
const markOfPair = new Map<string, FurnitureMark>();
for (const { reason, strength, words, pairs } of nameRules) {
  for (const word of words) if (!markOfWord.has(word)) markOfWord.set(word, { reason, strength });
  for (const pair of pairs) if (!markOfPair.has(pair)) markOfPair.set(pair, { reason, strength });
}

/** What class names and id (as words, in order) say an element is; null when they say nothing. */
export function markByNames(names: readonly string[]): FurnitureMark | null {
  let weak: FurnitureMark | null = null;
  for (let i = 0; i < names.length; i += 1) {
    const word = names[i] ?? "";
    const mark = markOfPair.get(`${word} ${names[i + 1] ?? ""}`) ?? markOfWord.get(word);
    if (mark === undefined) continue;
    if (mark.strength === "strong") return mark;
    weak ??= mark;
  }
  return weak;
}
