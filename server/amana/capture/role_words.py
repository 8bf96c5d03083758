"""Whether a line says what somebody does: a position, a trade, an office held."""

from __future__ import annotations

import re

from amana.relationship.folding import fold

LONGEST_ROLE = 200

_WORDS = """
accountant accounts actor adjunct administrator adviser advisor advocate agent ambassador analyst animator apprentice
archaeologist architect archivist artist assistant associate astronomer attorney auditor author baker barrister
biologist board bookbinder bookkeeper botanist builder buyer captain carpenter ceo cfo chair chairman chairperson
chairwoman chancellor chef chemist chief clerk clinician coach cofounder columnist commissioner composer conductor
conservator consultant contractor controller coo cook coordinator copywriter correspondent councillor counsel
counsellor counselor creator cto curator dean dentist deputy designer developer devops dietitian director doctor
doctoral economist editor educator electrician emeritus engineer engineering entrepreneur epidemiologist evangelist
executive expert facilitator farmer fellow filmmaker florist founder freelance gardener geographer geologist
geophysicist graduate head historian host hydrologist illustrator inspector instructor intern interpreter investigator
investor jeweller journalist judge jurist landscape lawyer lead leader lecturer librarian linguist luthier machinist
maker maintainer manager managing marketer mathematician mechanic mediator member mentor meteorologist midwife
minister model musician neurologist nurse nutritionist officer operator optician organiser organizer owner painter
paralegal partner pastor pathologist pediatrician pharmacist phd philosopher photographer physician physicist
physiotherapist pilot planner player plumber poet politician porter postdoc postdoctoral potter practitioner
predoctoral president principal printer producer product professor programmer provost psychiatrist psychologist
psychotherapist publicist publisher radiologist reader realtor receptionist rector registrar representative reporter
researcher reviewer sailor sculptor scholar scientist secretary senior singer sociologist solicitor specialist staff
statistician stylist supervisor surgeon surveyor sysadmin teacher technician technologist tester therapist trader
trainee trainer translator treasurer trustee tutor typographer undergraduate veterinarian vice volunteer vp writer
geschaftsfuhrer leiter leiterin leitung professorin mitarbeiter mitarbeiterin referent direktor directeur directrice
responsable gerente directora profesor profesora ingeniero ingegnere direttore docente hoogleraar medewerker
geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin vorsitzende vorsitzender vorstand sekretarin sachbearbeiter
sachbearbeiterin gesellschafter grunder grunderin assistentin beraterin referentin dozent dozentin lehrer lehrerin arzt
arztin rechtsanwalt rechtsanwaltin architektin redakteur redakteurin prasident prasidentin buchhalter buchhalterin
directeurs gerant gerante chargee cheffe conseiller conseillere ingenieur ingenieure assistante professeur
professeure chercheur chercheuse avocat avocate fondateur fondatrice presidente secretaire tresorier tresoriere
comptable medecin enseignant enseignante developpeur developpeuse graphiste redacteur redactrice formateur formatrice
abogado abogada jefe jefa coordinador coordinadora encargado encargada fundador fundadora ingeniera medico medica
arquitecto arquitecta disenador disenadora investigador investigadora periodista escritor escritora asesor asesora
socio socia secretario secretaria tesorero tesorera administrador administradora consultor consultora
diretor diretora engenheiro engenheira professora pesquisador pesquisadora advogado advogada analista estagiario
responsabile direttrice avvocato avvocata architetto architetta ricercatore ricercatrice fondatore fondatrice consulente
professoressa segretario segretaria titolare socia amministratore amministratrice giornalista
directrice eigenaar oprichter adviseur onderzoeker bestuurder voorzitter penningmeester leraar advocaat
kierownik prezes dyrektor inzynier specjalista specjalistka nauczyciel lekarz adwokat projektant wykladowca asystent
mudur muhendis ogretmen avukat uzman uzmani danisman kurucu baskan baskani yonetici gelistirici tasarimci
директор инженер преподаватель менеджер профессор доцент руководитель заведующий врач юрист дизайнер разработчик
"""
_ARABIC = """
مدير مديره المدير المديره رئيس رئيسه الرييس مهندس مهندسه استاذ استاذه مستشار مستشاره محامي محاميه طبيب طبيبه باحث
باحثه كاتب كاتبه صحفي صحفيه مصمم مصممه مطور مطوره محاضر محاضره منسق منسقه مساعد مساعده موظف عضو شريك موسس موسسه مدرب
مدربه معلم معلمه مترجم مترجمه محرر محرره مسوول مسووله محاسب محاسبه فنان فنانه مصور مصوره نايب امين خبير خبيره اخصايي
اخصاييه دكتور دكتوره سكرتير سكرتيره رسام رسامه مخرج مخرجه شاعر شاعره ممرض ممرضه مبرمج مبرمجه محلل محلله مشرف مشرفه
امينه قايد قايده صاحب صاحبه
"""
_HEBREW = """
מנהל מנהלת מנכ"ל מנכ"לית סמנכ"ל סמנכ"לית מהנדס מהנדסת יועץ יועצת עורך עורכת אדריכל אדריכלית מעצב מעצבת מפתח מפתחת רופא
רופאה מרצה פרופסור חוקר חוקרת כותב כותבת עיתונאי עיתונאית מורה רכז רכזת עוזר עוזרת חבר חברת שותף שותפה מייסד מייסדת
יזם יזמית מאמן מאמנת מטפל מטפלת מתרגם מתרגמת צלם צלמת אמן אמנית פסיכולוג פסיכולוגית ראש סגן סגנית יו"ר מזכיר מזכירה
רואה אחראי אחראית מומחה מומחית דוקטורנט דוקטורנטית סטודנט סטודנטית מאייר מאיירת סופר סופרת משורר משוררת במאי במאית
שחקן שחקנית מוזיקאי מוזיקאית מדען מדענית אנליסט אנליסטית מתכנת מתכנתת אחות קצין קצינת מדריך מדריכה גזבר גזברית כלכלן
כלכלנית נגר נגרית אופה שף
"""
_ROLES = frozenset(fold(f"{_WORDS} {_ARABIC} {_HEBREW}").replace("''", '"').split())
_TRADES = (
    "ologist",
    "ologists",
    "iatrist",
    "ician",
    "grapher",
    "urgist",
    "leiter",
    "leiterin",
    "berater",
    "beraterin",
    "ingenieur",
    "ingenieurin",
    "fuhrer",
    "fuhrerin",
    "meister",
    "meisterin",
    "managerin",
)
_PREFIXED = re.compile(r"^(?:ו?ה|ו|وال|ال|و)(?=..)")
"""What Hebrew and Arabic write on to the word before which others put "and" or "the"."""
_AFFILIATION = re.compile(
    r"\b(?:university|universit\w+|institute?|college|school of|department of|faculty of|laborator\w+|hospital|inc|"
    r"gmbh|ltd|llc)\b|"
    r"جامعة|معهد|كلية|אוניברסיט|מכון|מכללת",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"\b(?:[cC][A-Z]O|VP|SVP|EVP|HR|PR|PhD|MD)\b")
_WORD = re.compile(r"[^\W\d_]+(?:\"[^\W\d_]+)?")
_PARTED = re.compile(r"\s+[·•|/–—-]\s+.*|\s*\(.*", re.DOTALL)
_AT = re.compile(r"\s(?:at|@|bei|chez|ב-|في)\s+(?=[^\s\d])|\s@(?=\w)")
_LONGEST_COMPANY = 80


def is_role(text: str) -> bool:
    """Whether the line names a position, or where it is held."""
    if not text or len(text) > LONGEST_ROLE:
        return False
    if _OFFICE.search(text) or _AFFILIATION.search(text):
        return True
    words = _WORD.findall(fold(text[:LONGEST_ROLE]).replace("''", '"'))
    return any(
        word in _ROLES
        or word.endswith(_TRADES)
        or (word.startswith("co") and word[2:] in _ROLES)
        or _PREFIXED.sub("", word) in _ROLES
        for word in words[:12]
    )


def company_in(role: str) -> str:
    """The employer that a line like "Luthier at Verne Strings" names after its "at"; empty where it names none."""
    parts = _AT.split(role)
    company = parts[-1].strip(" .") if len(parts) > 1 else ""
    return company if len(company) <= _LONGEST_COMPANY else ""
