function splitWords(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** Words that open a byline, without a colon. The name follows. */
export const bylineOpeners: readonly string[] = splitWords(`
by | written by | posted by | reported by | story by | words by | text by | article by | analysis by | review by
report by | published by | edited by | von | ein kommentar von | eine analyse von | ein beitrag von
ein gastbeitrag von | aufgezeichnet von | text von | par | propos recueillis par | publié par | écrit par | rédigé par
un article de | por | escrito por | publicado por | redactado por | di | a cura di | scritto da | pubblicato da | door
geschreven door | av | tekst av | text av | skriven av | af | tekst af | skrevet av | skrevet af | napsal | napsala
napisał | napisała | opracował | opracowała | írta | scris de | publicat de | yazan | haber | автор | автор текста
автор статьи | текст | подготовил | подготовила | подготовили | написал | написала | беседовал | беседовала | авторка
дайындаған | жазған | sagatavoja | parengė | kirjutas | kirjoittanut | teksti | του | της | γράφει ο | γράφει η | بقلم
كتب | كتبت | كتبه | كتبها | إعداد | اعداد | تحرير | حاوره | نوشته | نویسنده | מאת | लेखक | द्वारा | रिपोर्ट`);

/** Words that open a byline when a colon or a bar follows. */
export const bylineLabels: readonly string[] = splitWords(`
author | authors | author s | writer | reporter | byline | text | words | story | autor | autorin | autoren
autorinnen | verfasser | redaktion | auteur | auteurs | autrice | texte | autora | autores | texto | redacción
autore | autori | autrici | testo | tekst | skribent | journalist | författare | forfatter | kirjoittaja | toimittaja
autorzy | autoři | autorka | autorky | foto a text | autors | autorius | autorė | tekstas | autorid | szerző | szerzők
yazar | muhabir | автор | авторы | автор текста | автор статьи | текст | тексты | корреспондент | журналист | автори
авторка | авторлар | мәтін | συντάκτης | κείμενο | автор на текста | الكاتب | الكاتبة | المؤلف | بقلم | إعداد | كتب
المصدر الكاتب | نویسنده | כותב | לेखक | लेखक | 作者 | 文 | 撰文 | 记者 | 記者 | 撰稿 | 文字 | 本报记者 | 特约记者 | 執筆 | 著者 | 筆者 | 執筆者 | 取材
글 | 기자 | 글쓴이 | 저자`);

/** Small words inside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  "de da do dos das del della di du des la le les van von zu zur der den ten ter te el al bin ibn ben bint abu af av y e i und dit".split(
    " ",
  ),
);

/** Words that join the names of several authors. */
export const nameJoiners =
  /\s*(?:,|;|&|\/|、|،)\s*|\s+(?:and|with|und|mit|et|avec|y|con|e|ed|en|met|och|og|ja|i|a|oraz|és|și|ve|и|та|і|й|және|un|ir|και)\s+|\s+و\s?(?=\p{L})/u;

/** Words at the end of names of newspapers, agencies and sites. */
export const publicationWords =
  /(?:^|\s)(?:times|post|news|herald|tribune|gazette|journal|magazine|daily|weekly|observer|guardian|monitor|review|chronicle|telegraph|press|today|online|report|standard|star|sun|mirror|independent|echo|courier|dispatch|bulletin|digest|wire|tv|radio|zeitung|spiegel|presse|nachrichten|rundschau|anzeiger|tagblatt|monde|figaro|libération|parisien|país|mundo|globo|folha|jornal|diario|diário|periódico|repubblica|corriere|stampa|giornale|gazeta|rzeczpospolita|wyborcza|новости|известия|ведомости|газета|правда|вестник|коммерсантъ|ъ|труд|жаңалықтары)$/iu;

/** Words of what an author is, behind the name: no part of a name. */
export const roleWords =
  /(?:^|[\s-])(?:senior|junior|chief|deputy|staff|contributing|guest|special|associate|assistant|managing|executive|editor|editors|writer|reporter|correspondent|columnist|contributor|journalist|author|director|professor|analyst|specialist|fellow|researcher|technologist|engineer|scientist|lecturer|president|manager|head|bureau|desk|team|department|university|institute|center|centre|agency|project|program|programme|council|foundation|company|inc|ltd|llc|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|chefredakteur|journaliste|rédacteur|rédactrice|correspondant|correspondante|redactor|redactora|corresponsal|repórter|jornalista|correspondente|giornalista|inviato|corrispondente|redaktor|redaktorka|dziennikarz|dziennikarka|корреспондент|журналист|редактор|обозреватель|автор|кореспондент|редакторка)(?:$|[\s,.-])/iu;

/** Words of sections of newspapers: lines of them look like names. */
export const sectionWords =
  /(?:^|\s)(?:news|world|politics|business|sports?|opinion|culture|science|technology|tech|health|travel|style|arts|entertainment|education|environment|economy|markets|international|national|local|life|food|video|live|analysis|review|reviews|features?|exclusive|breaking|middle|east|west|north|south|asia|africa|europe|america|americas)(?:$|\s)/iu;
