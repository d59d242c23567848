/**
 * Beginnings of month names, by language: a word of a date begins with one of them. Abbreviations are covered because
 * each is a beginning itself.
 */
const monthRows: readonly string[] = [
  "january february march april may june july august september october november december",
  "jan feb mar apr jun jul aug sep sept oct nov dec",
  "januar jänner februar märz mai juni juli oktober dezember mrz okt dez",
  "janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre janv févr avr juil déc",
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
  "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev set out",
  "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott",
  "januari februari maart mei augustus mrt",
  "januar februar marts april maj juni juli august oktober december tammikuuta helmikuuta maaliskuuta huhtikuuta",
  "toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince januára februára apríla mája júna",
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
  "január február március április május június július augusztus szeptember október november december",
  "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "janvāris janvārī janvāra februāris februārī marts martā aprīlis aprīlī maijs maijā jūnijs jūnijā jūlijs jūlijā augusts",
  "augustā septembris septembrī oktobris oktobrī novembris novembrī decembris decembrī",
  "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  "jaanuar veebruar märts aprill juuni juuli oktoober detsember",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен сент окт ноя дек",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "студзеня лютага сакавіка красавіка чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  "януари февруари април юни юли септември октомври ноември декември",
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر",
  "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين",
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर",
];

/** Month names of all languages in small letters, longest first, so that the longest one matches. */
export const monthNames: readonly string[] = Array.from(new Set(monthRows.flatMap((row) => row.split(" ")))).sort(
  (one, other) => other.length - one.length,
);

/** Days of the week, in full and short. */
export const weekdayNames: readonly string[] = [
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
  "lundi mardi mercredi jeudi vendredi samedi dimanche",
  "lunes martes miércoles jueves viernes sábado domingo",
  "segunda terça quarta quinta sexta feira",
  "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
  "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle",
  "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
  "понеділок вівторок середа четвер пʼятниця субота неділя дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
  "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
  "pazartesi salı çarşamba perşembe cuma cumartesi pazar hétfő kedd szerda csütörtök péntek szombat vasárnap",
  "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
].flatMap((row) => row.split(" "));

/** Words that stand around dates in the lines that state them. */
export const dateWords: readonly string[] = [
  "published posted updated created modified edited last first on at by from date time originally upd as of issued released",
  "am pm a p m utc gmt et est edt pt pst pdt cet cest eet msk bst ist jst min mins minute minutes hour hours day days ago read",
  "veröffentlicht aktualisiert stand erstellt zuletzt am um uhr vom den vor stunden minuten tagen lesezeit",
  "publié publie mis mise à a jour le modifié créé il y heures minutes jours et h temps de lecture",
  "publicado actualizado actualizada creado el las hace horas minutos días del de a última actualización atualizado em às as há",
  "pubblicato aggiornato il alle ore ultimo aggiornamento fa gepubliceerd bijgewerkt op om geleden publicerad uppdaterad publiceret opdateret publisert oppdatert kl klo",
  "opublikowano publikacja aktualizacja dodano dnia o godz godzina r publikováno aktualizováno v hodin dnes včera",
  "опубликовано обновлено обновлён обновлена дата публикации размещено добавлено изменено в г года год часов минут назад мск время чтения",
  "опубліковано оновлено о р року жарияланды жаңартылды жыл жылы сағат",
  "yayınlanma güncelleme tarihi saat publicat actualizat ora közzétéve frissítve publicēts atnaujinta paskelbta",
  "نشر نشرت تاريخ آخر تحديث تحديث الساعة في منذ يوم بتوقيت غرينتش م ص ه",
  "发布 发布时间 更新 时间 来源 日期 發布 更新時間 配信 公開 最終更新 掲載 更新日 公開日 입력 수정 등록 승인 기사입력 최종수정 प्रकाशित अपडेट बजे",
].flatMap((row) => row.split(" "));

/** Days named by their place in the present: they date a line when a time stands beside them. */
export const relativeDays: readonly string[] =
  "today yesterday heute gestern hoy ayer hoje ontem oggi ieri aujourd’hui hier vandaag gisteren idag igår dzisiaj dziś wczoraj dnes včera сегодня вчера сьогодні вчора бүгін кеше bugün dün šodien vakar šiandien ma tegnap اليوم أمس 今天 昨天 今日 昨日 오늘 어제".split(
    " ",
  );
