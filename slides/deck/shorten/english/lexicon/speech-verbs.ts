/** Finite forms of verbs that say who claims something, beside or before what is claimed. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says told tells wrote writes warned warns noted notes added adds claimed claims argued argues announced announces
reported reports stated explained explains insisted insists acknowledged acknowledges admitted admits conceded concedes
concluded concludes confirmed confirms declared declares denied denies asserted asserts alleged alleges revealed reveals
recalled recalls remarked replied replies testified testifies tweeted tweets asked asks believe believes believed thinks
thought predicted predicts stressed stresses emphasized emphasised emphasizes emphasises complained complains continued
continues observed observes suggested suggests contends contended quipped joked exclaimed mused lamented responded commented
cautioned vowed promised agreed hoped posted wondered shouted whispered recounted estimates estimated say think write`.split(
    /\s+/u,
  ),
);
