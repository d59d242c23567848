/**
 * English verbs, to tell finite verbs from other words without a model. Base forms, blank-separated; the forms in -s,
 * -ed and -ing are derived. `plain` verbs are rarely nouns in any of these forms; `nominal` ones often are.
 */
export const regularVerbs = {
  plain: `abandon abolish absorb accelerate accept accompany accomplish accuse achieve acknowledge acquire adapt add adhere
adjust administer admit adopt adore advertise advise afford agree allay allege allocate allow allude alter amend
amount analyse analyze announce anticipate apologise apologize appear apply appoint appreciate approve argue arise
arrange arrive ask assemble assert assess assign assist assume assure attach attain attend attract authorise authorize
avert avoid await behave believe belong bolster borrow bounce broaden browse bury calculate cancel capture carve cater
cease celebrate certify characterise characterize circulate cite clarify classify cling coincide collaborate collapse
collect collide combine commemorate commit communicate compare comparise compel compete compile complain complete
complicate comply compose comprise conceal concede conceive concentrate conclude condemn confess configure confine
confirm confiscate conform confront confuse connect consent consider consist consolidate constitute construct consult
consume contain contend continue contradict contribute convene converge convert convey convince cooperate coordinate
cope correct correlate correspond create cripple criticise criticize cultivate dash debunk decide declare dedicate
deem deepen defend defer define defuse defy delete deliver demonstrate denounce deny depart depend depict deploy
deport deprive derail derive descend describe deserve designate destroy detain detect deter deteriorate determine
develop devise devote diagnose dictate die differ differentiate diminish dip disable disagree disappear disappoint
disarm discard disclose discourage discover discuss dismiss dispel displace dispose disqualify disrupt dissolve
distinguish distort distribute disturb diversify divert divide divulge dominate donate dub earn ease educate elaborate
elect elevate eliminate emanate embark embarrass embed embody embrace emerge emit emphasise emphasize employ empower
enable enact encompass encourage endorse endure enforce engage enhance enjoy enlarge enlist enrage enrich enrol enroll
ensue ensure entail enter entertain entice entitle envisage envision equip erase erode erupt escalate escape establish
evacuate evade evaluate evolve exacerbate exaggerate examine exceed excel exclaim exclude excuse execute exert exhaust
exist expand expect expel expire explain explode explore expose express extend facilitate fail fascinate fasten
finalise finalize fix flatten flee flourish fluctuate foil follow forbid foresee forge forgive formulate foster freeze
fret fulfil fulfill galvanise galvanize gather generate govern grab grace grapple greet hail hamper hang happen harass
heal heed hesitate hide hinder hire hoist hone hurry identify ignore illustrate imagine impede imperil implement
implicate imply impose impress imprison improve include incorporate incur indicate induce infect infer infiltrate
inflict inform infringe infuriate inherit inhibit initiate inject injure innovate insist inspect inspire install
instruct insulate insure integrate intend intensify interact intercept interfere interpret interrupt intervene
intimidate introduce invade invent invest investigate invite invoke involve ionise isolate jeopardise jeopardize join
juggle justify keep kill knit lack lament languish last learn legislate liberate like linger listen live locate loom
loosen lose maintain manage manipulate marry materialise materialize mature maximise maximize melt mend mention merge
migrate minimise minimize mitigate moan mobilise mobilize modernise modernize modify motivate mourn multiply narrow
neglect negotiate nominate notify nurture obey obligate oblige obscure observe obtain occupy occur offend omit operate
oppose opt optimise optimize organise organize originate ought oust outnumber outpace overcome overlook overrule
oversee overthrow overturn overwhelm owe participate pave perceive perform perish perpetuate persecute persist
persuade pertain pinpoint please plunge pollute ponder populate portray pose possess postpone precede preclude predict
prefer prepare prescribe preserve preside presume pretend prevail prevent privatise proceed proclaim procure prohibit
prolong promote pronounce propel propose prosecute protect prove provide provoke publicise publicize publish punish
pursue qualify quash quell ratify react realise realize reassure rebuild recede receive reckon recognise recognize
recommend reconcile reconsider recover recruit rectify recur redeem redefine reduce refer refine reflect refrain
refuse regain regulate rehabilitate reinforce reiterate reject rejoin relate relax relieve relinquish relocate rely
remain remember remind remove render renew renounce repay replace represent reproduce require resemble resent resign
resist resolve resonate respond restore restrict restructure resume retain retire retort retrieve reveal revert revise
revive revoke revolve rid roam rob salvage satisfy scold scrutinise scrutinize secure seek seem seize select separate
serve settle shatter shed shelve shrink simplify simulate sip skip slam smuggle snatch soar solve specialise
specialize specify speculate stabilise stabilize startle starve stimulate stir stoke strengthen strive submit
subscribe subside subsidise subsidize succeed sue suffer suggest suit summarise summarize summon supervise suppose
suppress surmise surpass surrender surround survive suspend sustain swell symbolise symbolize sympathise tempt tend
terminate terrify testify thank threaten thrive thwart tighten tolerate topple transcend transform transmit tuck
undergo undermine understand undertake unearth unfold unite unleash unlock unveil uphold urge usher utilise utilize
utter vacate vaccinate vanish vary verify vie vilify vindicate violate wander wane want warn weaken weigh widen wield
withdraw withstand worsen zoom`,
  nominal: `access account act address advance advocate affect aggregate aid aim air alarm alert answer appeal approach arm array
arrest assault associate attack attempt attribute average award back backtrack balance ban bank bar base battle bear
beat bed bend benefit bet bid bill bit blame blast blend block bloom blow board body bolt bomb bond book boost border
bother box brace brand break bridge brief broadcast budget build bully bump bundle buoy burn call calm camp campaign
care case cast catch cause chair challenge chance change charge chart charter chase check cheer claim clash class
clear clock close cloud club code combat comfort command comment commission compound compromise concern condition
conduct contact content contest contract contrast control convict cook copy corrupt cost count course cover crack
crash credit cross crowd crush cry cure cut cycle damage dance date deal debate debut decline decrease default defeat
delay delegate delight demand design desire detail dialogue digest direct discharge discount dispatch display dispute
dissent distance divorce document dodge dose double doubt draft drag drain draw dream dress drift drink drive drop
drown dump dust echo eclipse encounter end estimate exchange exempt exercise exhibit exile experience experiment
exploit export extract eye face factor fade faint fall fare farm favor favour fear feature feed feel fence field fight
figure file fill film filter finance find fine finger finish fire fish fit flag flash flight float flock flood flow
flush focus fold force form frame free fuel function fund gain game garden gas gauge glance grant groom ground group
guarantee guard guess guide halt hand handicap handle harbor harbour harm harvest haul head heat help highlight hit
hold home honor honour hope host house hunt hurt image impact import increase index influence insert institute insult
interest interview iron issue jail jolt judge jump key kick kidnap kind knife knock label lag land lap laugh launch
lead lean leap leave lend level lie lift light limit line link list load loan lobby lock lodge log look loot love lure
mandate manifest manufacture map march mark market mask mass master match matter mean measure meet milk mimic mind
mine miss mix model moderate monitor mother motion mount mouth move murder name need network nod nose note notice
number object offer official open order outlaw outline overhaul own pack package page pain paint pair panic paper park
part partner party pass patient pattern pause pay peak permit phase phone photograph pick picture piece pilot pitch
place plague plan plant play plead pledge plot plug pocket point police polish poll position post pour power practice
practise praise present press pressure price print prize probe process produce profile profit program programme
progress project promise prompt proof protest pull pump purchase purpose push quarrel quarter question quote race raid
rain raise rally range rank rate ration reach rear reason rebel rebuff recall record reform refund regard register
regret release remark remedy rent repair repeal repeat reply report request rescue research reserve respect rest
result retreat return reverse review reward ride ridicule ring rip rise risk rival rock role roll root round row ruin
rule rumble run rush sack safeguard sail sample sanction save scale scan scare schedule school score scramble scrap
scrape scream screen search seat second secret section sense sentence service set shape share shelter shield shift
ship shock shop shot shout show shrug sight sign signal sketch slash sleep slide slip slow smash smell smile smoke
snap sneak sort sound source space span spare spark speed spell spend spill spin split spoil sponsor sport spot spread
spring spur squeeze stage stain stake stall stamp stand standard star stare start state station stay stem step stick
stock stop store storm story strain strand stream stress stretch strike strip stroke structure struggle study stumble
style subject substitute supply support surface surge surprise survey suspect swap sweep swing switch tackle tail talk
tap target task taste tax team tease telephone test text thought threat ticket tie time tip tire title tone tool top
torture toss total touch tour tout tower trace track trade traffic trail train transfer transition transport trap
travel treat trial trick trigger trim trip trouble trust truth try tumble turn tweet twist type update upgrade use
value vehicle vent venture view visit voice volume volunteer vote vow wage wait walk wall war warm warrant wash waste
watch water wave way weapon wear weather weight welcome whip whisper wind wipe wish witness wonder word work worry
worship wound wrap wreck yield`,
} as const;

/** Irregular verbs, one to a comma: base, past, participle (left out when it is the past). */
export const irregularVerbs = `arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken,
breed bred, bring brought, broadcast broadcast, build built, burst burst, buy bought, cast cast, catch caught, choose chose
chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown,
forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard,
hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left, lend lent, let let,
lie lay lain, lose lost, make made, mean meant, meet met, mistake mistook mistaken, outdo outdid outdone, overcome overcame
overcome, override overrode overridden, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
pay paid, prove proved proven, put put, quit quit, read read, rebuild rebuilt, retake retook retaken, rewrite rewrote rewritten,
ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent,
set set, shake shook shaken, shed shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang
sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, speed sped, spend spent, spin spun, split split,
spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken, strive strove
striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught,
tear tore torn, tell told, think thought, throw threw thrown, thrust thrust, undergo underwent undergone, understand
understood, undertake undertook undertaken, uphold upheld, upset upset, wake woke woken, wear wore worn, weave wove woven,
win won, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written, learn learnt, burn burnt,
spell spelt, input input, reset reset, offset offset`;
