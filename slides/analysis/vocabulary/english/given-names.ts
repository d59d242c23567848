import type { VocabularyLists } from "../vocabulary-lists.ts";

/**
 * Given names common in English-language news, by the pronoun they usually take. Names that are everyday words, places
 * or months (Will, Austin, April) are left out: they prove nothing.
 */
export const englishGivenNames = {
  givenNamesHe: `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex
alexander alexei alfred ali alistair allan allen alvin amir anatoly anders andre andreas andrei andrew andy angelo anthony
anton antonio antony archie arman armando arnaud arnold arthur arturo asif aslan azim barack barry bashar ben benjamin
bernard bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
byron calvin cameron carl carlos cesar charles charlie chris christian christopher claude clement clifford clive colin
conor craig cristiano curtis cyril dale damien damon dan daniel danny darren daulet dave david dennis derek desmond diego
dimitri dirk dmitri dmitriy dmitry dominic don donald doug douglas duncan dwight dylan ed eddie edgar edmund eduardo
edward edwin eli elias elijah elliott elon emil emmanuel enrique eric erik erlan ernest ernesto ethan eugene evan faisal
fawzi felipe felix ferdinand fernando floyd francesco francis francisco francois françois frank franklin franz fraser
fred frederic frederick friedrich fritz gabriel gareth garry gary gavin geoff geoffrey george gerald gerard gerhard
gianni gilbert giovanni glenn gordon graham greg gregg gregory guillaume gustavo guy habib hamid hamza hans harold
haroon harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hillel howard hugh hugo hussein ian
ibrahim igor ilya imran isaac ismail ivan jack jacob jacques jaime jake jakob james jamie jan jared jason javier jay jean
jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johann johannes john johnny jon
jonas jonathan jordi jorge jose josé joseph josh joshua juan julian julio jürgen justin kamal karim karl keith kelvin ken
kenneth kevin khaled khalid kim konstantin kumar kurt kyle lance larry lars laurence laurent lawrence lee leo leon
leonard leonid leroy leslie lewis liam lionel lloyd louis luc luca lucas luigi luis luiz luke lukas magnus mahmoud
mahmud manuel marc marcel marcelo marco marcos marcus marek mario marius martin marvin massimo mathias matt matteo
matthew matthias maurice maurizio mauro max maxim mehdi mehmet melvin michael michel miguel mikael mike mikhail milan
mitch mohamed mohammad mohammed morgan mohsen moshe muhammad murat mustafa nathan nathaniel nawaz neil nelson nicholas
nick nicolas nigel nikita nikolai nikolaj nikolay nils noah noel norman nursultan oleg oliver olivier omar oscar osama
oskar otto owen pablo paolo patrick paul paulo pavel pawel pedro per perry peter petr petro phil philip philippe phillip
pierre pietro piotr rachid rafael rahul raj rajesh ralph ramon randall randy raul ravi ray raymond recep reinhard rené
rene ricardo riccardo rich richard rick ricky robert roberto robin rod roderick rodney rodrigo roger roland ron ronald
rory roy rudolf rudy rupert ruslan russell ryan sam sami samir samuel sanjay santiago scott sean sebastian serge sergei
sergey sergio seth shane shaun shawn shinzo sidney silvio simon stan stanislav stanley stefan stephan stephen sterling
steve steven stewart stuart sven tariq ted terrence terry thabo theodore thierry thomas tim timothy timur toby todd tom
tommy tony travis trevor tyler umberto vadim valery vasily vernon victor viktor vikram vincent vitaly vivek vladimir
volodymyr vyacheslav wade waldemar wallace walter warren wayne wesley wilfred wilhelm william willy wolfgang xavier yasser
yevgeny youssef yuri yusuf yves zachary zach zoltan brock elmer yitzhak ehud rex dana
nurlan askar bolat marat timur yerlan kairat serik daniyar kanat`,
  givenNamesShe: `abigail adele adriana agnes aisha alexandra alice alicia alina aliya alison allison alma amanda amelia
amina amy ana anastasia andrea angela angelina anita anna anne annette annie antonia anya arianna ashley astrid ayesha
barbara beatrice becky bella bernadette beth bethany betty beverly birgit brenda bridget brigitte camilla candace carla
carmen carol carolina caroline carolyn catherine cathy cecilia celia chantal charlotte chelsea cheryl chloe christina
christine cindy claire clara claudia condoleezza constance cristina cynthia danielle daria debbie deborah debra delia
denise diana diane dolores donna doris dorothy ebony edith eileen elaine eleanor elena elisa elisabeth elise elizabeth
ella ellen elsa emily emma erica erika erin esther eva evelyn fatima felicia fiona florence frances francesca
gabriela gabrielle gail geraldine gertrude gillian gina ginger giulia gloria greta gretchen gwen gwendolyn hanna hannah
harriet heather heba heidi helen helena helga hilary hillary hilda ilse inga ingrid irene irina iris isabel isabella
isabelle ivana jacqueline jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne jocelyn jodie
josephine joyce juanita judith judy julia juliana julie juliet june karen karin karina kate katherine kathleen kathryn
kathy katie katrina katya kayla kelly kimberly kirsten kristen kristin kristina kristine kylie larisa latoya laura lauren
leah leila lena leslie liliana lillian linda lindsay lisa liz louise lucia lucy ludmila luisa lydia lyudmila mabel
madeleine maggie malala margaret margarita maria marianne marie marilyn marina marion marjorie marlene marta martha
martina mary maryam maureen megan meghan melanie melinda melissa mercedes michelle mildred miranda miriam
mollie molly monica monique muriel nadia nancy naomi natalia natalie natalya natasha nell nicola nicole nina nora norma
olga olivia oksana pamela patricia paula pauline peggy penelope petra phyllis polly rachel ramona rebecca regina
renata renee rhonda rita roberta rosa rosalind rosemary roxanne ruth sabrina sadie sally samantha sandra sara sarah
shannon sharon sheila shirley silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna
susanne suzanne svetlana sylvia tamara tania tanya tara tatiana tatyana teresa tess theresa tina tracy ursula valentina
valerie vanessa vera veronica victoria viola violet virginie viviane wanda wendy whitney winifred yasmin yelena yolanda
yulia yvette yvonne zara zoe madeline`,
} satisfies Partial<VocabularyLists>;
