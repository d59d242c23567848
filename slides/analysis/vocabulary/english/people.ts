import type { VocabularyLists } from "../vocabulary-lists.ts";

/** English: offices, titles and what surrounds them. */
export const englishPeople = {
  honorificsHe: "mr mister sir lord monsieur herr señor senor baron sheikh fr",
  honorificsShe: "mrs ms miss madam madame mme mlle lady dame frau señora senora baroness",
  honorificsAny: "dr prof mx hon excellency majesty highness honour honor",
  roleNouns: `president vice-president chairman chairwoman chairperson chair minister premier chancellor secretary
director head chief executive ceo cfo coo cto cio officer manager editor reporter journalist correspondent columnist
commentator analyst expert economist scientist researcher professor lecturer teacher historian sociologist psychologist
psychiatrist physicist chemist biologist geologist astronomer mathematician philosopher engineer architect designer
developer programmer inventor founder co-founder cofounder co-author coauthor author writer novelist poet playwright
artist painter sculptor photographer musician composer singer actor actress comedian filmmaker producer broadcaster
presenter anchor blogger vlogger youtuber lawyer attorney solicitor barrister prosecutor judge justice magistrate
sheriff detective inspector constable policeman policewoman commissioner superintendent sergeant lieutenant captain
major colonel general admiral brigadier commander commandant marshal corporal private soldier pilot astronaut cosmonaut
senator sen congressman congresswoman representative rep lawmaker legislator mp mep governor gov mayor councillor
councilman councilwoman alderman ambassador envoy consul diplomat spokesman spokeswoman spokesperson adviser advisor
aide counsel counselor counsellor consultant strategist campaigner activist advocate lobbyist organiser organizer
fellow scholar student graduate dean provost rector principal headteacher headmaster headmistress superintendent
librarian curator archivist conservationist environmentalist ecologist zoologist botanist naturalist physician doctor
surgeon nurse midwife paramedic dentist pharmacist therapist veterinarian epidemiologist virologist immunologist
cardiologist neurologist oncologist pathologist farmer fisherman skipper sailor trader broker banker financier investor
businessman businesswoman entrepreneur industrialist magnate tycoon billionaire millionaire philanthropist accountant
auditor treasurer controller comptroller trustee governor chief-of-staff undersecretary under-secretary king queen
prince princess duke duchess earl emperor sultan emir sheikh pope cardinal archbishop bishop priest vicar pastor
reverend rev rabbi imam ayatollah mullah cleric theologian coach trainer captain striker midfielder defender goalkeeper
quarterback pitcher batsman bowler golfer boxer jockey cyclist swimmer sprinter athlete footballer cricketer
paralympian olympian manager referee umpire dictator warlord rebel guerrilla militant commander gunman suspect
defendant plaintiff witness victim survivor widow widower resident homeowner pensioner retiree worker employee shopkeeper
owner co-owner landlord builder electrician plumber carpenter mechanic driver chef cook baker butcher waiter waitress
barista hairdresser gardener cleaner speaker whip backbencher deputy statesman politician candidate nominee senator-elect
president-elect prime-minister czar tsar premier vice-chairman vice-president vice-chancellor co-chair co-chairman
co-director co-president moderator translator interpreter linguist anthropologist archaeologist palaeontologist
paleontologist meteorologist climatologist oceanographer geographer demographer statistician criminologist theorist
technologist neuroscientist biochemist geneticist microbiologist astrophysicist cryptographer hacker maintainer
contributor evangelist publisher bookseller critic reviewer host co-host newsreader gen lt col sgt capt cpl adm maj
cmdr pvt supt det insp`,
  titleNouns: `president vice-president chairman chairwoman minister premier chancellor secretary judge justice
commissioner superintendent sergeant lieutenant captain major colonel general admiral brigadier commander marshal
corporal private senator sen congressman congresswoman representative rep governor gov mayor councillor ambassador king
queen prince princess duke duchess earl emperor sultan emir sheikh pope cardinal archbishop bishop pastor reverend rev
rabbi imam ayatollah mullah inspector detective constable sheriff professor coach gen lt col sgt capt cpl adm maj cmdr
supt det insp president-elect speaker leader attorney`,
  looseRoleNouns: `leader member partner host winner champion pioneer founder-member rival ally supporter opponent
critic guest friend wife husband son daughter father mother brother sister uncle aunt cousin grandson granddaughter
grandfather grandmother man woman boy girl star hero icon legend veteran specialist practitioner insider creator voice
native lover fan enthusiast observer participant organiser hunter leader-in-waiting successor predecessor chief
mastermind collaborator neighbour neighbor colleague teammate boyfriend girlfriend fiancé fiancée fiance fiancee twin`,
  roleModifiers: `former ex late current outgoing incoming acting interim new then longtime long-time veteran senior
junior chief deputy vice assistant associate principal lead leading top first second third executive managing general
regional national international federal state provincial municipal local global foreign domestic prime press media
communications public human resources campaign security defence defense intelligence military naval army navy police
fire interior finance financial economic economics political policy affairs trade commerce business technology tech
science scientific research medical health legal law court crime home education culture sports sport football soccer
cricket tennis rugby environment climate energy oil gas mining transport transportation agriculture farm labour labor
union party opposition government cabinet parliamentary presidential royal church team club company corporate industry
product marketing sales advertising software computer data network internet web digital cyber design creative art
music film television tv radio news newspaper magazine book wildlife fashion family dog truck taxi bus train ship
wildlife bank investment insurance hedge fund estate property tax budget development aid relief rights peace war
nuclear space weather history language literature philosophy sociology psychology physics chemistry biology mathematics
engineering emeritus adjunct visiting honorary founding co ordained retired self-styled renowned noted famous
independent conservative liberal democratic republican socialist communist green left-wing right-wing center-right
centre-left hardline moderate Islamist jihadist rebel virus multi-millionaire billionaire right-hand world youth
wing club squad league exchange operations technical technology information technical`,
  portfolios: `affairs state defence defense interior finance health staff justice energy education trade commerce
treasury labour labor agriculture transport transportation economy security development environment information culture
relations police general operations`,
  surnameParticles: "de von van der den del della di da dos du la le el al bin ibn ben ter ten af zu abu st",
  nameSuffixes: "jr sr ii iii iv esq phd",
} satisfies Partial<VocabularyLists>;
