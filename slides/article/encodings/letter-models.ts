/** How often letters occur in one language, as far as it helps to tell encodings apart. */
export interface LetterModel {
  readonly language: string;
  /** Encodings the language's legacy texts come in. */
  readonly encodings: readonly string[];
  /**
   * Lower-case letters, most frequent first. For languages in Latin script only the letters outside ASCII: the others
   * are the same bytes in every encoding.
   */
  readonly letters: string;
}

const cyrillic = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"];
const western = ["windows-1252", "iso-8859-15"];
const central = ["windows-1250", "iso-8859-2"];
const baltic = ["windows-1257"];

/**
 * Letter frequencies by rank. Rough orders are enough: what separates encodings is which letters occur at all, and the
 * share of the first ten.
 */
export const letterModels: readonly LetterModel[] = [
  { language: "ru", encodings: cyrillic, letters: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё" },
  { language: "uk", encodings: ["windows-1251", "koi8-u", "iso-8859-5"], letters: "оаинвіртескмдлпуяьгзбчйхжїшюцєщфґ" },
  { language: "be", encodings: ["windows-1251", "iso-8859-5"], letters: "анісраеколвдтяумпзьйгнцюбчхыжўшэфё" },
  { language: "bg", encodings: ["windows-1251", "iso-8859-5"], letters: "аиоетнрсвлкдпмзугябъчцжйщшхюфь" },
  { language: "sr", encodings: ["windows-1251", "iso-8859-5"], letters: "аиоентрсуджвлпмкзгбјчшцхфњљђћжџ" },
  { language: "mk", encodings: ["windows-1251", "iso-8859-5"], letters: "аоиетнрсвдлкпмузјгбчшцжќњфхѓљџѕ" },
  { language: "kk", encodings: ["kz-1048"], letters: "аеынітрлдсмқйғуобкпшңжзүгөұияәхвэфһцчюьщёъ" },
  { language: "de", encodings: western, letters: "üäößéàè" },
  { language: "fr", encodings: western, letters: "éèàêçùôîâûëïœæÿ" },
  { language: "es", encodings: western, letters: "óíáéñúüçºª" },
  { language: "pt", encodings: western, letters: "ãçáéêíóõúàâôüªº" },
  { language: "it", encodings: western, letters: "èàùòéìî" },
  { language: "nordic", encodings: western, letters: "åäöøæéüà" },
  { language: "is", encodings: western, letters: "áíðúéóþöýæ" },
  { language: "nl", encodings: western, letters: "ëéïèóüê" },
  { language: "ca", encodings: western, letters: "óàéèíçòúïü·" },
  { language: "pl", encodings: central, letters: "ęłóążśćńź" },
  { language: "cs", encodings: central, letters: "íáěéřčžýšůúóťďň" },
  { language: "sk", encodings: central, letters: "áíéčžýšúľťôňóďäĺŕ" },
  { language: "hu", encodings: central, letters: "áéöóőíüúű" },
  { language: "hr", encodings: central, letters: "šžčćđ" },
  { language: "sl", encodings: central, letters: "čšžć" },
  { language: "ro", encodings: central, letters: "ăţîâş" },
  { language: "tr", encodings: ["windows-1254"], letters: "ıüşğçöâîû" },
  { language: "lv", encodings: baltic, letters: "āīēšņļžūģķč" },
  { language: "lt", encodings: baltic, letters: "ėšūįžčųąę" },
  { language: "et", encodings: baltic, letters: "äõüöšž" },
  { language: "el", encodings: ["windows-1253"], letters: "αοιετσνρπκμλήίόάύέςηυδγωχθφβώξζψϊϋΐΰ" },
  { language: "he", encodings: ["windows-1255"], letters: "יוהלאתרבשמנםדקעחכפסטצגןזךףץ" },
  { language: "ar", encodings: ["windows-1256"], letters: "الينموتربعدسفكهقحجةطصشخأذىضزثغئءإآظؤ" },
  { language: "fa", encodings: ["windows-1256"], letters: "اینردهموتبسشکلگزخفقحجعپچصطژغضثآذءئظ" },
  { language: "th", encodings: ["windows-874"], letters: "านรกอเงมยลวดทสตะปบคหแจพชขใไโผศซณฐญธภถฟษฉฎฏฬอำิ่้ีั์ุูื็ึๆ" },
];

/** Marks of typography that any text may carry outside its letters, in every encoding that has them. */
export const typographicMarks = "“”‘’„‚«»‹›–—…•·°§©®™№€£¥¢±×½¼¾²³¿¡´¨¸¯\u00a0\u00ad،؛؟٪ـ\u200c\u200d\u200e\u200f";
