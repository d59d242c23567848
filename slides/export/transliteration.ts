/** Cyrillic (Russian, Kazakh, Ukrainian, Belarusian, South Slavic, Central Asian) and Latin letters without an ASCII base. */
const rows: readonly (readonly [string, string])[] = [
  ["абвгдезийклмнопрстуф", "abvgdeziyklmnoprstuf"],
  ["ыэё", "yee"],
  ["әғқңөұүһіў", "agqnouuhiu"],
  ["ґјќѓҳҷӣӯҡҙҫ", "gjkghjiukzs"],
  ["ıəøłđðħŋŧĸ", "ieolddhntk"],
];

const digraphs: Readonly<Record<string, string>> = {
  ж: "zh",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ь: "",
  ю: "yu",
  я: "ya",
  є: "ye",
  ї: "yi",
  љ: "lj",
  њ: "nj",
  ђ: "dj",
  ћ: "c",
  џ: "dz",
  ѕ: "dz",
  җ: "zh",
  ң: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

const letters: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([from, to]) => Array.from(from, (letter, index) => [letter, to.charAt(index)] as const)),
  ...Object.entries(digraphs),
]);

const latinOrCyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const accent = /[\u0300-\u036f]/gu;

/**
 * A lower-case letter in ASCII, or the letter itself when its script is not Latin or Cyrillic. Diacritics of Latin and
 * Cyrillic letters fall away; those of other scripts carry vowels and stay.
 */
export function transliterateLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  if (!latinOrCyrillic.test(letter)) return letter.replace(accent, "");
  const base = letter.normalize("NFD").replace(accent, "");
  return letters.get(base) ?? base;
}
