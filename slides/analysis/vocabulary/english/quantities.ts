import type { VocabularyLists } from "../vocabulary-lists.ts";

/** English: numbers, what is counted, dates. */
export const englishQuantities = {
  months: `january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11
december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12`,
  weekdays: "monday tuesday wednesday thursday friday saturday sunday",
  numberWords: `two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
seventy=70 eighty=80 ninety=90 twenty-one=21 twenty-two=22 twenty-three=23 twenty-four=24 twenty-five=25
twenty-six=26 twenty-seven=27 twenty-eight=28 twenty-nine=29 thirty-five=35 forty-five=45 seventy-five=75
two-thirds=0 one-third=0 one-quarter=0 one-fifth=0 three-quarters=0 dozen=12`,
  vagueNumbers: "dozens hundreds thousands millions billions trillions scores",
  scales: `hundred=2 thousand=3 million=6 billion=9 trillion=12 m=6 mn=6 mln=6 bn=9 tn=12 trn=12 k=3 lakh=5 crore=7
quadrillion=15 dozen=1`,
  currencies: `dollars dollar euros euro pounds pound yen yuan renminbi rubles ruble roubles rouble rupees rupee tenge
francs franc kronor krona kroner krone pesos peso won lira liras dirhams dirham riyals riyal rand zloty hryvnia cents
cent pence usd eur gbp rmb kzt rub`,
  percents: "percent per-cent pc",
  units: `tons tonnes ton tonne kilograms kilogrammes kilogram kilos kilo kg grams grammes gram g pounds pound lbs lb
ounces oz kilometers kilometres kilometer kilometre km kms miles mile meters metres meter metre m centimeters
centimetres cm millimeters millimetres mm feet foot ft inches inch yards yard acres acre hectares hectare ha square
cubic liters litres liter litre gallons gallon barrels barrel megawatts megawatt mw gigawatts gigawatt gw kilowatts kw
kwh volts degrees degree bytes kb mb gb tb kilobytes megabytes gigabytes terabytes hertz hz mhz ghz mph kph knots bits
pixels calories points`,
  timeUnits: `second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month
months quarter quarters year years decade decades century centuries generation generations season seasons millennia`,
  quantifiers: `more than, less than, fewer than, no less than, no fewer than, no more than, not less than, not more than,
at least, at most, up to, as many as, as much as, as few as, as little as, about, around, approximately, roughly, nearly,
almost, over, under, some, only, just, just over, just under, well over, close to, an estimated, an average of, a total of,
a record, upwards of, tens of, hundreds of, dozens of, at around, at about, only about, somewhere around, all`,
  labelWords: `no nos number page pages p pp chapter section sections part article articles figure figures fig table
volume vol issue version step rule item paragraph para grade level phase stage room flight route highway interstate
channel track lot gate terminal act scene line lines verse psalm type class category episode season series question
point day week aged age top iphone windows android python java note footnote appendix annex resolution amendment apollo
g group division title form group`,
  plurals: `people men women children police cattle sheep deer fish staff personnel teeth feet geese mice media data
criteria phenomena alumni lives wives aircraft spacecraft others`,
  countStops: `worth were was is are be been being had has have having will would can could may might must shall should do does
did led made held took came went gave got won lost sent left killed said says who which whose that where when while as
than then there here it they we he she you i this these those his her their its our my your not also now so too very just
still even ago later earlier old each every both either neither yet already since until today yesterday tomorrow more
most less least long high wide deep tall apart away back off out up down per plus such only once again together between
within without ending starting beginning according compared including involving following using making taking available being
having going wanted worked lived`,
} satisfies Partial<VocabularyLists>;
