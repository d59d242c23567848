/** A label alone on its line: the line under it is a caption. */
export const captionLabels: ReadonlySet<string> = new Set([
  "photo",
  "photos",
  "image",
  "picture",
  "caption",
  "foto",
  "fotos",
  "bild",
  "bilder",
  "fotografía",
  "imagen",
  "immagine",
  "zdjęcie",
  "фото",
  "снимок",
  "изображение",
  "صورة",
  "图片",
  "写真",
  "사진",
  "photograph",
  "photo caption",
  "image caption",
  "media caption",
  "video caption",
]);

interface CaptionPattern {
  readonly pattern: RegExp;
  /** Longest text, in columns. */
  readonly most: number;
  /** Characters of which the pattern needs one: looked for first, because compiling a pattern is dear. */
  readonly needs?: string;
}

const agencies =
  "Getty(?: Images)?|AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|DPA|ANSA|PAP|ČTK|TASS|ТАСС|РИА Новости|Интерфакс|Xinhua|Shutterstock|iStock|Alamy|Bloomberg|Wikimedia Commons|Wikipedia|Flickr|Unsplash|Pexels|picture alliance|Imago|imago images|Rex Features|PA|Press Association|Anadolu|Zuma|Corbis|Magnum|Keystone|Scanpix|TT|NTB|Ritzau|LETA|ELTA|Lehtikuva|共同|时事|新华社|연합뉴스|뉴시스|뉴스1";
const credit =
  "(?:photo|photos|photograph|photography|picture|image|images|credit|credits|illustration|graphic|courtesy|source|foto|fotos|bild|bilder|grafik|quelle|crédit|crédits|imagen|imagem|crédito|créditos|divulgação|immagine|fot|zdjęcie|obr|снимок|фото|иллюстрация|источник фото|сурет|صورة|الصورة|图|图片|图片来源|摄影|攝影|写真|撮影|画像|사진)";

/** How captions and picture credits look. */
export const captionPatterns: readonly CaptionPattern[] = [
  { most: 900, pattern: /^(?:media|image|photo|picture|video) caption\b/i },
  { most: 600, pattern: /^caption: ?\S/i },
  { most: 50, pattern: /^\p{Lu}\S*(?: \S+){0,3} logo$/u },
  {
    most: 500,
    pattern: new RegExp(
      `^[(\\[]?${credit}(?: by| credits?| courtesy of| source| of| par| von| de| por| di)?\\.?\\s?[:：/|©]\\s?\\S`,
      "iu",
    ),
  },
  {
    most: 200,
    pattern:
      /^[([]?(?:photo|photos|photograph|picture|image|illustration|graphic)s? (?:by|courtesy(?: of)?|credits?:?|taken by) \p{Lu}/iu,
  },
  {
    most: 300,
    pattern: /^(?:фото|снимок|foto|bild|photo) (?:из|с сайта|пресс|автора|via|aus|de l|di|z archiwum|archiv)/iu,
  },
  { most: 300, pattern: /^(?:图注|图说|圖說|圖為|图为|資料圖|资料图|▲|△|▼|▶︎?사진|◆写真)\s?[:：]?/u },
  {
    most: 600,
    needs: "/|",
    pattern: new RegExp(
      `(?:[-–—|/(（]|\\s)\\s?(?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}\\s?[/|]\\s?)(?:${agencies})[)）.]?$`,
      "u",
    ),
  },
  {
    most: 200,
    needs: "(",
    pattern: new RegExp(`^[^.!?]*\\((?:[^()]{0,40}[\\s/])?(?:${agencies})(?:[\\s/][^()]{0,40})?\\)$`, "u"),
  },
  {
    most: 120,
    pattern:
      /^(?:[^.!?]{0,60}[\s/])?(?:Getty(?: Images)?|AP Photo|Shutterstock|iStock|Alamy|Wikimedia Commons|Unsplash|picture alliance|imago images|Flickr|REUTERS)(?:[\s/][^.!?]{0,40})?$/u,
  },
  { most: 500, needs: "/", pattern: /\s[-–—]\s\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){0,4}\/\p{L}[\p{L}.'’ -]*$/u },
  {
    most: 90,
    needs: "/",
    pattern: /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){1,3}\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}$/u,
  },
  {
    most: 600,
    pattern: /\b(?:photo|image|picture|illustration|credit|foto|bild|crédit|фото)\s?[:：]\s?[^.!?:]{2,60}\.?\)?$/iu,
  },
  {
    most: 300,
    pattern:
      /^(?:map|chart|graphic|graph|diagram|video|infographic|gallery|slideshow|podcast|karte|grafik|bildergalerie|fotostrecke|vidéo|carte|infographie|vídeo|infográfico|gráfico|mapa|mappa|wykres|карта|инфографика|видео|фотогалерея|фоторепортаж)\s?[:：|]\s?\S/iu,
  },
];
