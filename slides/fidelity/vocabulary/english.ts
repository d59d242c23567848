import type { VocabularyLists } from "./vocabulary-lists.ts";

/**
 * English. Hedges follow the classes of Hyland, "Hedging in Scientific Research Articles" (1998): modals, epistemic verbs,
 * approximators, frequency and condition. "Mostly" and "only" limit a claim as much as "perhaps" does, so they count.
 */
export const english: VocabularyLists = {
  functionWords: `a an the and or but yet so if of at by for with about against between into through during before
after above below to from up down in out on off over under again further then once here there when where why how that this
these those which who whom whose what whatever whoever while because as until than though although since whether unless
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
they them their theirs themselves one's am is are was were be been being have has had having do does did doing will would
shall should can could may might must ought within upon toward towards among amongst across along around onto per via too
very also just even still now such own same both it's he's she's that's there's who's what's here's i'm you're we're
they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll`,
  numberWords: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
millions billion billions trillion trillions dozen dozens half third thirds quarter quarters twice double triple tens
twenty-one twenty-two twenty-three twenty-four twenty-five thirty-five forty-five two-thirds three-quarters`,
  units: `% percent per cent percentage point points hundred thousand million millions billion billions trillion trillions
m bn tn dollar dollars cents euro euros pound pounds pence ruble rubles rouble roubles yuan yen rupee rupees peso pesos
franc francs crown crowns tenge usd eur gbp $ € £ ¥ ₽ ₹ km kilometre kilometres kilometer kilometers metre metres meter
meters mile miles foot feet inch inches yard yards acre acres hectare hectares square cubic kg kilogram kilograms kilo
kilos gram grams tonne tonnes ton tons ounce ounces lb lbs litre litres liter liters gallon gallons barrel barrels degree
degrees celsius fahrenheit watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw kwh mwh hz khz mhz
ghz kb mb gb tb kilobyte kilobytes megabyte megabytes megs gigabyte gigabytes terabyte terabytes megapixel megapixels mph
kph year years year-old month months week weeks day days hour hours minute minutes second seconds millisecond milliseconds
ms a.m p.m a.m. p.m. am pm century centuries decade decades times-fold dozen dozens`,
  dateWords: `january february march april june july august september october november december jan. feb. mar. apr. jun.
jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
tomorrow`,
  datePhrases: `last year, last month, last week, last night, last summer, last autumn, last fall, last winter, last spring
next year, next month, next week, next summer, next autumn, next winter, next spring, this year, this month, this week
this summer, this autumn, this winter, this spring, earlier this year, earlier this month, earlier this week, last decade
last century, the previous year, the following year, the previous day, the following day, a year ago, a month ago, a week ago
years ago, months ago, weeks ago, days ago, hours ago, decades ago, may #, # may, in may`,
  clauseOpeners: "and but or so while whereas yet nor which who whose whom where because a an",
  negations: `not, *n't, no, never, without, neither, nor, none, cannot, nobody, nothing, nowhere, hardly, scarcely, barely
seldom, rarely, unlikely, unable, no-one`,
  hedges: `may, might, could, perhaps, maybe, possibly, probably, likely, reportedly, allegedly, apparently, seemingly
supposedly, purportedly, purported, ostensibly, presumably, potentially, conceivably, arguably, alleged, suspected, supposed
so-called, appear, appears, appeared, appearing, seem, seems, seemed, seeming, suggest, suggests, suggested, suggesting
indicate, indicates, indicated, indicating, believed, thought to, said to, reported to, rumoured, rumored, tend, tends, tended
expected, estimated, estimate, estimates, is understood to, presumed, potential, possible, possibility, chance
almost, nearly, roughly, approximately, about #, around #, some #, over #, under #, up to, close to, more than, less than, fewer than
at least, at most, as many as, as much as, no less than, no fewer than, no more than, or so, or more, or less, an estimated
upwards of, an average of, on average, not necessarily, necessarily, largely, mostly, mainly, primarily, generally, usually, often, sometimes, typically
normally, occasionally, frequently, partly, partially, somewhat, relatively, fairly, rather, quite, virtually, practically
essentially, effectively, sort of, kind of, to some extent, in part, in theory, in principle, only, except, if, unless, provided, assuming, as long as, even if`,
  attributions: `insist, assert, contend, predict, warn, admit, concede, complain, acknowledge, allege, agree that, agrees that, agreed that, report that
note that, estimate that, maintain that, maintains that, deny, announce, stress that, recall, said, says, say, saying, told, tells, tell, telling, wrote, writes, write, warned, warns, warning, noted
notes, claimed, claims, claim, claiming, argued, argues, argue, arguing, announced, announces, announcing, reported, reports
stated, stating, explained, explains, insisted, insists, acknowledged, acknowledges, admitted, admits, conceded, concedes, concluded, concludes
confirmed, confirms, declared, declares, denied, denies, denying, asserted, asserts, alleged, alleges, alleging, revealed, reveals, recalled, recalls, remarked
replied, replies, testified, testifies, tweeted, tweets, asked, asks, added that, adds that, added :, pointed out, points out, pointing out
believe, believes, believed, thinks, thought, predicted, predicts, estimated, fears, feared, hopes, hoped, stressed, stresses, emphasized
emphasised, emphasizes, emphasises, complained, complains, accused, accuses, accusing, vowed, vows, promised, promises, pledged, pledges, urged, urges, cited, citing
suggested, suggests, maintained, maintains, observed, observes, quoted, described, describes, criticized, criticised, called for, calls for, blamed, blames, blaming
mentioned, mentions, disclosed, discloses, divulged, contends, contended, according to, in the words of, in the view of, in the opinion of
*'s account, *'s view, *'s opinion, *'s words, his account, her account, their account, his view, her view, their view, his words
her words, his opinion, her opinion, for *'s part`,
};
