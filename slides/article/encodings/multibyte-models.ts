/** What to expect of a text in one of the East Asian multi-byte encodings. */
export interface MultibyteModel {
  readonly encoding: string;
  /** Lead bytes of the characters in daily use: the first level of the standard, sorted by use. */
  readonly dailyLead: readonly (readonly [number, number])[];
  /** Lead bytes of full-width punctuation and signs. */
  readonly signLead: readonly (readonly [number, number])[];
  /** Lead bytes of kana, where the language has them. */
  readonly kanaLead: readonly (readonly [number, number])[];
  /** Single bytes above 0x7f, rare in running text (half-width katakana). */
  readonly singles: readonly (readonly [number, number])[];
  /** The commonest characters: between a third and a half of any text. */
  readonly frequent: string;
}

const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运";
const traditional =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命山金指許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取望覺術領共確傳師觀清今切院讓識候帶導爭運";
const japanese =
  "のにはをたがでてとしれさいるもなからこすりくあっつよきそうんまだめせけどわみえおらスントルリイラアクドレシジッカタロマテサコフュバメプデグキニウチムパナオズミエダブハビノセ日人年大国会本中一出月事時分前生社者地市行業東発見高新合上長内定学間同部方後政自立経手通場理目入金表年";
const korean =
  "이다는의에을가고를한하은로기서지사도인리자들시나대해정수어있일것아보그전제부장으라만원면과공주동구여상국스조성우소와년요신당경무선위안비미화회전연중진물오관관계치개세문내방마생러분등거적법트업유용며라통";

export const multibyteModels: readonly MultibyteModel[] = [
  {
    encoding: "gb18030",
    dailyLead: [[0xb0, 0xd7]],
    signLead: [[0xa1, 0xa3]],
    kanaLead: [],
    singles: [],
    frequent: simplified,
  },
  {
    encoding: "big5",
    dailyLead: [[0xa4, 0xc6]],
    signLead: [[0xa1, 0xa3]],
    kanaLead: [],
    singles: [],
    frequent: traditional,
  },
  {
    encoding: "euc-kr",
    dailyLead: [[0xb0, 0xc8]],
    signLead: [[0xa1, 0xa3]],
    kanaLead: [],
    singles: [],
    frequent: korean,
  },
  {
    encoding: "shift_jis",
    dailyLead: [[0x88, 0x97]],
    signLead: [[0x81, 0x81]],
    kanaLead: [[0x82, 0x83]],
    singles: [[0xa1, 0xdf]],
    frequent: japanese,
  },
  {
    encoding: "euc-jp",
    dailyLead: [[0xb0, 0xcf]],
    signLead: [[0xa1, 0xa3]],
    kanaLead: [[0xa4, 0xa5]],
    singles: [],
    frequent: japanese,
  },
];
