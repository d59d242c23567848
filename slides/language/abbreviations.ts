import { primaryLanguage } from "./primary-language.ts";

/**
 * How an abbreviation behaves before a blank and a word that could open a sentence:
 * - `title`: never ends a sentence ("Mr. Smith");
 * - `number`: does not end one before a number ("No. 5", "Sept. 11"), ends it otherwise;
 * - `opener`: ends one only before a word that usually opens sentences ("in the U.S. The");
 * - `capital`: ends one before any capital letter ("etc. Then");
 * - `hour`: as `capital`, but not before a day, month or time zone ("9 a.m. Saturday");
 * - `unit`: after a number as `capital` once the sentence has got going ("… в 2013 г. Совет"), elsewhere as `title`.
 */
export type AbbreviationClass = "title" | "number" | "opener" | "capital" | "hour" | "unit";

type AbbreviationList = Readonly<Partial<Record<AbbreviationClass, string>>>;

/**
 * Written without the final full stop, blank-separated. Case counts ("Sat" is a day, "sat" a word); an entry that begins
 * with a small letter also matches with a capital. Initials and dotted letters ("U.S", "т.е") need no entry to be
 * recognised, only to behave otherwise than `opener`.
 */
const abbreviationLists: Readonly<Record<string, AbbreviationList>> = {
  common: {
    title: "Mr Mrs Ms Mx Dr Prof St Mt vs v.s cf",
    number: "No Nos Nr",
    opener: "Inc Ltd Co Corp Jr Sr",
    capital: "etc",
  },
  en: {
    title: `Messrs Mmes Drs Profs Rev Revd Fr Msgr Hon Rt Pres Gov Lt Sen Sens Rep Reps Amb Sec Treas Supt Dir Gen Maj Col
Cmdr Cdr Comdr Capt Cpt Adm Cpl Sgt Pvt Pfc Brig Cdt Ens Insp Det Sgts Gens Cols Spc Msgt Attys Atty Asst Assoc Adj Ald
Esq Ft Sts Ste Mme Mlle Bros viz e.g i.e eg ie ibid approx ca repr Ph incl excl esp resp Govs Lts Capts Revs`,
    number: `no nos Fig Figs fig figs p pp vol vols Vol Vols ch chap Ch Chap art Art arts Arts sec sect Sect § par para pars
paras pt Pt ver Ver ed eds eq eqs Eq Eqs ex Ex app App tab Tab Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Pub Res Stat
Cong sess Rept op Op ser col cols nn fn tel Tel ext Ext Rte Hwy Apt Bldg Rm Fl Ste Lot Exh Cl c`,
    opener: `Assn Bros Cos Corps Dept Depts Div Est Govt Mfg Mfrs Natl Intl Univ Inst Acad Ave Blvd Rd Ln Sq Hwy Pkwy Pl
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
Wash Wis Wyo Ont Que Alta Sask PLC Plc Pty LLC LLP U.S U.S.A U.K U.N E.U D.C Ph.D M.D B.A M.A B.Sc M.Sc Bn Mon Tue Tues
Wed Thu Thur Thurs Fri al max min avg orig`,
    capital: "ft lb lbs oz mph sq km kg cm mm hr hrs",
    hour: "a.m p.m A.M P.M a.m.E.T",
  },
  ru: {
    title: `им ул пл просп наб пер бул ш проф акад доц чл канд докт инж подп адм лейт св архим митр прот
д-р г-н г-жа г-да гг-да тов гос зам зав нач пред деп мин-р тт т.н т.к т.о т.е в.т.ч напр ср сокр букв лат англ фр греч
устар разг перен исп итал яп о оз хр пос дер дер-ня обл р-н респ мкр корп кв с д х пгт ст-ца пом
е н соч избр подр соавт сост ред перев авт прим кн к.т.н к.э.н к.ю.н к.и.н к.ф.н д.т.н д.э.н д.ю.н д.и.н д.ф.н ф ок`,
    number:
      "т тт п пп ст ч гл рис табл стр илл вып § разд примеч тел янв фев февр мар апр июн июл авг сен сент окт нояб ноя дек",
    opener: "мл ст ген полк кап изд-во инст ун-т фак каф С.-Петербург Inc Ltd",
    capital: `т.д т.п п д др пр э н.э проч руб коп долл тыс млн млрд трлн чел кг га км см мм мин сек час ч шт экз ед
эт куб кв.м`,
    unit: "г гг г.г р в вв м л гр см",
  },
  uk: {
    title:
      "ім вул пл просп наб пров бул проф акад доц ген полк св напр див пор т.зв т.ч с д обл смт р-н тов гр зам зав о оз",
    number: "т п пп ст ч гл рис табл стор січ лют бер квіт трав черв лип серп верес жовт лист груд",
    capital: "т.д т.п п д ін грн коп дол тис млн млрд чол кг км см хв сек год шт",
    unit: "р рр ст м",
  },
  kk: {
    title: "проф акад доц ген қ к көш обл м мыс б.э.д т.б.с",
    number: "т б бет ст тар",
    capital: "т.б т.с.с с.с млн млрд мың тг теңге адам км кг",
    unit: "ж жж ғ",
  },
  de: {
    title: `Hr Hrn Fr Frl Dipl Ing Hon Priv Doz geb verh gest sog z.B z.b z.T u.a d.h bzw vgl ggf evtl ca inkl exkl zzgl insb
insbes i.d.R u.U o.ä Abg Präs Hl hl Str Bd Bde zB dh i.A i.V m.E s.o s.u v.a v.l s Univ wg`,
    number: `S Nr Nrn Art Abs Abb Tab Kap Ziff Bd Aufl Jg H Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez § Rn Anm`,
    opener: "St Gen Mio Mrd Tsd Std Min Sek Tel usw etc usf Co GmbH e.V AG u.a.m n.Chr v.Chr Chr Jh Jhd zz z.Zt",
  },
  fr: {
    title: `M MM Mme Mmes Mlle Mlles Me Mgr Pr Dr Drs Vve Gal Gén Col Cdt Cap Lt Sgt env cf c.-à-d p.ex ex éd ibid
av apr Ste Sts Stes bd boul pl J.-C dir coll sous-dir`,
    number: "n no nos art p pp fig vol chap t tab janv févr avr juil sept oct nov déc tél al",
    capital: "etc hab kg km",
    opener: "S.A S.A.R.L Cie Éts",
  },
  es: {
    title: `Sr Sra Sres Sras Srta D Dña Dr Dra Dres Lic Ing Arq Prof Profa Gral Gen Cnel Cap Tte Sto Sta Mons Fr Excmo Excma
Ilmo Ilma p.ej ej cf aprox pág av avda c Ud Uds Vd Vds dpto depto`,
    number: "núm núms nº n pág págs p pp art arts fig vol cap tel ene feb mar abr may jun jul ago sep sept oct nov dic",
    opener: "EE.UU EE UU S.A S.L Cía Ltda a.C d.C",
    capital: "etc km kg hab",
    hour: "a.m p.m",
  },
  pt: {
    title: `Sr Sra Srs Sras Dr Dra Drs Eng Prof Profa Gen Cel Cap Ten Exmo Exma Sto Sta D Dom Pe Fr Min Dep Sen Des p.ex ex
cf aprox av r`,
    number: "nº n núm pág págs p pp art arts fig vol cap tel jan fev mar abr mai jun jul ago set out nov dez inc",
    opener: "S.A Ltda Cia EUA a.C d.C",
    capital: "etc km kg hab",
  },
  it: {
    title: "Sig Sigg Sig.ra Sig.na Dott Dr Prof Prof.ssa Ing Avv Arch Geom Gen Col Cap On Mons p.es es cfr ca S Ss",
    number: "n nn pag pagg p pp art artt fig vol cap tel gen feb mar apr mag giu lug ago set ott nov dic",
    opener: "S.p.A S.r.l a.C d.C",
    capital: "ecc etc km kg",
  },
  nl: {
    title: "dhr mevr mw ir ing drs mr prof dr jhr ds bijv bv m.a.w d.w.z o.a i.v.m t.a.v nl resp ca Gen Kol St",
    number: "nr nrs art blz p pp fig jan feb mrt apr jun jul aug sep sept okt nov dec",
    capital: "enz etc e.d km kg",
    opener: "B.V N.V a.u.b",
  },
  pl: {
    title: `prof dr hab inż mgr doc gen płk ppłk mjr kpt por ppor sierż ks bp abp kard o św bł ul al pl os np tzw tzn m.in
ok ob p.n.e n.e woj pow gm red pt wg`,
    number: "nr art ust pkt lit str s t rozdz rys tab ryc tel godz poz par",
    capital: "itd itp zł gr tys mln mld km kg cm etc min sek",
    opener: "S.A Sp z.o.o im",
    unit: "r w ww",
  },
  cs: {
    title:
      "p pí sl prof doc dr ing mgr bc judr mudr phdr rndr gen plk pplk mjr kpt por sv ul nám tř tzv tzn např mj resp ing.arch arch",
    number: "č čís čl odst str s sv roč obr tab kap tel",
    capital: "atd apod aj tis mil mld kg km hod min",
    opener: "a.s s.r.o n.l př.n.l",
  },
  lv: {
    title: "prof doc dr plkv ģen kapt sv t.i t.s piem t.sk resp g.k dzim red sk",
    number: "nr lpp p art att tab sēj nod tālr",
    capital: "u.c utt u.tml tūkst milj miljrd km kg min",
    unit: "g gs",
  },
  lt: {
    title: "prof doc dr gen plk kpt šv pvz vad t.y t.t gim red kun p",
    number: "nr psl p str pav lent t",
    capital: "ir.pan pan kt tūkst mln mlrd km kg val min",
    unit: "m a",
  },
  tr: {
    title: "Av Doç Prof Dr Yrd Öğr Gör Alb Yzb Gen Org Sn Hz bkz krş örn Cad Sok Mah No Apt yy",
    number: "s ss no md c",
    capital: "vb vs vd km kg",
    opener: "A.Ş Ltd Şti M.Ö M.S T.C",
  },
  ar: { title: "د أ م ص ج ط هـ" },
  fa: { title: "د م ص ق ه" },
  hi: { title: "डॉ श्री प्रो पं कु सु" },
};

/** Words that open sentences although they are not function words, by language. */
const openingWords: Readonly<Record<string, string>> = {
  en: "according after again another despite earlier finally first instead last later many meanwhile moreover nearly next officials one people perhaps recently second several some still ten thousands today two yesterday",
  ru: "согласно ранее позднее впоследствии сегодня вчера кроме отметим напомним первый второй новый правительство президент",
  de: "laut zudem außerdem dennoch deshalb dabei dazu später heute gestern inzwischen allerdings zwei drei viele",
  fr: "selon cependant toutefois ensuite enfin hier aujourd'hui deux trois plusieurs",
  es: "según además luego finalmente ayer hoy dos tres muchos",
};

/** Days, months and time zones that go on after "9 a.m.". */
const afterHour =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$|^(?:Jan|Febr)uary$|^(?:March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)$|^(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow|London)$|^[A-Z]{2,4}$/u;

/** Languages that write ordinals as a number with a full stop ("3. Oktober"). */
const ordinalLanguages = new Set("de lv lt et cs sk sl hr sr bs da nb nn no fi hu tr is pl eo".split(" "));

/** What the sentence rules need to know about one language. */
export interface AbbreviationTable {
  readonly classes: ReadonlyMap<string, AbbreviationClass>;
  readonly openingWords: ReadonlySet<string>;
  readonly ordinals: boolean;
}

const cache = new Map<string, AbbreviationTable>();

function readList(list: AbbreviationList, into: Map<string, AbbreviationClass>): void {
  for (const [kind, words] of Object.entries(list)) {
    for (const word of words.split(/\s+/)) into.set(word, kind as AbbreviationClass);
  }
}

/** Abbreviations and opening words of a language (BCP 47); the international ones alone for languages without a list. */
export function abbreviationTable(language: string): AbbreviationTable {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const classes = new Map<string, AbbreviationClass>();
  readList(abbreviationLists.common ?? {}, classes);
  if (Object.hasOwn(abbreviationLists, primary)) readList(abbreviationLists[primary] ?? {}, classes);
  const opening = Object.hasOwn(openingWords, primary) ? openingWords[primary] : undefined;
  const table = {
    classes,
    openingWords: new Set(opening?.split(" ") ?? []),
    ordinals: ordinalLanguages.has(primary),
  };
  cache.set(primary, table);
  return table;
}

/** True when a capitalised word after "9 a.m." belongs to the time. */
export function continuesHour(word: string): boolean {
  return afterHour.test(word);
}
