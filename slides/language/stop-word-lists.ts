/**
 * Function words by primary language subtag: words that carry no topic of their own. English and Russian follow the
 * Snowball lists (https://snowballstem.org/algorithms/), the others hold the commonest function words, enough to tell
 * languages apart and to compare sentences. Lower case, blank-separated; apostrophes straight.
 */
export const stopWordLists: Readonly<Record<string, string>> = {
  en: `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it
its itself they them their theirs themselves what which who whom whose this that these those am is are was were be been
being have has had having do does did doing would should could ought might may must shall will can cannot a an the and
but if or because as until while of at by for with about against between into through during before after above below
to from up down in out on off over under again further then once here there when where why how all any both each few
more most other another such no nor not only own same so than too very just also even ever yet still now upon within
without toward towards among amongst across along around since though although however whether whereas unless via per
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll
she'll we'll they'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't
shouldn't can't couldn't mustn't let's that's who's what's here's there's when's where's why's how's`,
  ru: `и в во не что он на я с со как а то все всё она так его но да ты к ко у же вы за бы по только ее её мне было вот
от меня еще ещё нет о об обо из изо ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять
уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без будто
чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем нее неё
сейчас были куда зачем всех никогда можно при наконец два другой хоть после над больше тот через эти нас про всего них
какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно
всю между это эта этим этих этому которая которое который которые которого которой которых которым которую котором также
однако кроме либо ваш наш наша наши свой своя свои своего своей своих такая такие такое таким таких лишь пока поэтому
затем среди около вместо вокруг хотя ибо нам ими`,
  uk: `і й та в у не що він на я з зі із як а то все вона так його але ти до же ви за б би по тільки її мені було от від
мене ще ні о про з-за йому коли навіть чи якщо вже або бути був нього вас вам там потім себе нічого їй може вони тут де
є треба ній для ми тебе їх чим була сам щоб без чого раз теж собі під буде тоді хто цей того тому цього який яка яке які
якої яких яким цим один мій тим зараз були куди також це ця ці цій при між після через над своїх свої його наш ваш`,
  kk: `және мен менен бен пен да де та те бұл осы сол ол мына еді екен емес үшін туралы бойынша арқылы деп дейін кейін
бірақ немесе болып болған болды болады бар жоқ бір біз сіз сен олар оның олардың оны осындай сондай өте ең ғана қана
тағы әрі яғни сондықтан өйткені егер сияқты қарай қарсы бері соң ал не кім қай қандай қалай қашан өз өзінің барлық
әр керек мүмкін жылы жыл`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch denn weil dass daß wenn als wie wo wer
was ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein sein seine seinen seinem seiner seines
ihre ihren ihrem ihrer unser euer ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte hatten kann
können könnte muss müssen soll sollen sollte will wollen darf mag nicht kein keine keinen keiner nur auch noch schon so
sehr mehr man hier da dort dann nun jetzt zu zum zur in im an am auf aus bei beim bis durch für gegen mit nach ohne um
unter über von vom vor während wegen zwischen dieser diese dieses diesen diesem jener jene welche welcher alle alles
andere anderen einige selbst etwas nichts ja nein ob sondern damit also bereits seit sowie`,
  fr: `le la les l un une des du de d à au aux en dans par pour sur avec sans sous entre vers chez et ou où mais donc or ni
car que qu qui quoi dont quand comme si ce c cet cette ces cela ça il elle ils elles on nous vous je j tu me m te t se s
lui leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos est sont était étaient être été a ont avait avaient
avoir ai as sera seront serait fait ne n pas plus moins très aussi bien même tout tous toute toutes autre autres encore
déjà ainsi alors après avant depuis pendant contre selon afin lors puis peu beaucoup ici là non oui`,
  es: `el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según
sin sobre tras y e o u pero sino ni que quien quienes cual cuales cuyo cuya donde cuando como si no sí ya más menos muy
también tampoco yo tú él ella ellos ellas nosotros vosotros usted ustedes me te se nos os le les su sus mi mis tu tus
nuestro nuestra este esta estos estas ese esa esos esas eso esto aquel aquella es son era eran fue fueron ser sido está
están estaba ha han había haber he hay todo toda todos todas otro otra otros otras mismo misma tanto así aunque porque
pues entonces cada sólo solo`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sob
sobre entre até desde contra e ou mas nem que quem qual quais cujo onde quando como se não sim já mais menos muito também
eu tu ele ela eles elas nós vós você vocês me te lhe lhes seu sua seus suas meu minha teu tua nosso nossa este esta estes
estas esse essa esses essas isso isto aquele aquela é são era eram foi foram ser sido está estão estava tem têm tinha há
haver ter todo toda todos todas outro outra outros outras mesmo mesma só porque pois então cada ainda após segundo`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai dalle
in nel nello nella nei nelle con su sul sulla sui sulle per tra fra e ed o ma se che chi cui quale quali dove quando come
non più meno molto anche io tu lui lei noi voi loro mi ti si ci vi ne suo sua suoi sue mio mia tuo nostro vostro questo
questa questi queste quello quella quelli quelle è sono era erano fu essere stato stata stati ha hanno aveva avere ho hai
tutto tutta tutti tutte altro altra altri altre stesso stessa così però perché poi già ancora solo dopo prima sempre`,
  nl: `de het een en of maar want dat die dit deze wat wie waar wanneer hoe als dan ik jij je u hij zij ze het wij we jullie
mij me jou hem haar ons hun mijn zijn is was waren ben bent wordt worden werd werden heeft hebben had hadden kan kunnen kon
moet moeten zal zullen zou zouden wil mag niet geen wel ook nog al er hier daar nu toen zo zeer meer in op aan uit bij tot
door voor tegen met naar zonder om onder over van tussen tijdens na te ter alle alles andere iets niets omdat toch reeds
sinds zoals`,
  pl: `i w we z ze na do od po za u o przy przez dla bez pod nad przed między a ale lub albo czy że żeby aby bo jak jako
kiedy gdy gdzie kto co który która które którzy których którego której ten ta to te tego tej tych tym tą temu jest są był
była było byli były być będzie będą ma mają miał nie tak też także już jeszcze tylko bardzo więcej się siebie sobie ja ty
on ona ono my wy oni one mnie mi mu go jej ich im nas nam was swój swoje swoich jego może można oraz jednak więc według
wszystko wszystkie inne inny sam roku`,
  cs: `a i v ve s se si z ze k ke na do od po za u o při pro bez pod nad před mezi ale nebo či že aby protože jak jako když kde
kdo co který která které kteří kterého kterou ten ta to ti ty toho té těch tím tomu je jsou byl byla bylo byli byly být bude
budou má mají měl ne není ano tak také už ještě jen jenom velmi více já ty on ona ono my vy oni mě mi mu ho jí jich jim nás
nám vás svůj své svých jeho její jejich může však tedy podle všechny jiné sám roku by jsem jsme`,
  lv: `un vai bet ka kad ja jo kā kur kas kurš kura kuri ko to tā tas tie tās šis šī šie šo tam tiem viņš viņa viņi viņu es tu
mēs jūs man mums jums sev sevi savu savas ir bija būs būt nav tiek tika var varēja ar no uz pie pēc par pa pirms līdz bez
starp zem virs caur dēļ kopš arī vēl jau tikai ļoti vairāk nekā gan ne nē jā tad tagad šeit tur viss visi visas cits citi
pats pati gada gadā kuru kurā lai`,
  lt: `ir o bet kad jei jeigu kaip kur kas kuris kuri kurie kurių ką tai tas ta tie tos šis ši šie to tam jis ji jie jos jo jų
aš tu mes jūs man mums jums sau save savo yra buvo bus būti nėra gali galėjo su iš į ant prie po apie per prieš iki be tarp
nuo dėl taip pat dar jau tik labai daugiau nei ne dabar čia ten visi visos visas kitas kiti pats pati metų metais`,
  tr: `ve veya ya da de ki ile için gibi kadar göre sonra önce bu şu o bunlar şunlar onlar ben sen biz siz beni seni onu bizi
bana sana ona bize bir her hiç çok daha en ama fakat ancak çünkü eğer ise değil var yok mı mi mu mü ne kim hangi nasıl neden
nerede olan olarak olduğu oldu olur olmak idi dedi diye üzerinde tarafından içinde kendi bütün tüm bazı şey yıl hem yine`,
  ar: `في من على إلى عن مع أن إن أو و ثم لا لم لن ما هو هي هم هذا هذه ذلك تلك الذي التي الذين كان كانت يكون قد كل بعض غير بين
بعد قبل عند حتى إذا كما لكن أي أيضا منذ خلال حول ضد دون ليس أنه أنها به بها له لها فيه فيها منه منها عليه عليها وقد وفي
وقال قال حيث إلا نحو كذلك بل هناك نحن أنت أنا`,
  fa: `و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد ای ها های اما یا شده باید ما من تو او آنها وی
شما هر چه اگر نه بود بودند دارد دارند کرده شود کند کنند پس پیش بین دیگر همه روی زیر بدون درباره پس چون همین هستند نیست
بیش ولی`,
  he: `של את על הוא היא הם הן זה זו זאת לא כי גם או עם אל כל אבל אם מה מי יש אין היה היתה הייתה היו להיות אני אתה אנחנו אתם
לי לו לה להם לנו שלו שלה שלהם בין אחרי לפני עד רק עוד כמו אשר כן כך מאוד יותר כבר אף ידי לפי בו בה`,
  hi: `के का की को में से है हैं और पर ने यह वह कि एक इस उस भी तो ही था थे थी कर लिए साथ या नहीं जो अपने अपनी गया गई करने
हो होने हुए हुआ हुई तक बाद इसके उनके उन्हें मैं हम आप वे ये कुछ सभी जब तब कहा क्या द्वारा रहे रहा रही लेकिन जैसे`,
  zh: `的 了 是 在 和 与 及 或 也 都 而 但 就 不 没 有 这 那 他 她 它 我 你 们 个 之 为 以 于 对 从 到 把 被 让 向 因 所 其 此 等 着 过 吗 呢 吧 很 更 最`,
  ja: `の に は を た が で て と し れ さ も な い る か ら こ そ あ う き せ ま す ん よ ね や へ だ`,
  ko: `그 이 저 것 수 등 및 또 또는 그리고 하지만 그러나 있는 있다 있었다 하는 한다 했다 하고 위해 대한 대해 따라 통해 이다 이라고 라고 에서 으로
같은 우리 그는 그녀는 이번 지난 더 가장 모든 때 중 후 전 않은 않다 없다 된 된다`,
};
