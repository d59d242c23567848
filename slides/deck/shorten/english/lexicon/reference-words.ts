/** What may follow an opening word that would otherwise point to a sentence before; null when nothing saves it. */
export const leaningOpenings: Readonly<Record<string, RegExp | null>> = {
  this: /^(?:year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|weekend|century|decade)(?:'s)?$/u,
  those: /^(?:who|with|in|of|that|which|without|from|seeking|living|working|involved|affected|responsible)$/u,
  there:
    /^(?:is|are|was|were|will|has|have|had|would|could|may|might|must|should|can|exists?|remains?|isn't|aren't|wasn't|weren't|won't|seems?|seemed|appears?|appeared|still|also|now)$/u,
  so: /^(?:far|much|many|little|few)$/u,
  ...Object.fromEntries(
    (
      "he she it they him them his her hers its their theirs that these such here another other others neither either same similar " +
      "similarly likewise it's he's she's they're they've they'll they'd he'll she'll it'll he'd she'd it'd that's that'll here's then " +
      "however also but and or nor yet because thereby thereafter which whose thus therefore hence instead otherwise meanwhile"
    )
      .split(" ")
      .map((word) => [word, null]),
  ),
};

/** Time words after a demonstrative that make it a date: "this year". */
export const demonstrativeTimes =
  /^(?:year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|weekend|century|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?$/u;

/** Nouns that after "that" take up something said before ("in that case"). */
export const takenUpNouns =
  /^(?:time|year|day|night|week|month|point|moment|way|kind|sort|case|country|city|region|area|company|process|question|issue|idea|goal|reason|group|place|situation|period|era|same)$/u;

/** Nouns that with "the" and straight before the verb take up a happening told before ("The move comes after …"). */
export const takenUpSubjects =
  /^(?:move|moves|announcement|comment|comments|remark|remarks|latter|former|incident|news|revelation|revelations|claims|allegations|gesture|step|change|changes|result|results|reason|reasons|answer|solution|problem|trick|idea|goal|goals|point|difference|question|motivation|approach|technique|rest|effect|outcome|alternative|consequence|implication|upshot|catch|event|events|pair|duo|trio|couple|trend|process|exception|aim|purpose|theory|hope|hypothesis|intuition|challenge|advantage|drawback|downside|upside)$/u;

/** Nouns that "he" and "she" can stand for. */
export const personNoun =
  /^(?:.*(?:man|woman|ist|ologist|cian|maker|worker|officer|master|person)|someone|anyone|everyone|somebody|anybody|nobody|whoever|president|minister|official|boy|girl|leader|player|writer|teacher|manager|director|driver|singer|actor|actress|author|doctor|professor|senator|governor|mayor|attorney|lawyer|judge|student|father|mother|son|daughter|brother|sister|wife|husband|child|baby|king|queen|prince|princess|pope|founder|candidate|who|reporter|editor|engineer|developer|researcher|programmer|soldier|captain|pilot|suspect|victim|user|reader|customer|patient|employee|boss|premier|chancellor|ambassador|secretary|commander|general|striker|midfielder|defender|goalkeeper|coach|champion|nurse|farmer|owner|host|hero|winner|star|friend|neighbour|neighbor|prisoner|defendant|gunman|attacker|founder)s?$/u;
