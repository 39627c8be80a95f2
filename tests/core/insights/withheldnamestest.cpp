// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withheldnames.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, Audience audience = Audience::Private)
{
    return {.id = PersonId::make(), .name = name, .audience = audience};
}

Goal goal(const QString &name, Audience audience = Audience::Private)
{
    return {.id = GoalId::make(), .name = name, .audience = audience};
}

RecordDirectory namesakes()
{
    return {{person(u"Dana Whitfield"_s), person(u"Dana Brook"_s, Audience::Boss), person(u"Rex Hunter"_s),
             person(u"Mark Lane"_s), person(u"Anne-Mark Weber"_s, Audience::Boss)},
            {}};
}

QStringList namesOf(const QList<LeftOutReason> &reasons)
{
    QStringList names;
    for (const LeftOutReason &reason : reasons)
        names << reason.name;
    return names;
}

} // namespace

class WithheldNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindAPrivatePersonInAText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");

        const QString dana = u"Dana Whitfield"_s;
        QTest::newRow("whole name") << dana << u"Talked to Dana Whitfield on Monday"_s << true;
        QTest::newRow("small letters") << dana << u"talked to dana whitfield"_s << true;
        QTest::newRow("capitals") << dana << u"DANA WHITFIELD AGREED"_s << true;
        QTest::newRow("given name") << dana << u"Dana agreed"_s << true;
        QTest::newRow("given name in small letters") << dana << u"sat down with dana"_s << true;
        QTest::newRow("family name") << dana << u"Mrs Whitfield agreed"_s << true;
        QTest::newRow("family name in front") << dana << u"whitfield, dana"_s << true;
        QTest::newRow("possessive") << dana << u"Dana's idea"_s << true;
        QTest::newRow("typographic possessive") << dana << u"Dana’s idea"_s << true;
        QTest::newRow("possessive without apostrophe") << dana << u"Danas Idee"_s << true;
        QTest::newRow("the family") << dana << u"the Whitfields came"_s << true;
        QTest::newRow("in brackets") << dana << u"my boss (Dana) agreed"_s << true;
        QTest::newRow("with a hyphen") << dana << u"a Dana-led team"_s << true;
        QTest::newRow("in a longer word") << dana << u"Bandana, Danaher, Whitfieldson"_s << false;
        QTest::newRow("over a line's end") << dana << u"dana\nwhitfield"_s << true;
        QTest::newRow("with a no-break space") << dana << u"dana\u00a0whitfield"_s << true;
        QTest::newRow("bold") << dana << u"**dana** whitfield"_s << true;
        QTest::newRow("emphasis") << dana << u"_Dana_ said"_s << true;
        QTest::newRow("a link") << dana << u"[Dana](https://example.org)"_s << true;
        QTest::newRow("an address") << dana << u"https://example.org/in/dana-whitfield-17"_s << true;
        QTest::newRow("a mail address") << dana << u"dana.whitfield@example.org"_s << true;
        QTest::newRow("in one word") << dana << u"example.org/danawhitfield"_s << true;
        QTest::newRow("soft hyphen") << dana << u"Da\u00adna agreed"_s << true;
        QTest::newRow("zero-width space") << dana << u"Da\u200bna agreed"_s << true;
        QTest::newRow("joiner") << dana << u"Da\u200dna agreed"_s << true;
        QTest::newRow("bidi marks") << dana << u"\u202eDa\u200ena\u202c agreed"_s << true;
        QTest::newRow("wide letters") << dana << u"Ｄａｎａ agreed"_s << true;
        QTest::newRow("control character") << dana << u"Da\u0001na agreed"_s << true;
        QTest::newRow("delete character") << dana << u"Da\u007fna agreed"_s << true;

        QTest::newRow("Will") << u"Will Turner"_s << u"Will agreed"_s << true;
        QTest::newRow("will") << u"Will Turner"_s << u"this will do"_s << false;
        QTest::newRow("Will alone") << u"Will"_s << u"Thanked Will"_s << true;
        QTest::newRow("will alone") << u"Will"_s << u"this will do"_s << false;
        QTest::newRow("written small") << u"dana"_s << u"sat down with dana"_s << true;
        QTest::newRow("Ann in Annual") << u"Ann Lee"_s << u"Annual leave, Leeds"_s << false;
        QTest::newRow("Ann") << u"Ann Lee"_s << u"Ann came"_s << true;

        QTest::newRow("hyphened") << u"Anne-Marie Weber"_s << u"anne-marie weber"_s << true;
        QTest::newRow("hyphened, alone") << u"Anne-Marie Weber"_s << u"Anne-Marie came"_s << true;
        QTest::newRow("hyphened, with a space") << u"Anne-Marie Weber"_s << u"Anne Marie came"_s << true;
        QTest::newRow("hyphened, in one") << u"Anne-Marie Weber"_s << u"Annemarie came"_s << true;
        QTest::newRow("no-break hyphen") << u"Anne-Marie Weber"_s << u"Anne‑Marie came"_s << true;
        QTest::newRow("half of it") << u"Jo Smith-Jones"_s << u"Ms Jones came"_s << true;
        QTest::newRow("apostrophe") << u"Pat O'Brien"_s << u"Told O’Brien"_s << true;
        QTest::newRow("apostrophe, a letter") << u"Pat O'Brien"_s << u"Told OʼBrien"_s << true;
        QTest::newRow("apostrophe, without") << u"Pat O'Brien"_s << u"Told OBrien"_s << true;
        QTest::newRow("its first letter alone") << u"Pat O'Brien"_s << u"Blood group O"_s << false;

        const QString zoe = u"Zoë Wójcik"_s;
        QTest::newRow("accents") << zoe << u"zoë wójcik"_s << true;
        QTest::newRow("taken apart") << zoe << u"Zoe\u0308 came"_s << true;
        QTest::newRow("name taken apart") << u"Zoe\u0308 Brennan"_s << u"Zoë came"_s << true;
        QTest::newRow("without accents") << zoe << u"Zoe Wojcik"_s << true;
        QTest::newRow("stroke") << u"Michał Øby"_s << u"Michal came"_s << true;
        QTest::newRow("umlaut") << u"Jürgen Groß"_s << u"Juergen came"_s << true;
        QTest::newRow("sharp s") << u"Jürgen Groß"_s << u"jürgen gross"_s << true;
        QTest::newRow("dotless i") << u"Işıl Aydın"_s << u"Aydin came"_s << true;

        QTest::newRow("particles") << u"Mary van der Berg"_s << u"the van of the ward"_s << false;
        QTest::newRow("behind particles") << u"Mary van der Berg"_s << u"Asked Berg"_s << true;
        QTest::newRow("without its middle") << u"Mary van der Berg"_s << u"mary berg"_s << true;
        QTest::newRow("a title") << u"Dr Mary Berg"_s << u"Dr Fenwick came"_s << false;
        QTest::newRow("without its title") << u"Dr Mary Berg"_s << u"mary berg came"_s << true;
        QTest::newRow("an initial") << u"J. Reed"_s << u"Plan J"_s << false;
        QTest::newRow("a nickname") << u"William (Bill) Reed"_s << u"Bill came"_s << true;

        QTest::newRow("Chinese") << u"王小明"_s << u"昨天和王小明谈过"_s << true;
        QTest::newRow("Chinese, given name") << u"王小明"_s << u"昨天和小明谈过"_s << true;
        QTest::newRow("Chinese, another") << u"王小明"_s << u"王医生来了"_s << false;
        QTest::newRow("Japanese, family name") << u"田中太郎"_s << u"田中さんと話した"_s << true;
        QTest::newRow("Japanese, with a space") << u"田中 太郎"_s << u"太郎さん"_s << true;
        QTest::newRow("Korean, with a particle") << u"김철수"_s << u"어제 김철수가 왔다"_s << true;
        QTest::newRow("Thai") << u"สมชาย"_s << u"พบกับสมชายเมื่อวาน"_s << true;
        QTest::newRow("Cyrillic") << u"Ольга Петрова"_s << u"Встреча: ольга петрова"_s << true;
        QTest::newRow("Cyrillic, small letters") << u"Вера Петрова"_s << u"говорили с петрова"_s << true;
        QTest::newRow("Arabic, without points") << u"مُحَمَّد"_s << u"تحدثت مع محمد"_s << true;
        QTest::newRow("Devanagari") << u"राम शर्मा"_s << u"कल राम आया"_s << true;
        QTest::newRow("Devanagari, another vowel") << u"राम शर्मा"_s << u"कल रोम आया"_s << false;

        const QString tamsin = u"Tamsin Vickery"_s;
        QTest::newRow("small, given name") << tamsin << u"thanks to tamsin"_s << true;
        QTest::newRow("small, family name") << tamsin << u"as vickery said"_s << true;
        QTest::newRow("a handle") << tamsin << u"with @vickery"_s << true;
        QTest::newRow("a hashtag") << tamsin << u"more #vickery"_s << true;
        QTest::newRow("small possessive") << tamsin << u"tamsins idea"_s << true;
        QTest::newRow("an everyday word") << u"Grace Hope"_s << u"with grace and hope"_s << false;
        QTest::newRow("an everyday word as a name") << u"Grace Hope"_s << u"with Grace"_s << true;
        QTest::newRow("everyday words together") << u"Grace Hope"_s << u"with grace hope"_s << true;
        QTest::newRow("no possessive of Thi") << u"Nguyen Thi Lan"_s << u"this ward"_s << false;
        QTest::newRow("recorded small") << u"bell hooks"_s << u"as bell hooks wrote"_s << true;
        QTest::newRow("recorded small, given name") << u"bell hooks"_s << u"as Bell wrote"_s << true;
        QTest::newRow("recorded small, everyday word") << u"bell hooks"_s << u"the bell rang"_s << false;
        QTest::newRow("recorded as a tag") << u"tamsin_vickery"_s << u"asked Vickery"_s << true;
        QTest::newRow("recorded as a tag, whole") << u"tamsin_vickery"_s << u"asked Tamsin Vickery"_s << true;
        QTest::newRow("recorded as one everyday word") << u"will"_s << u"this will do"_s << false;

        QTest::newRow("with a digit") << tamsin << u"Vickery1 agreed"_s << true;
        QTest::newRow("with a raised digit") << tamsin << u"Vickery² agreed"_s << true;
        QTest::newRow("with a trade mark") << tamsin << u"Vickery™ agreed"_s << true;
        QTest::newRow("with a year") << tamsin << u"Tamsin24"_s << true;
        QTest::newRow("behind a title") << tamsin << u"MsVickery"_s << true;
        QTest::newRow("with an initial") << tamsin << u"TamsinV"_s << true;
        QTest::newRow("both in one") << tamsin << u"TamsinVickery"_s << true;
        QTest::newRow("a mailbox") << tamsin << u"write to tvickery@nhs.uk"_s << true;
        QTest::newRow("a mailbox with a number") << tamsin << u"tvickery2@nhs.uk"_s << true;
        QTest::newRow("a mailbox of somebody else") << u"Ann Lee"_s << u"employlee@nhs.uk"_s << false;
        QTest::newRow("a small start of a capital") << u"Shaun McDonald"_s << u"Mcdonald came"_s << true;
        QTest::newRow("recorded without its capital") << u"Shaun Mcdonald"_s << u"McDonald came"_s << true;
        QTest::newRow("half of a word") << u"Shaun McDonald"_s << u"Donald came, on a Mac"_s << false;

        QTest::newRow("a title for a family name") << u"Jack Lord"_s << u"asked jack lord"_s << true;
        QTest::newRow("a title for a family name, alone") << u"Hortense Lord"_s << u"asked Mrs Lord"_s << true;
        QTest::newRow("a title for a given name") << u"Md Rahim"_s << u"asked md rahim"_s << true;
        QTest::newRow("a title and one name") << u"Dr Berg"_s << u"Dr Fenwick came"_s << false;
        QTest::newRow("a title and one name, alone") << u"Dr Berg"_s << u"asked berg"_s << true;
        QTest::newRow("letters behind a name") << u"Mary Berg RN"_s << u"RN posts"_s << false;
        QTest::newRow("nothing at all") << dana << QString() << false;

        QTest::newRow("a family") << u"Ruth Jones"_s << u"the Joneses came"_s << true;
        QTest::newRow("a family with y") << tamsin << u"the Vickeries came"_s << true;
        QTest::newRow("genitive of a name in s") << u"Hans Meier"_s << u"Hans’ Idee"_s << true;
        QTest::newRow("French elision") << u"Anne Lee"_s << u"l’idée d’Anne"_s << true;
        QTest::newRow("Turkish suffix") << u"Ayşe Yılmaz"_s << u"Ayşe’nin fikri"_s << true;
        QTest::newRow("Finnish suffix with a colon") << u"Anna Wu"_s << u"Wu:n idea"_s << true;
        const QString olga = u"Ольга Петрова"_s;
        QTest::newRow("Russian genitive") << olga << u"по просьбе Ольги"_s << true;
        QTest::newRow("Russian instrumental") << olga << u"говорили с Петровой"_s << true;
        QTest::newRow("Russian, of a man") << u"Сергей Иванов"_s << u"спросили Сергея"_s << true;
        QTest::newRow("Russian, a soft sign") << u"Игорь Иванов"_s << u"вместе с Игорем"_s << true;
        QTest::newRow("Russian, an adjective") << u"Достоевский"_s << u"у Достоевского"_s << true;
        QTest::newRow("Russian, in small letters") << u"Вера Иванова"_s << u"без веры"_s << false;
        QTest::newRow("Russian, another name") << olga << u"Олег и Петр пришли"_s << false;
        QTest::newRow("Russian, a fleeting vowel") << u"Павел Кравец"_s << u"вместе с Павлом"_s << true;
        QTest::newRow("Russian, a fleeting vowel, genitive") << u"Павел Кравец"_s << u"у Кравца"_s << true;
        QTest::newRow("Russian, a soft sign for a vowel") << u"Лев Иванов"_s << u"спросили Льва"_s << true;
        QTest::newRow("Russian, a soft sign and a vowel") << u"Игорёк"_s << u"спросили Игорька"_s << true;
        QTest::newRow("Russian, a pet name") << u"Сашок"_s << u"с Сашком"_s << true;
        QTest::newRow("Russian, a vowel that stays") << u"Марек Иванов"_s << u"Марка и Марко пришли"_s << false;
        QTest::newRow("Armenian genitive") << u"Արամ Սարգսյան"_s << u"խոսեցի Արամի հետ"_s << true;
        QTest::newRow("Armenian, a vowel") << u"Աննա Սարգսյան"_s << u"խոսեցի Աննայի հետ"_s << true;
        QTest::newRow("Georgian dative") << u"გიორგი მაისურაძე"_s << u"ვკითხე გიორგის"_s << true;
        QTest::newRow("Georgian, with") << u"ნინო მაისურაძე"_s << u"ვიყავი ნინოსთან"_s << true;
        QTest::newRow("Georgian, another name") << u"ნინო მაისურაძე"_s << u"ნინელი მოვიდა"_s << false;
        QTest::newRow("Greek genitive") << u"Γιώργος Παππάς"_s << u"η ιδέα του Γιώργου"_s << true;
        QTest::newRow("Greek family name") << u"Γιώργος Παππάς"_s << u"με τον Παππά"_s << true;
        QTest::newRow("Arabic, and to") << u"أحمد"_s << u"شكراً ولأحمد"_s << true;
        QTest::newRow("Arabic, to and the article") << u"الحسن"_s << u"قلت للحسن"_s << true;
        QTest::newRow("Arabic, in another word") << u"أحمد"_s << u"محمد جاء"_s << false;
        QTest::newRow("Hebrew, to") << u"דנה לוי"_s << u"נתתי לדנה"_s << true;
        QTest::newRow("Hebrew, and that from") << u"דנה לוי"_s << u"ומדנה"_s << true;
        QTest::newRow("Hebrew, in another word") << u"דנה לוי"_s << u"נדנדה"_s << false;
    }

    void shouldFindAPrivatePersonInAText()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const WithheldNames names(Audience::Boss, {{person(name)}, {}});
        QTEST(!names.namedIn(text).isEmpty(), "named");
    }

    void shouldTakeNoEverydayWordInAnAddressForOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        QTest::newRow("a mailbox") << u"write to rex@example.org"_s << true;
        QTest::newRow("a family name") << u"hunter@example.org"_s << true;
        QTest::newRow("a link to a mailbox") << u"mailto:rex@example.org"_s << true;
        QTest::newRow("the first word of a mailbox") << u"rex.h@example.org"_s << true;
        QTest::newRow("with more behind it") << u"rex+ward@example.org"_s << true;
        QTest::newRow("with a line behind it") << u"rex_@example.org"_s << true;
        QTest::newRow("with an initial") << u"rhunter@example.org"_s << true;
        QTest::newRow("with an initial and a number") << u"rhunter7@example.org"_s << true;
        QTest::newRow("in the middle of a mailbox") << u"headhunter@example.org"_s << false;
        QTest::newRow("a mail's host") << u"post@hunter.example"_s << true;
        QTest::newRow("a web host") << u"https://rex.example"_s << true;
        QTest::newRow("a web host without a scheme") << u"see www.hunter.example"_s << true;
        QTest::newRow("a path") << u"https://example.org/people/rex"_s << true;
        QTest::newRow("a home page") << u"https://example.org/~rhunter"_s << true;
        QTest::newRow("a handle in a path") << u"https://example.org/@rhunter"_s << true;
        QTest::newRow("a word of a path") << u"https://example.org/bargainhunter"_s << false;
        QTest::newRow("behind a web address") << u"https://example.org is a bargain hunter"_s << false;
        QTest::newRow("behind a mail address") << u"to a@example.org, a hunter"_s << false;
        QTest::newRow("behind a link in brackets") << u"<https://example.org>hunter"_s << false;
        QTest::newRow("behind a colon") << u"a dog: rex // its prey: deer"_s << false;
        QTest::newRow("behind an at") << u"lunch @ noon with a hunter"_s << false;
    }

    void shouldTakeNoEverydayWordInAnAddressForOne()
    {
        QFETCH(QString, text);
        const WithheldNames names(Audience::Boss, {{person(u"Rex Hunter"_s)}, {goal(u"Example"_s, Audience::Boss)}});
        QTEST(!names.namedIn(text).isEmpty(), "named");
    }

    void shouldTakeAnEverydayGoalForAWordInAnAddressToo()
    {
        const WithheldNames names(Audience::Boss, {{}, {goal(u"Health"_s)}});
        QVERIFY(names.namedIn(u"https://example.org/health").isEmpty());
    }

    void shouldReadALongMailboxOnce()
    {
        const WithheldNames names(Audience::Boss, {{person(u"Tamsin Vickery"_s)}, {}});
        const QString pad(1'000'000, u'x');
        QVERIFY(names.namedIn(QString(pad + u"@example.org"_s)).isEmpty());
        QVERIFY(!names.namedIn(QString(pad + u"vickery@example.org"_s)).isEmpty());
        QVERIFY(names.namedIn(QString(u"x."_s.repeated(500'000) + u"@example.org"_s)).isEmpty());
    }

    void shouldNotTakeOtherNamesForCasesOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("others");
        QTest::newRow("Martin") << u"Martin"_s << u"Martina Martinez Martinek Martine Martini"_s;
        QTest::newRow("Jon") << u"Jon"_s << u"Jones Jonah Jonas Jona Jonathan Joni"_s;
        QTest::newRow("Paul") << u"Paul"_s << u"Paula Pauline Pauli Paulina Paulo"_s;
        QTest::newRow("Anna") << u"Anna"_s << u"Annabel Annalena Anne Annals Annette"_s;
        QTest::newRow("Cami") << u"Cami"_s << u"Camille Camilla Camilo"_s;
        QTest::newRow("Jan") << u"Jan"_s << u"Jana Jane Janet Janine January Janek"_s;
        QTest::newRow("Mark") << u"Mark"_s << u"Marko Markus Market Marketing Markov"_s;
        QTest::newRow("Daniel") << u"Daniel"_s << u"Daniela Danielle Danielsson Danny"_s;
    }

    void shouldNotTakeOtherNamesForCasesOfAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, others);
        QVERIFY(WithheldNames(Audience::Boss, {{person(name)}, {}}).namedIn(others).isEmpty());
    }

    void shouldLetAReadablePersonShareAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");

        // Dana Brook and Anne-Mark Weber may be read; Dana Whitfield, Rex Hunter and Mark Lane may not.
        QTest::newRow("her own name") << u"dana brook agreed"_s << QStringList();
        QTest::newRow("her own name, then a part") << u"Dana Brook agreed. Dana signed."_s << QStringList();
        QTest::newRow("a part, then her own name") << u"Dana signed, as Dana Brook does."_s << QStringList();
        QTest::newRow("the other's family name") << u"Whitfield agreed"_s << QStringList{u"Dana Whitfield"_s};
        QTest::newRow("the other's whole name") << u"dana whitfield agreed"_s << QStringList{u"Dana Whitfield"_s};
        QTest::newRow("beside a readable one") << u"Dana Brook and Rex"_s << QStringList{u"Rex Hunter"_s};
        QTest::newRow("part of a readable name") << u"anne-mark weber agreed"_s << QStringList();
        QTest::newRow("both") << u"Rex met Whitfield and Rex"_s << QStringList{u"Rex Hunter"_s, u"Dana Whitfield"_s};
    }

    void shouldLetAReadablePersonShareAName()
    {
        QFETCH(QString, text);
        QTEST(namesOf(WithheldNames(Audience::Boss, namesakes()).namedIn(text)), "named");
    }

    void shouldKeepANameThatSomebodyPrivateSharesAndSaySo()
    {
        const WithheldNames names(Audience::Boss, namesakes());
        for (const QString &text : {u"Dana agreed"_s, u"dana agreed"_s, u"Dana’s idea"_s}) {
            const QList<LeftOutReason> reasons = names.namedIn(text);
            QCOMPARE(namesOf(reasons), QStringList{u"Dana Whitfield"_s});
            QCOMPARE(reasons.constFirst().orOf, u"Dana Brook"_s);
        }
        const LeftOutReason certain = names.namedIn(u"Dana came, and Whitfield").constFirst();
        QVERIFY(certain.orOf.isEmpty());
    }

    void shouldTakeASharedNameForThePersonWhoIsLinked()
    {
        const RecordDirectory named = namesakes();
        QList<PersonId> linked;
        for (const Person &person : named.people) {
            if (person.name == "Dana Brook"_L1)
                linked << person.id;
        }
        const WithheldNames names(Audience::Boss, named);
        QVERIFY(names.namedIn(QStringList{u"Dana agreed"_s}, linked).isEmpty());
        QVERIFY(!names.namedIn(QStringList{u"Dana Whitfield agreed"_s}, linked).isEmpty());
        QVERIFY(!names.namedIn(QStringList{u"Dana agreed"_s}, {PersonId::make()}).isEmpty());
    }

    void shouldTellOfEverybodyPrivateWhoBearsAName()
    {
        const RecordDirectory named{{person(u"Dana Whitfield"_s), person(u"Dana Brook"_s)}, {}};
        QCOMPARE(namesOf(WithheldNames(Audience::Boss, named).namedIn(u"Dana")),
                 (QStringList{u"Dana Brook"_s, u"Dana Whitfield"_s}));
    }

    void shouldFindAPrivateGoal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");

        QTest::newRow("its name") << u"Leave by May"_s << u"All this to leave by May."_s << true;
        QTest::newRow("a part of it") << u"Leave by May"_s << u"My leave ended in May"_s << false;
        QTest::newRow("one word") << u"Fairhaven"_s << u"Wrote to Fairhaven"_s << true;
        QTest::newRow("one word, written small") << u"Fairhaven"_s << u"wrote to fairhaven"_s << true;
        QTest::newRow("one word, recorded small") << u"exitplan"_s << u"my ExitPlan"_s << true;
        QTest::newRow("two words in one") << u"Exit Fairhaven"_s << u"#exitfairhaven"_s << true;
        QTest::newRow("one word, small") << u"Leave"_s << u"annual leave"_s << false;
        QTest::newRow("one small word") << u"falls"_s << u"Falls are down"_s << false;
        QTest::newRow("in a readable goal") << u"Fewer falls"_s << u"Fewer falls on Ward 7"_s << true;
    }

    void shouldFindAPrivateGoal()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const WithheldNames names(Audience::Boss, {{}, {goal(name), goal(u"Fewer falls on Ward 7"_s, Audience::Boss)}});
        QTEST(!names.namedIn(text).isEmpty(), "named");
    }

    void shouldFindAPrivatePersonInAReadableGoal()
    {
        const RecordDirectory named{{person(u"Rex Hunter"_s)}, {goal(u"Meet Rex"_s, Audience::Boss)}};
        QCOMPARE(namesOf(WithheldNames(Audience::Boss, named).namedIn(u"Meet Rex")), QStringList{u"Rex Hunter"_s});
    }

    void shouldFindWhoIsInTheTrash()
    {
        const Person rex = person(u"Rex Hunter"_s);
        RecordDirectory named;
        named.addFromTrash({rex}, {});
        const QList<LeftOutReason> expected{
            {.kind = LeftOutReason::Kind::TextNamesPerson, .name = rex.name, .person = rex.id, .inTrash = true}};
        QCOMPARE(WithheldNames(Audience::Boss, named).namedIn(u"Met Rex"), expected);
    }

    void shouldLetAReaderKnowThemselvesAndTheAuthor()
    {
        const RecordDirectory named{{person(u"Anna Whitfield"_s), person(u"Helen Hunter"_s), person(u"Helen Marsh"_s)},
                                    {}};
        const KnownToReader known{.author = u"Anna Lindqvist"_s, .reader = u"helen marsh"_s};
        const WithheldNames names(Audience::Boss, named, known);
        QVERIFY(names.namedIn(u"Anna and Helen Marsh").isEmpty());
        QCOMPARE(namesOf(names.namedIn(u"Anna met Hunter")), QStringList{u"Helen Hunter"_s});
        QCOMPARE(namesOf(names.namedIn(u"Whitfield came")), QStringList{u"Anna Whitfield"_s});
    }

    void shouldNotLetAReadersNameMakeOthersReadable()
    {
        const RecordDirectory named{{person(u"Tamsin Vickery"_s)}, {}};
        const KnownToReader known{.reader = u"Priya and Tamsin Vickery"_s};
        QVERIFY(!WithheldNames(Audience::Boss, named, known).namedIn(u"Tamsin came").isEmpty());
        QVERIFY(!WithheldNames(Audience::Boss, named, {.reader = u"Vickery"_s}).namedIn(u"Vickery came").isEmpty());
    }

    void shouldMakeNothingReadableByANameThatHoldsAPrivateOne_data()
    {
        QTest::addColumn<QString>("released");
        QTest::newRow("behind another") << u"Priya and Tamsin Vickery"_s;
        QTest::newRow("in brackets") << u"Dana (reports to Tamsin Vickery)"_s;
        QTest::newRow("a part of it in brackets") << u"Dana (Tamsin’s sister)"_s;
        QTest::newRow("the same name") << u"Tamsin Vickery"_s;
        QTest::newRow("the same name in other letters") << u"TÁMSIN VICKERY"_s;
        QTest::newRow("the same name with a title") << u"Dr Tamsin Vickery"_s;
    }

    void shouldMakeNothingReadableByANameThatHoldsAPrivateOne()
    {
        QFETCH(QString, released);
        const RecordDirectory named{{person(u"Tamsin Vickery"_s), person(released, Audience::Boss)}, {}};
        const WithheldNames names(Audience::Boss, named);
        for (const QString &text : {u"Tamsin came"_s, u"tamsin vickery came"_s, released})
            QCOMPARE(namesOf(names.namedIn(text)), QStringList{u"Tamsin Vickery"_s});
    }

    void shouldMakeNothingReadableByAGoalOfTheSameName()
    {
        const RecordDirectory named{{}, {goal(u"Leave by May"_s), goal(u"leave by may"_s, Audience::Boss)}};
        QCOMPARE(WithheldNames(Audience::Boss, named).namedIn(u"Leave by May").size(), 1);
    }

    void shouldMakeNothingReadableByAGoalThatHoldsAPrivateOne()
    {
        const RecordDirectory named{{}, {goal(u"Fairhaven"_s), goal(u"Apply to Fairhaven"_s, Audience::Boss)}};
        QCOMPARE(namesOf(WithheldNames(Audience::Boss, named).namedIn(u"Apply to Fairhaven")),
                 QStringList{u"Fairhaven"_s});
    }

    void shouldNotTakeTheCapitalOfAGoalForAName()
    {
        const RecordDirectory named{{}, {goal(u"Promotion"_s), goal(u"Promotion of hygiene"_s, Audience::Boss)}};
        QVERIFY(WithheldNames(Audience::Boss, named).namedIn(u"Promotion of hygiene").isEmpty());
    }

    void shouldFollowTheLadder()
    {
        const RecordDirectory named{{person(u"Zoe Brennan"_s, Audience::Sponsor)}, {}};
        QVERIFY(WithheldNames(Audience::Private, named).isEmpty());
        QVERIFY(WithheldNames(Audience::Sponsor, named).isEmpty());
        QCOMPARE(namesOf(WithheldNames(Audience::Boss, named).namedIn(u"Zoe")), QStringList{u"Zoe Brennan"_s});
    }

    void shouldNameEachOnceInTextsThatBelongTogether()
    {
        const WithheldNames names(Audience::Boss, {{person(u"Rex Hunter"_s)}, {}});
        QCOMPARE(names.namedIn(QStringList{u"Rex came"_s, u"Hunter left"_s}).size(), 1);
        QVERIFY(names.namedIn(QStringList{u"rex"_s, u"hunter"_s}).isEmpty()); // no name reaches over two texts
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, WithheldNamesTest)
#include "withheldnamestest.moc"
