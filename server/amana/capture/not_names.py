"""Words of menus, headings and shelves, in three languages: no name is made of them, but some are surnames too."""

from __future__ import annotations

from amana.relationship.folding import fold

NOT_NAMES = frozenset(
    fold("""
about above academic academy access account accounts accessibility action active activities actor ad add additional
address administration administrator advanced advertise advice advisor advisors advisory affairs after agency agenda
agent ago agreement album all alumni analyst analytics and announcement announcements annual answer answers any app
application applications apply apps archive archives area areas arrivals art article articles arts as ask assistance
assistant associate associates association at audience audio author authors available award awards back background bag
balance bank bar basket beach bed before beginner benefits best better between bio biography blog blogs board body
book booking books bottle box brand branding brands breakfast bridge brief browse bug build building business
businesses buy by calendar call campaign campus cancel capital car card cardiology care career careers cart case cases
catalog catalogue categories category center central centre ceo certificate chair change chapter chat check checkout
chief choose church city class classes clear clearance click client clients clinic close closed clothing cloud club
code coffee collection collections college comment comments commerce commercial committee common communications
community companies company compare compliance computer computing concert conditions conference confirm connect
consultant consultation consulting consultancy contact contacts content contents contributors cookie cookies copy
copyright core corporate corporation council country course courses create creative credit credits crew culture
current customer customers daily dashboard data database date dates day days deal deals dear delete delivery demo
department description design designer desktop details developer developers development device diary digital dinner
direction director directors directory discover discovery discussion display division do doctor document documentation
documents donate donation double download downloads draft drinks each early economy edit edition editor editorial
editors education effective electronics email emergency employee employees employment energy engineer engineering
enjoy enquiries enquiry enter enterprise entertainment environment episode episodes equipment error essay essential
essentials estate event events every everything example examples executive exhibition expert expertise experts explore
export express fabric facilities facility faculty fair family faq faqs fashion fast feature featured features fee
feedback fees festival file files film films filter final finance financial find first fitness floor follow food for
forget forgot form forms forum forums foundation founder founders framework free freelance frequently fresh friendly
friends from front full fund funding furniture future gallery game games garden gardens gender general gentle get gift
gifts give global go gold good goods government grand grant grants great green group groups guest guests guide
guidelines guides guild hall handbook happy harbour harbor have head headline headquarters health healthcare hello
help here hide high highlights hire hiring history holiday holidays home homepage honest hospital hospitality hosting
hotel hotels hour hours house how human ideas image images impact important in inc independent index industries
industry info information infrastructure initiative innovation inquiries insight insights inspiration install
installation institute institution insurance integration integrations interested interests international internet
interview introduction invest investment investors invoice is issue issues it item items its jacket jazz job jobs join
journal journals journey just kettle key keynote kitchen knowledge lab laboratory labs lamp lamps landing language
languages large last latest law lead leader leaders leadership league learn learning lecture lecturer legal lesson
lessons letter letters level library license life lifestyle light like limited line lines link links list listen
listing listings lists literature little live load loading local location locations log login logout long look loading
ltd llc lunch luxury machine magazine mail main maintenance make maker makers making manage management manager manual
manufacturing map maps march market marketing marketplace master materials mathematics meal media medical medicine
meet meeting meetings member members membership memory men menu message messages method methods mission mobile model
modern modules money month monthly more mortgage most movement movies museum music my nation national natural nature
need network new news newsletter newsroom next night no nonprofit not notes notice notifications now number nursery
nursing of off offer offers office officer officers official offline on one online only open opening operations
opinion opinions opportunities opportunity option options or order orders organic organisation organization other our
out outdoor outreach over overview own owner package page pages paper park part partner partners partnership
partnerships party pass password past patient patients pay payment payments people performance permissions personal
personnel phone photo photography photos physics picture pictures place plan planning plans platform play player
please plus podcast podcasts policies policy politics pool popular port portal portfolio position positions post
posted posts powered practice practices premium presentation press previous price prices pricing print privacy private
pro problem process product production products professional professor profile profiles program programme programmes
programs progress project projects promotion properties property protection provider public publication publications
publisher publishing purchase quality quarterly question questions quick quote range rate rating read reader reading
real recent recipe recipes recommendations recommended record records recruitment red reference references refund
region register registrar registration related release releases remote rental rentals repair report reporter reports
request requests required research reservation reservations reserved reset residence resident resort resource
resources response restaurant restaurants result results retail return returns review reviews rights road room rooms
royal rules safety sailing sale sales save schedule scholar scholarship school schools science sciences scientist
scientific search season secretary section sectors secure security see select selected send senior series server
service services session sessions set settings setup shared shipping shoes shop shopping short show side sign simple
single site sitemap size skills skip slow small smart social society software solution solutions some song sorry
source space speaker speakers special specialist specials specialties specifications spirit sponsor sponsors sport
sports spring staff stage standard standards start started state statement station status stay steering step steps
stock storage store stores stories story strategic strategy stream street strong structure student students studies
studio studios study style styles subject submit subscribe subscription success summary summer summit sunday supplier
support surgery sustainability sustainable system systems table tables tag tags talent talk talks tasks tax team teams
tech technical technician technologies technology template terms test testimonials tests text thank thanks the theater
theatre theme themes then therapy things this ticket tickets time times tips title to today together tomorrow tool
tools top topic topics total tour tourism tours town track trade traditional traffic trailers training transfer
translation transport travel treatment treatments trending trust trustees trusted try tutorial tutorials two type
types ultimate unavailable undergraduate understand union unit university unknown unlimited update updates upgrade
upcoming upload urban use user users using valley value values vehicle venue version vice video videos view village
vintage vision visit visitor visitors visual voice volunteer volunteers wall want warranty was watch water way we wear
web webdesign webinar webinars website wedding wednesday week weekend weekly welcome what when where which white who
wholesale why widget wild window winter wishlist with women wood work workers working workplace works workshop
workshops world write writer writing written year years you your youth zone monday tuesday thursday friday saturday
january february april june july august september october november december facebook twitter instagram youtube
linkedin github google whatsapp telegram pinterest tiktok wordpress cookie anonymous admin administrator webmaster
guest user unknown editor editors redaktion redaction redazione redaccion unser unsere team uber impressum datenschutz
kontakt nous notre equipe nosotros quienes somos contacto inicio equipo noticias chi siamo nostro accueil startseite
من نحن فريق فريقنا العمل اتصل بنا اتصلوا تواصل معنا الرئيسية الصفحة أخبار الأخبار آخر سياسة الخصوصية الشروط والأحكام
خدمات خدماتنا منتجات منتجاتنا تسجيل الدخول اشترك المزيد اقرأ قراءة شاهد عرض جميع كل عن حول في إلى على مع ما هو هي هذا
هذه قائمة الطعام سلطة شوربة سمك جديد العودة البحث نتائج التعليقات تعليق مقالات مقال الكاتب الجريدة المكتبة كلية قسم
جامعة مدرسة معهد شركة مؤسسة جمعية مركز وزارة مشاريع مشروع أسئلة شائعة الوظائف الأسئلة حقوق محفوظة تابعونا أعمالنا
رؤيتنا رسالتنا قيمنا أهدافنا الأعضاء المتحدثون المتحدثين المدير المديرة مدير مديرة مهندس مهندسة أستاذ أستاذة مستشار מי
אנחנו אודות צרו צור קשר בית חדשות מוצרים שירותים שירות הצוות צוות שלנו שלכם מדיניות פרטיות תנאי שימוש כניסה הרשמה
חיפוש תוצאות קרא קראו עוד כל על של עם את מה איך למה לקוחות ממליצים תפריט ראשי עבודות העבודות גלריה בלוג מאמרים מאמר
תגובות תגובה אוניברסיטה מכללה בית ספר חברה חברת עמותה מרכז מכון משרד פרויקטים דרושים שאלות נפוצות זכויות שמורות עקבו
אחרינו חנות עגלה קניות הוסף לסל מבצעים חדש חדשים דוברים מרצים הנהלה ההנהלה מנהל מנהלת מהנדס מהנדסת יועץ יועצת אדריכל
אדריכלית מעצב מעצבת סמנכ"ל סמנכ"לית מנכ"ל מנכ"לית
""").split()
)
MAY_BE_NAMES = frozenset(
    fold("""
april june august may summer will mark grant park long young green white small best fair bishop price read reader page
case field fields fisher baker cook carter hall house woods wood waters rivers banks bridges law love friends strong
head good hope grand lord english french church light gold story key day major duke king rose ivy joy grace lane
street hill stock stone street waters winter wise worth church west north walls guide guy lamb hunter mason porter
potter sales savage sharp short singer spring winters love lovely cross gill holiday sterling royal wolf mann
schreiber mailer smart wall list read bush bond speaker house page banks port field price post walker bell book
bookman marche marsh art glen
""").split()
)
ING_NAMES = frozenset(
    [
        "fleming",
        "browning",
        "manning",
        "harding",
        "golding",
        "downing",
        "dowling",
        "cushing",
        "rawlings",
        "hastings",
        "jennings",
        "cummings",
        "cunningham",
        "billings",
        "keating",
        "sterling",
        "stirling",
        "darling",
        "wilding",
        "banning",
        "bearing",
        "dearing",
        "bunting",
        "goring",
        "pershing",
        "schilling",
        "herring",
        "starling",
        "ashling",
        "aisling",
        "hemmings",
        "hutchings",
        "giddings",
        "gatling",
        "kipling",
        "lansing",
        "loring",
        "reading",
        "rolling",
        "worthing",
        "rowling",
        "ming",
        "jing",
        "redding",
        "bolling",
        "bronning",
        "brauning",
        "henning",
        "flemming",
        "dehring",
        "behring",
        "doring",
        "bohring",
        "ehring",
        "hearing",
        "kissing",
        "nestling",
        "tebbing",
        "whiting",
        "vining",
        "pickering",
        "twining",
        "wareing",
        "waring",
    ]
)
