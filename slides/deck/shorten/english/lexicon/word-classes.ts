import { rememberByText } from "../../../../language/remember-by-text.ts";
import { irregularVerbs, regularVerbs } from "./verb-lists.ts";

/** Classes an English word form can belong to; a form may have several. */
export const wordClass = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  subordinator: 8,
  relative: 16,
  subjectPronoun: 32,
  pronoun: 64,
  be: 128,
  have: 256,
  do: 512,
  modal: 1024,
  adverb: 2048,
  /** Third person singular present ("provides"). */
  present: 4096,
  base: 8192,
  /** Past tense only ("went"). */
  past: 16384,
  /** Past tense and participle ("made", "signed"). */
  pastOrParticiple: 32768,
  /** Participle only ("gone"). */
  participle: 65536,
  gerund: 131072,
  /** Forms that are as often nouns ("plans", "work"). */
  nominal: 262144,
  quantifier: 524288,
} as const;

const lists: Readonly<Partial<Record<keyof typeof wordClass, string>>> = {
  determiner: `a an the this these those my your his her its our their some any each every no another either neither what
which whose such`,
  preposition: `about above across after against along amid amidst among amongst around as at before behind below beneath
beside besides between beyond by concerning despite down during except excluding following for from in including inside
into like near of off on onto out outside over past per regarding since through throughout till to toward towards under
underneath unlike until up upon versus via with within without than worth`,
  coordinator: "and but or nor yet",
  subordinator: `although because if though unless until whereas while whether once lest when whenever since as before after
wherever where how why provided`,
  relative: "which who whom whose that where",
  subjectPronoun: "i you we he she they",
  pronoun: `i me you he him she her it we us they them himself herself itself themselves myself ourselves yourself who whom
someone somebody something anyone anybody anything everyone everybody everything nobody nothing one ones mine yours ours
theirs hers that this these those there it's he's she's that's there's what's who's here's i'm you're we're they're i've you've
we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd let's`,
  be: `is are was were am isn't aren't wasn't weren't ain't it's he's she's that's there's what's who's here's i'm you're we're
they're where's how's`,
  have: "has have had hasn't haven't hadn't i've you've we've they've",
  do: "does do did doesn't don't didn't",
  modal: `will would shall should can could may might must cannot won't wouldn't shan't shouldn't can't couldn't mightn't
mustn't ought i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd there'll that'll`,
  adverb: `also already still now then just only even ever never always often sometimes usually soon later earlier recently
again too very quite rather so much almost nearly perhaps maybe however therefore thus hence moreover furthermore meanwhile
nevertheless nonetheless instead otherwise indeed not well far away back together once twice yet here there today yesterday
tomorrow tonight long ago further more most less least else apart ahead abroad overseas online alike not`,
  quantifier: "many most some several few all both much more fewer less other others enough plenty half",
};

function addForm(forms: Map<string, number>, form: string, classes: number): void {
  forms.set(form, (forms.get(form) ?? 0) | classes);
}

function firstWord(row: string): string {
  const end = row.indexOf(" ");
  return end < 0 ? row : row.slice(0, end);
}

/** The words of a list in which one blank or line end stands between two. */
function wordsOf(list: string): readonly string[] {
  return list.replaceAll("\n", " ").split(" ");
}

const vowels = "aeiou";

/** A consonant and -y. Read letter by letter: it is asked of most words of an article. */
function endsInConsonantY(base: string): boolean {
  return base.endsWith("y") && base.length > 1 && !vowels.includes(base.charAt(base.length - 2));
}

/** One consonant of those that may be doubled, after one vowel. */
function mayDouble(base: string): boolean {
  const at = base.length - 1;
  return (
    at > 1 &&
    "bdglmnprt".includes(base.charAt(at)) &&
    vowels.includes(base.charAt(at - 1)) &&
    !vowels.includes(base.charAt(at - 2))
  );
}

function presentOf(base: string): string {
  const last = base.charAt(base.length - 1);
  if ("sxzo".includes(last) || (last === "h" && (base.endsWith("ch") || base.endsWith("sh")))) return `${base}es`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Stems before -ed and -ing; the doubled consonant is offered as well, as the accent that decides it is not known. */
function stemsOf(base: string): { readonly past: readonly string[]; readonly gerund: readonly string[] } {
  if (base.endsWith("ie")) return { past: [`${base}d`], gerund: [`${base.slice(0, -2)}ying`] };
  if (base.endsWith("ee")) return { past: [`${base}d`], gerund: [`${base}ing`] };
  if (base.endsWith("e")) return { past: [`${base}d`], gerund: [`${base.slice(0, -1)}ing`] };
  if (endsInConsonantY(base)) return { past: [`${base.slice(0, -1)}ied`], gerund: [`${base}ing`] };
  const doubled = mayDouble(base) ? [base + base.slice(-1)] : [];
  const stems = [base, ...doubled];
  return { past: stems.map((stem) => `${stem}ed`), gerund: stems.map((stem) => `${stem}ing`) };
}

function addIrregular(forms: Map<string, number>, row: string, nominals: ReadonlySet<string>): void {
  const [base = "", past = base, participle = past] = row.trim().split(" ");
  const nominal = nominals.has(base) ? wordClass.nominal : 0;
  addForm(forms, base, wordClass.base | nominal);
  addForm(forms, presentOf(base), wordClass.present | nominal);
  for (const form of stemsOf(base).gerund) addForm(forms, form, wordClass.gerund);
  if (past === participle) addForm(forms, past, wordClass.pastOrParticiple);
  else {
    addForm(forms, past, wordClass.past);
    addForm(forms, participle, wordClass.participle);
  }
}

/** Base forms of regular verbs, with the class that their base and present have besides. */
const regular = new Map<string, number>();
/** The words of the lists and all forms of irregular verbs. */
const listed = new Map<string, number>();

function fillTables(): void {
  const nominals = new Set(wordsOf(regularVerbs.nominal));
  for (const base of wordsOf(regularVerbs.plain)) regular.set(base, 0);
  for (const base of nominals) regular.set(base, wordClass.nominal);
  for (const row of irregularVerbs.replaceAll("\n", " ").split(",")) {
    addIrregular(listed, row, nominals);
    regular.delete(firstWord(row.trim()));
  }
  for (const [name, words] of Object.entries(lists)) {
    for (const word of wordsOf(words)) addForm(listed, word, wordClass[name as keyof typeof wordClass]);
  }
}

fillTables();

/** What may be the base of a form: more than are, as `classesAsFormOf` makes the forms and compares. */
function possibleBases(form: string): readonly string[] {
  const bases = [form];
  for (const ending of ["s", "es", "d", "ed", "ing"]) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    bases.push(stem, `${stem}e`, stem.slice(0, -1));
    if (stem.endsWith("i")) bases.push(`${stem.slice(0, -1)}y`);
    if (stem.endsWith("y")) bases.push(`${stem.slice(0, -1)}ie`);
  }
  return bases;
}

function classesAsFormOf(base: string, nominal: number, form: string): number {
  const { past, gerund } = stemsOf(base);
  return (
    (form === base ? wordClass.base | nominal : 0) |
    (form === presentOf(base) ? wordClass.present | nominal : 0) |
    (past.includes(form) ? wordClass.pastOrParticiple : 0) |
    (gerund.includes(form) ? wordClass.gerund : 0)
  );
}

function regularClasses(form: string): number {
  let classes = 0;
  for (const base of possibleBases(form)) {
    const nominal = regular.get(base);
    if (nominal !== undefined) classes |= classesAsFormOf(base, nominal, form);
  }
  return classes;
}

const participleEnding = /[^e\W]ed$/u;
const notParticiples = new Set(
  "hundred sacred naked wicked indeed embed exceed proceed succeed speed breed seed need feed bleed unprecedented".split(
    " ",
  ),
);

function findClasses(folded: string): number {
  const known = (listed.get(folded) ?? 0) | regularClasses(folded);
  if (known !== 0) return known;
  if (folded.length > 4 && participleEnding.test(folded) && !notParticiples.has(folded)) {
    return wordClass.pastOrParticiple;
  }
  if (folded.length > 4 && folded.endsWith("ly")) return wordClass.adverb;
  return 0;
}

const mostWords = 20_000;

/** The classes of a folded word; 0 for words that are in no list (most nouns and adjectives). */
export const classesOf = rememberByText(mostWords, findClasses);
