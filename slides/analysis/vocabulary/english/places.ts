import type { VocabularyLists } from "../vocabulary-lists.ts";

/** English: countries, peoples and large places, one word each, so that they are not taken for people. */
export const englishPlaces = {
  places: `afghanistan africa alabama alaska albania alberta algeria almaty america amsterdam angola ankara antarctica
arabia arctic argentina arizona arkansas armenia ashgabat asia astana athens atlanta atlantic auckland australia austria
azerbaijan baghdad bahrain baku balkans baltic bangalore bangkok bangladesh barcelona bavaria beijing beirut belarus
belfast belgium belgrade belize berlin bermuda bhutan birmingham bishkek bolivia bombay bosnia boston botswana brazil
brisbane bristol britain brooklyn brunei brussels bucharest budapest bulgaria burma burundi cairo calcutta california
cambodia cambridge cameroon canada canberra caracas caribbean carolina catalonia caucasus chad chechnya chennai chicago
chile china cleveland colombia colorado congo connecticut copenhagen cornwall crimea croatia cuba cyprus czechia dallas
damascus darfur delaware delhi denmark denver detroit djibouti donbass donbas donetsk dubai dublin dushanbe ecuador
edinburgh egypt england eritrea estonia ethiopia eurasia europe fiji finland florida france frankfurt gabon gambia gaza
geneva ghana gibraltar glasgow greece greenland guatemala guinea gulf guyana haiti hamburg hanoi havana hawaii helsinki
holland honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel
istanbul italy jakarta jalalabad jamaica japan java jerusalem johannesburg kabul kandahar kansas karachi kashmir kazakhstan
kentucky kenya khartoum kiev kyiv kolkata korea kosovo kremlin kuwait kyrgyzstan lagos lahore laos latvia lebanon leeds
lesotho liberia libya lima lisbon lithuania liverpool london louisiana luxembourg macedonia madagascar madrid maine
malawi malaysia maldives mali malta manchester manhattan manila maryland massachusetts mauritania mauritius mediterranean
melbourne mexico miami michigan milan minneapolis minnesota minsk mississippi missouri moldova monaco mongolia montana
montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar nairobi namibia naples nebraska nepal
netherlands nevada nicaragua niger nigeria norway nottingham oklahoma oman ontario oregon osh oslo ottawa oxford pacific
pakistan palestine panama paraguay paris pennsylvania persia peru peshawar philadelphia philippines phoenix pittsburgh
poland portland portugal prague pretoria qatar quebec riga rio romania rome rotterdam russia rwanda sahara salvador
samarkand san sarajevo saudi scandinavia scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia
slovenia sofia somalia spain stockholm sudan sumatra sweden switzerland sydney syria taipei taiwan tajikistan tallinn
tanzania tashkent tbilisi tehran tennessee texas thailand tibet tokyo toronto tripoli tunis tunisia turkey turkmenistan
uganda ukraine ulster uruguay utah uzbekistan vancouver vatican venezuela venice vermont vienna vietnam vilnius virginia
wales warsaw washington westminster wisconsin wyoming yemen yerevan yugoslavia zagreb zambia zimbabwe zurich york zealand
lanka leone rica jersey hampshire dakota angeles francisco vegas orleans kingdom states emirates dc d.c. uk u.k. us u.s.
usa u.s.a. eu e.u. uae ussr`,
  demonyms: `afghan african afrikaner albanian algerian american americans angolan arab arabic argentine argentinian
armenian asian australian austrian azerbaijani azeri bahraini baltic bangladeshi basque belarusian belarussian belgian
bolivian bosnian brazilian british briton britons bulgarian burmese cambodian canadian catalan chechen chilean chinese
colombian congolese croatian cuban cypriot czech danish dane dutch ecuadorian egyptian emirati english estonian
ethiopian european filipino finnish flemish french frenchman gaelic georgian german ghanaian greek guatemalan haitian
hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese
jewish jordanian kashmiri kazakh kazakhs kazakhstani kenyan korean kosovan kurd kurdish kuwaiti kyrgyz laotian latin
latino latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian moroccan
muslim muslims nepalese nepali nigerian norwegian nordic omani ottoman pakistani palestinian persian peruvian polish
portuguese qatari romanian roman russian rwandan saudi scandinavian scot scots scottish serb serbian shia shiite
sicilian singaporean slav slovak slovenian somali soviet spaniard spanish sudanese sunni swede swedish swiss syrian
taiwanese tajik tanzanian tatar texan thai tibetan tunisian turk turkish turkmen ugandan uighur uyghur ukrainian
uruguayan uzbek uzbeks venezuelan vietnamese welsh western westerner yemeni yugoslav zambian zimbabwean christian
catholic protestant orthodox anglican buddhist hindu sikh northern southern eastern north south east west northeast
northwest southeast southwest central`,
  placeWords: `valley street avenue road lane drive boulevard square park lake river sea ocean bay gulf island islands
mountain mountains mount hill hills desert coast peninsula cape canal bridge airport station stadium arena hotel city
town village county district province region republic state states kingdom territory border square palace castle tower
gate harbor harbour port beach forest canyon strait basin plateau house line wall hall building plaza mall zone`,
  organisationWords: `organization organisation agency council committee commission commonwealth union bank party group
inc corp corporation company co ltd llc plc foundation fund institute institution university college school academy
center centre laboratory laboratories lab labs observatory museum ministry department bureau office service services
administration authority board association federation confederation league society club trust alliance coalition
network forum congress parliament senate assembly court tribunal embassy consulate army navy corps guard force forces
police command brigade regiment church mosque cathedral hospital clinic press news times post journal monitor
telegraph tribune herald gazette guardian independent magazine review radio television broadcasting channel airlines
airways motors industries systems technologies technology software electronics semiconductor pharmaceuticals
holdings partners capital ventures securities exchange markets market stores bros brothers sons enterprises studios
pictures entertainment records media communications telecom telecommunications mobile energy petroleum oil gas
resources mining steel chemicals foods insurance treasury reserve watch movement front initiative project program
programme campaign front brotherhood team united rangers city secretariat process convention conference treaty summit
games cup championship championships series act law bill amendment war revolution spring day agreement accord pact
plan strategy policy report index prize award museum library theatre theater orchestra`,
} satisfies Partial<VocabularyLists>;
