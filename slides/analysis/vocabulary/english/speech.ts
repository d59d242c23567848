import type { VocabularyLists } from "../vocabulary-lists.ts";

/** English: words around reported speech. */
export const englishSpeech = {
  sayingVerbs: `said says say told tells tell wrote writes write declared declares argued argues insisted insists
explained explains warned warns stressed stresses emphasised emphasises emphasized emphasizes stated states recalled
recalls joked jokes quipped tweeted tweets testified testifies commented comments remarked remarks concluded concludes
announced announces acknowledged acknowledges admitted admits conceded concedes cautioned cautions vowed vows exclaimed
lamented laments complained complains contended contends asserted asserts reckons reckoned jokes pledged pledges reiterated reiterates opined mused muses boasted countered counters retorted`,
  weakSayingVerbs: `believes believed thinks thought added adds continued continues noted notes asked asks replied replies answered answers responded
responds observed observes suggested suggests claimed claims agreed agrees predicted predicts promised promises
reported reports read reads urged urges called calls confirmed confirms denied denies described describes estimated
estimates shouted cried whispered yelled screamed muttered pleaded advised advises ordered posted posts proclaimed
proclaims maintained maintains affirmed affirms disclosed revealed reveals hinted implied wondered wonders speculated
stipulated signaled signalled demanded demands begged interjected chimed sighed laughed smiled shrugged began begins
finished ended ends`,
  sayingParticiples: `saying adding writing telling arguing insisting explaining warning stressing noting stating
asking declaring calling describing claiming suggesting announcing admitting acknowledging concluding emphasising
emphasizing promising vowing pledging observing replying recalling joking remarking commenting`,
  accordingPhrases: "according to, in the words of, as told by, in the view of, in the opinion of",
  auxiliaries: `has have had is are was were be been being will would can could may might must shall should do does did
ll ve d`,
  irregularPasts: `met shot sent won beat led hit left took went came became began made gave got held lost ran spoke grew
knew saw fell rose drew kept built brought bought caught chose fought found paid put quit read sold set sat stood struck
taught threw wore flew fled felt heard hid hurt laid lent let meant rode sang shook slept spent spread stole swam swore
tore understood woke withdrew wound bit blew bore broke cut dealt drank drove ate forbade forgot forgave froze`,
  adverbs: `also later then now never always still just once again even further once earlier recently already yet both
all reportedly often sometimes famously repeatedly subsequently simply merely only first finally ever too instead
meanwhile however therefore thus not today yesterday`,
  conjunctionThat: "that",
  namingWords: `so-called called named dubbed entitled titled nicknamed labelled labeled termed known word words term
terms phrase phrases slogan motto hashtag nickname title code-named codenamed christened means meaning`,
  heWords: "he him his himself",
  sheWords: "she her hers herself",
  otherPronouns: "i we you they it who one this that these those them us me my our your their its there",
  articles: "the a an",
  possessivePronouns: "his her its their my our your",
  relativePronouns: "who whom whose which that where when while",
  prepositions: `of for at in on to with from by about against among amid into over under between before after during
since through within without behind near outside inside across around toward towards upon despite except via until as
than like per off onto along beside besides beyond above below concerning regarding including following`,
  conjunctions: "and or but nor so because although though if unless whereas yet & whether",
  nameLinks: "of and for the in on to & at de la le les des du del against",
} satisfies Partial<VocabularyLists>;
