"""Given names that people bear in many countries: a hint that a heading names a person, never a condition."""

from __future__ import annotations

from amana.relationship.folding import fold

_LATIN = """
aaron abby abdul abdullah abigail abraham ada adam adel adele adrian agnes ahmad ahmed aidan aisha aisling akiko akira
alain alan alana albert alberto alejandra alejandro alessandra alessandro alex alexander alexandra alexandre alexei
alexis alfred ali alice alicia alina alison allan allison alma alon amal amanda amber amelia amina amir amit amos amy
ana anastasia anders andre andrea andreas andrei andres andrew andy angel angela angelo angus anita anjali ann anna
annabel anne anneke annette annie anthony antje antoine anton antonia antonio anya april ariel arjun arne arnold
arthur arun asher ashley astrid audrey augustin aurora ava avi avraham ayala ayelet ayesha barbara barry bart bas
bastian beatrice beatriz ben benedict benjamin bernard bernd bert beth bethany betty bianca bill birgit bjorn bob
boris brad bradley brandon brenda brendan brent brett brian bridget britta bruce bruno bryan caitlin caleb cameron
camila camille carina carl carla carlo carlos carmen carol carolina caroline carolyn carsten catalina catarina
caterina catherine cathy cecilia cedric celine chad chaim chana chandra charles charlie charlotte chen cheryl chiara
chloe chris christa christian christiane christina christine christoph christophe christopher claire clara clare
claudia claudio claus clemens clement colin colleen connor conor constantin corinna cornelia courtney craig cristian
cristina curtis cynthia dafna dagmar daisy dale damien dan dana daniel daniela daniele danielle danny dara darius
darren dave david dawn dean deborah debra deepak deirdre delphine denis denise dennis derek derya devon diana diane
diego dieter dimitri dina dirk dmitri dmitry dominic dominik dominique don donald donna dora doris dorothea dorothy
doug douglas drew duncan dylan eamon edgar edith eduardo edward edwin efrat efrem eileen einat eitan ekaterina elaine
eleanor elena eli elias elisa elisabeth elise elizabeth ella ellen ellie elliot elsa emil emilia emilie emily emir
emma emmanuel enrico enrique eran eric erica erich erik erika erin ernest ernesto ernst esther ethan etienne eugene
eun eva evan eve evelyn eyal fabian fabio fabrice fadi faisal farah farid fatima fatma federica federico felicia felix
ferdinand fergus fernanda fernando fiona florence florian frances francesca francesco francis francisco franck
francois francoise frank franz fred frederic frederick frederik freya friedrich gabriel gabriela gabriele gabriella
gail gal galit gareth gary gavin geoff geoffrey george georgia georgina gerald geraldine gerard gerd gerhard giacomo
gianluca gideon gil gila gilad gilbert gili gillian gina giorgio giovanni giovanna giulia giuseppe gladys glen glenn
gloria gordon grace graham greg gregor gregory greta guido guillaume guillermo gunther gustav guy gwen hadas hadi
hagit haim hakan hala hamid hana hanan hannah hanna hanne hannes hans harald harold harriet harry harvey hasan hassan
hazel heather hector heidi heike heinrich helen helena helene helga helmut hendrik henri henrik henry herbert herman
hilary hila hiroshi holger holly howard hubert hugh hugo hussein ian ibrahim ida idan ido ignacio igor ilan ilana
ilaria ilse imani imran ines inga inge ingrid ioana irene irina iris irit irma isaac isabel isabella isabelle isaiah
ismail itai itamar ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob jamal james jamie jan
jana jane janet janice janine jared jasmin jasmine jason jasper javier jay jean jeanne jeff jeffrey jen jenna jennie
jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse jessica jesus jill jim jimmy jing jo joachim joan
joana joanna joanne joao joaquin jochen jody joe joel joerg johan johann johanna johannes john johnny jon jonah jonas
jonathan jordan jorg jorge jose josef joseph josephine josh joshua joy joyce juan juana juanita judith judy jule julia
julian juliana julie julien juliet julio julius jun jurgen justin justine kai karen karim karin karina karl karla
karolina karsten kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kay kayla keith
kelly ken kendra kenneth kenji kerry kevin khaled khalid kieran kim kimberly kirsten kirsty klaus konrad konstantin
kristen kristin kristina kristine kurt kyle lana lara larry lars latifa laura lauren laurence laurent lauri lavinia
lawrence layla lea leah leila lena lennart leo leon leonard leonardo leonie leonora leslie lev liam lian liat lidia
lila lili lilian liliana lillian lily lin lina linda lindsay linh linus lior liora lisa lital liz lluis logan lois
lorena lorenz lorenzo loretta lori lorraine lotta lotte lou louis louisa louise luca lucas lucia lucie lucien lucy
ludwig luis luisa luiz lukas luke luna lutz lydia lyn lynn maeve magdalena magnus maha mahmoud mai maija mairead maja
malcolm malik manfred manon manuel manuela mara marc marcel marcela marcello marcelo marco marcos marcus margaret
margarita margot maria mariam marian mariana marianne marie marilyn marina mario marion marisa marissa marit marjorie
mark marko markus marlene marta martha martin martina marvin mary maryam masha massimo mateo mathias mathieu mathilde
matt matteo matthew matthias mattias maureen maurice mauricio max maxim maxime maximilian maya meera meg megan mehmet
mei meir meital mel melanie melissa mercedes meredith merle mia micha michael michaela michal micheal michel michele
michelle miguel mihai mika mike mikhail mila milan milena mina ming mira miranda miriam mirjam mitch mohamed mohammad
mohammed moira molly mona monica monika mor mordechai morgan moritz moshe muhammad mustafa myriam nadav nadia nadine
nahum naomi nasser natalia natalie natasha nathalie nathan nathaniel neil nelson neta nicholas nick nicola nicolas
nicole niels nigel niklas nikola nikolai nikos nils nimrod nina nir nira nitzan noa noah noam noel noemi nora norbert
norma norman nour nuno nura oded ofer ofir ola olaf oleg oliver olivia olivier olga omar omer omri oonagh or oren orit
orla orly oscar oskar othmar otto owen pablo padraig pamela paola paolo pascal pat patricia patricio patrick patrik
paul paula paulina pauline paulo pavel pedro peggy penelope penny per peter petra phil philip philipp philippa
philippe phillip phoebe phyllis pia pierre pieter piotr pnina priya qasim rachel radha rafael rafi ragnar raj rajesh
ralf ralph rami ramon ran rana randall randy rania raphael raquel rasmus raul ravi ray raymond rebecca regina reinhard
reinhold rene renate reuven rhys ricardo richard rick rita rob robert roberta roberto robin rod rodney rodrigo roger
roland rolf roman romain ron ronald ronen roni ronit ronnie rory rosa rosalind rose rosemary rosie ross rosanna rowan
roy rudolf rui rupert russell ruth ryan sabina sabine sabrina sally salma sam samantha samar sami samir samira samuel
sandra sandrine sandy santiago sara sarah sasha saskia saul scott sean sebastian sergei sergey sergio shai shane
shannon sharon shaun shauna sheila shelley shimon shira shirley shlomo shmuel sidney siegfried sigrid silke silvia
simon simona simone siobhan sofia solomon sonia sonja sonya sophia sophie soren stacey stacy stan stanley stefan
stefania stefano steffen stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue suleiman
sunil susan susana susanna susanne suzanne sven svetlana sybille sylvia sylvie takashi tal tali tamar tamara tammy
tanja tanya tara tariq tatiana tatyana ted teresa terence terry tessa thea theo theodore theresa therese thierry
thomas thorsten tiffany till tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis
trevor tristan tyler udi ulf uli ulrich ulrike ursula uri uwe valentin valentina valeria valerie vanessa vera verena
veronica veronika veronique vicki vicky victor victoria vidar vijay viktor vincent viola virginie vivian viviane
vladimir volker walid walter wanda wayne wei wendy werner wilhelm will willem william wolfgang xavier yael yair yan
yana yang yannick yara yaron yasmin yasmine yasser yitzhak yoav yoel yolanda yonatan yosef yossi yousef youssef yuki
yulia yuri yusuf yuval yvette yvonne zachary zahra zainab zara zeev zehava ziad zoe zohar zoltan zvi
aarav abebe abena adaeze adebayo adwoa agata agnieszka ahmet aino akua aleksander aleksandra alessio alfonso alicja
aliya alvaro amara ananya aneta anil ankit antti anwar arturo ashok asli asta ayla ayse aziz baris bartosz beata
bengt bertil bilal bogdan bozena burak cem chidi chinedu chukwu damian danuta dariusz deepa deniz dilara dorota
duarte ebru efua elif elin elzbieta emeka emine emre ercan esra ewa eyup fatih feng fikret filipa francisca fumiko
gizem gonzalo grzegorz gudrun gunnar gustavo halina hande haruki hatice henryk hideo huda ikram ilona ingeborg inger
isha iveta jacek jadwiga janusz jelena jiri juho justyna kaan kamala kamil katarzyna kavita kemal kenta kerstin kiran
kofi kojo krystyna krzysztof kwabena kwame kwasi kwesi lasse laszlo lei ling liv luka lukasz maciej malgorzata manoj
marcin mareike marek mariusz mateus mert miroslav mohan murat naoko neha nikita nkechi nneka noura olena oluwaseun
onur osman ozge pawel pekka pooja pradeep priyanka przemyslaw radek rafal rahul rajiv renata ricarda rohan roswitha
ryszard saanvi sakura salvatore sanjay santosh satoshi sebnem selim serkan shreya sibel signe sigurd sindre slawomir
snezana solveig srinivas stanislav stanislaw sunita suresh svein sylwia tadeusz takeshi tariku tatjana teodor
thandiwe tiago tunde tuomas ugo umut urszula vasco venkat vikram vishal vlad vladislav waleed wanjiru wiebke wiktor
witold wojciech xin yasemin yaw yelena yevgeny yiannis ying yuko yuna yusra yvon zbigniew zeynep zlatan zofia zuzana
zuzanna
"""
_ARABIC = """
محمد احمد محمود علي حسن حسين خالد عمر يوسف ابراهيم سلمى سلمي ليلى فاطمة عائشة مريم زينب نور نورا هدى هالة رنا ريم
رانيا دانا سارة ياسمين سامي سمير سميرة كريم طارق وليد زياد ماجد نبيل جمال كمال رامي فادي هادي عادل عبد عبدالله
عبدالرحمن سعيد سلطان فيصل ناصر منصور حمزة بلال انس ايمن اسامة مصطفى طه ياسر ايهاب هاني باسم باسل غسان جورج الياس ميشيل
منى مها لينا لمى رغد امل اماني ايمان اسماء خديجة شيماء سحر سوسن سناء وفاء هند هبة دينا دعاء نادية نجلاء نهى عبير غادة
لبنى جنى تالا نادر مازن مروان عصام عماد اياد رائد تامر هيثم نزار شادي اكرم بشار حاتم رشا سلوى فرح
جود جواد جعفر زهرة كوثر نوال اروى
"""
_HEBREW = """
אבי אביב אבנר אברהם אדם אהוד אהרן אור אורי אורית אורלי אורן איילת אילן אילנה איתי איתמר אלון אלי אליהו אמיר אמנון אסף
אפרת אריאל אריה אסתר בועז בני בנימין ברק בתיה גד גדי גיא גיל גילה גילי גל גלי גלית גלעד דוד דבורה דורון דורית דן דנה
דני דניאל דניאלה הדס הדר הילה זאב זהבה זיו זוהר חגי חגית חיים חנה חן טל טלי יאיר יאנה יהודה יהודית יהונתן יואב יואל
יובל יוני יונתן יוסי יוסף יעל יעקב יצחק ירון ישראל כרמל לאה ליאור ליאת לימור מאיה מאיר מור מורן מיכאל מיכל מירב מירי
מרים משה מתן נאוה נדב נועה נועם נטע ניר נעמה נעמי נתן סיגל סיון ספיר עדי עדית עדן עודד עומר עומרי עופר עידו עידן עינב
עינת עמי עמית עמוס ענבר ענת ערן פנינה צבי ציפי קרן ראובן רוני רונית רון רונן רות רותי רחל רינה רן רנה שגיא שולמית שחר
שי שיר שירה שירלי שלמה שמואל שמעון שני שרה שרון תום תמר תומר
"""

GIVEN_NAMES = frozenset(fold(f"{_LATIN} {_ARABIC} {_HEBREW}").split())


def is_given(word: str) -> bool:
    """Whether this is a given name often met; of a double one its first half counts."""
    folded = fold(word)
    return folded in GIVEN_NAMES or folded.split("-")[0] in GIVEN_NAMES
