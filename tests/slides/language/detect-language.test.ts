import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../slides/language/detect-language.ts";

const samples: Readonly<Record<string, string>> = {
  en: "The mill was closed because there was no water in the river, and nobody knew when it would be open again.",
  ru: "Мельницу закрыли, потому что в реке не было воды, и никто не знал, когда она снова будет работать.",
  uk: "Млин зачинили, бо в річці не було води, і ніхто не знав, коли він знову буде працювати.",
  kk: "Өзенде су болмағандықтан диірмен жабылды, және оның қашан ашылатынын ешкім білмеді.",
  de: "Die Mühle wurde geschlossen, weil kein Wasser im Fluss war, und niemand wusste, wann sie wieder öffnet.",
  fr: "Le moulin a été fermé parce qu'il n'y avait pas d'eau dans la rivière, et personne ne savait quand il ouvrirait.",
  es: "El molino se cerró porque no había agua en el río y nadie sabía cuándo se abriría de nuevo.",
  pt: "O moinho foi fechado porque não havia água no rio e ninguém sabia quando ele seria aberto.",
  it: "Il mulino è stato chiuso perché non c'era acqua nel fiume e nessuno sapeva quando si sarebbe aperto.",
  nl: "De molen werd gesloten omdat er geen water in de rivier was, en niemand wist wanneer hij weer open zou gaan.",
  pl: "Młyn zamknięto, ponieważ w rzece nie było wody i nikt nie wiedział, kiedy będzie znów otwarty.",
  cs: "Mlýn byl zavřen, protože v řece nebyla voda, a nikdo nevěděl, kdy se znovu otevře.",
  lv: "Dzirnavas tika slēgtas, jo upē nebija ūdens, un neviens nezināja, kad tās atkal strādās.",
  lt: "Malūnas buvo uždarytas, nes upėje nebuvo vandens, ir niekas nežinojo, kada jis vėl veiks.",
  tr: "Nehirde su olmadığı için değirmen kapatıldı ve ne zaman açılacağını kimse bilmiyordu.",
  ar: "أغلقت الطاحونة لأنه لم يكن هناك ماء في النهر ولم يعرف أحد متى تفتح من جديد.",
  fa: "آسیاب بسته شد چون آب در رودخانه نبود و هیچ کس نمی دانست که چه زمانی باز می شود.",
  he: "הטחנה נסגרה כי לא היו מים בנהר, ואיש לא ידע מתי היא תיפתח שוב.",
  hi: "नदी में पानी नहीं था इसलिए चक्की बंद कर दी गई और किसी को पता नहीं था कि वह कब खुलेगी।",
  zh: "因为河里没有水，磨坊关闭了，没有人知道什么时候再开。",
  ja: "川に水がないため水車小屋は閉まり、いつ再開するのか誰も知らなかった。",
  ko: "강에 물이 없어서 방앗간이 문을 닫았고 언제 다시 열릴지 아무도 몰랐다.",
};

describe("detectLanguage", () => {
  it.each(Object.entries(samples))("knows %s", (language, text) => {
    expect(detectLanguage(text, null).language).toBe(language);
  });

  it("gives right-to-left languages their direction", () => {
    for (const [language, text] of Object.entries(samples)) {
      const isRightToLeft = ["ar", "fa", "he"].includes(language);
      expect(detectLanguage(text, null).direction).toBe(isRightToLeft ? "rtl" : "ltr");
    }
    expect(detectLanguage("", "ar").direction).toBe("rtl");
  });

  it("believes what is declared", () => {
    expect(detectLanguage(samples.en ?? "", "en-GB").language).toBe("en-GB");
    expect(detectLanguage("Hello there", "fr").language).toBe("fr");
    expect(detectLanguage("Kvarnen stängdes eftersom det inte fanns något vatten i floden.", "sv").language).toBe("sv");
  });

  it("does not believe a declaration the text clearly contradicts", () => {
    expect(detectLanguage(samples.ru ?? "", "en").language).toBe("ru");
    expect(detectLanguage((samples.de ?? "").repeat(3), "en").language).toBe("de");
    expect(detectLanguage(samples.ja ?? "", "zh").language).toBe("ja");
  });

  it("says und when nothing can be told", () => {
    expect(detectLanguage("12345 …", null)).toEqual({ language: "und", direction: "ltr" });
    expect(detectLanguage("12345", "not a tag>")).toEqual({ language: "und", direction: "ltr" });
  });
});
