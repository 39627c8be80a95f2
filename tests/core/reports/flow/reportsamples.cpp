// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsamples.h"

using namespace Qt::StringLiterals;

namespace Headway::ReportSamples {

namespace {

Span plain(const QString &text)
{
    return Span{.text = text};
}

Span strong(const QString &text)
{
    return Span{.text = text, .strong = true};
}

Span evidence(int number)
{
    const QString name = u"E%1"_s.arg(number);
    return Span{.text = name, .target = name};
}

Paragraph words(const QString &text, ParagraphStyle style = ParagraphStyle::Body)
{
    return {.spans = {plain(text)}, .style = style};
}

QList<Spans> row(const QStringList &texts)
{
    QList<Spans> cells;
    for (const QString &text : texts)
        cells << Spans{plain(text)};
    return cells;
}

void append(Blocks &to, Blocks from)
{
    std::ranges::move(from, std::back_inserter(to));
}

Blocks decisionBrief()
{
    return {
        Heading{.level = 1, .text = u"Case for promotion to Senior Charge Nurse"_s},
        Paragraph{
            .spans = {plain(u"Ward 7 hands over in nineteen minutes instead of thirty-four, loses fewer nurses than "
                            "any other ward in the house, and has gone "_s),
                      strong(u"eleven months without a medication error that reached a patient"_s),
                      plain(u". I ask that the post I have been filling since March be given its name."_s)},
            .style = ParagraphStyle::Lead},
        Callout{.blocks =
                    {words(u"Appoint Anna Lindqvist as Senior Charge Nurse of Ward 7."_s, ParagraphStyle::KeySentence),
                     Facts{.facts = {{u"Grade"_s, {plain(u"Band 7, step 2"_s)}},
                                     {u"Effective"_s, {plain(u"1\u00a0January\u00a02027"_s)}},
                                     {u"Decision asked for by"_s, {plain(u"15\u00a0December\u00a02026"_s)}},
                                     {u"Why now"_s,
                                      {plain(u"The second ward moves in on 1\u00a0February; whoever leads it has to be "
                                             "named before the rota is written."_s)}}}}}},
        Tiles{.tiles = {{u"−44\u00a0%"_s, u"Handover time, 34 → 19\u00a0min"_s, evidence(1)},
                        {u"0"_s, u"Medication errors reaching a patient in 11\u00a0months"_s, evidence(2)},
                        {u"€\u00a061,400"_s, u"Agency shifts not bought, January to October"_s, evidence(3)},
                        {u"4 of 4"_s, u"New nurses still here after a year"_s, evidence(4)}}},
        Heading{.level = 2, .text = u"Why this, and why now"_s, .anchor = u"why"_s},
        Paragraph{
            .spans = {plain(u"The ward changed its handover in February ("_s), evidence(1),
                      plain(u"), its drug round in March ("_s), evidence(2), plain(u") and its rota in May ("_s),
                      evidence(3),
                      plain(u"). Each change was measured before and after, each has lasted, and two of them have been "
                            "taken over by Wards 4 and 9 without alterations. The work was done on top of a full list "
                            "of shifts; the "_s),
                      Span{.text = u"job description"_s, .link = u"https://example.org/jobs/band-7?x=1&y=2"_s},
                      plain(u" for the next grade describes it nearly word for word."_s)}},
        words(
            u"What follows sets out the results by goal, the figures they rest on, what others say of them, and what I "
            "ask for. Numbers in blue lead to the evidence at the end."_s),
        Quote{.blocks = {words(
                  u"I have not seen a handover this calm in twenty years. You know where every patient stands "
                  "before the coffee is cold."_s)},
              .attribution = {plain(u"Dr\u00a0M.\u00a0Okafor, consultant, e-mail of 3\u00a0September\u00a02026"_s)}},
    };
}

Blocks resultsByGoal()
{
    return {
        Heading{.level = 2, .text = u"Results by goal"_s, .anchor = u"results"_s},
        Heading{.level = 3, .text = u"Shorter, safer handovers"_s},
        Paragraph{
            .spans =
                {strong(u"Situation. "_s),
                 plain(
                     u"Handover took thirty-four minutes on average, was done from memory, and was the cause named in "
                     "five of nine incident reports in 2025. "_s),
                 strong(u"What I did. "_s),
                 plain(u"With two colleagues I wrote a one-page sheet, tried it for two weeks on nights, changed it "
                       "eleven times, and then taught it to all thirty-one nurses in pairs. "_s),
                 strong(u"What came of it. "_s),
                 plain(u"Nineteen minutes since April, measured on forty shifts; no incident since has named handover "
                       "as its cause. "_s),
                 evidence(1)}},
        ListBlock{.items = {{.blocks = {words(u"The sheet is now part of the hospital's induction."_s)}},
                            {.blocks = {words(u"Ward 4 uses it since June, Ward 9 since August."_s),
                                        ListBlock{.items = {{.blocks = {words(u"Ward 4: 31 → 22\u00a0min"_s)}},
                                                            {.blocks = {words(u"Ward 9: 29 → 21\u00a0min"_s)}}}}}},
                            {.blocks = {words(u"Told to the directorate on 12\u00a0June."_s)}, .checked = true},
                            {.blocks = {words(u"Paper for the regional conference."_s)}, .checked = false}}},
        Table{.caption = u"Goals of the period, by their figures"_s,
              .columns = {{u"Goal"_s, ColumnKind::Text, 3},
                          {u"Measure"_s, ColumnKind::Text, 2},
                          {u"Baseline"_s, ColumnKind::Figure},
                          {u"Target"_s, ColumnKind::Figure},
                          {u"Actual"_s, ColumnKind::Figure},
                          {u"Variance"_s, ColumnKind::Figure},
                          {u"Result"_s, ColumnKind::Label}},
              .rows = {row({u"Shorter handovers"_s, u"Minutes a handover"_s, u"34.0"_s, u"22.0"_s, u"19.2"_s, u"−2.8"_s,
                            u"surpassed"_s}),
                       row({u"Safe drug rounds"_s, u"Errors reaching a patient, a quarter"_s, u"3"_s, u"0"_s, u"0"_s,
                            u"±0"_s, u"met"_s}),
                       row({u"Fewer agency shifts"_s, u"Shifts a month"_s, u"41"_s, u"20"_s, u"17"_s, u"−3"_s,
                            u"surpassed"_s}),
                       row({u"Keep new nurses"_s, u"Of those hired, still here after a year"_s, u"1 of 4"_s,
                            u"3 of 4"_s, u"4 of 4"_s, u"+1"_s, u"surpassed"_s}),
                       row({u"Families heard within a day"_s, u"Share of requests"_s, u"58\u00a0%"_s, u"95\u00a0%"_s,
                            u"91\u00a0%"_s, u"−4\u00a0pp"_s, u"missed"_s})}},
        words(
            u"The last goal was missed: on weekends there is nobody to call back. The plan for it is in the last section."_s,
            ParagraphStyle::Muted),
        Heading{.level = 3, .text = u"A rota that people can live with"_s},
        words(u"Sick leave had risen to 9.1\u00a0% and the ward bought forty-one agency shifts a month. I moved the "
              u"rota from "
              "four weeks to eight, let pairs of nurses trade shifts by themselves, and stopped single nights. Sick "
              "leave "
              "is at 5.4\u00a0%, agency shifts at seventeen; the saving of €\u00a061,400 is the finance department's "
              "figure, not "
              "mine. Two people who had handed in their notice took it back."_s),
        ListBlock{.ordered = true,
                  .start = 9,
                  .items = {{.blocks = {words(u"Eight weeks' notice for every shift."_s)}},
                            {.blocks = {words(u"Trades need no approval if the skills stay balanced."_s)}},
                            {.blocks = {words(u"No single nights."_s)}}}},
    };
}

Blocks voices()
{
    return {
        Heading{.level = 2, .text = u"What others say"_s, .anchor = u"voices"_s},
        Quote{.blocks = {words(
                  u"Sehr gute Übergabe: alles dokumentiert, auch die Stolperfallen. Wir konnten in der ersten "
                  "Woche selbst arbeiten."_s)},
              .attribution = {plain(u"Stationsleitung, Köln"_s)},
              .language = u"de"_s},
        Quote{.blocks = {words(u"Εξαιρετική δουλειά, με σαφήνεια και ηρεμία."_s)},
              .attribution = {plain(u"Ελένη Παπαδοπούλου"_s)},
              .language = u"el"_s},
        Quote{.blocks = {words(u"Передача смены стала короче и спокойнее, ошибок меньше."_s)},
              .attribution = {plain(u"Ольга Петрова"_s)},
              .language = u"ru"_s},
        Quote{.blocks = {words(u"كان العمل مع آنا ممتازا، وأنهينا المشروع قبل الموعد بأسبوعين."_s)},
              .attribution = {plain(u"مدير المنتج، دبي"_s)},
              .language = u"ar"_s},
        Quote{.blocks = {words(u"העבודה עם אנה הייתה נהדרת, והכול נמסר בזמן."_s)},
              .attribution = {plain(u"דנה, תל אביב"_s)},
              .language = u"he"_s},
        Quote{.blocks = {words(u"她主持的交接非常清楚，团队很快达成一致。"_s)},
              .attribution = {plain(u"上海护理组"_s)},
              .language = u"zh"_s},
        Quote{.blocks = {words(u"引き継ぎがとても分かりやすく、チーム全体が助かりました。"_s)},
              .attribution = {plain(u"佐藤、東京"_s)},
              .language = u"ja"_s},
        Quote{.blocks = {words(u"인수인계가 짧아지고 훨씬 안전해졌습니다."_s)},
              .attribution = {plain(u"김민지, 서울"_s)},
              .language = u"ko"_s},
        Quote{.blocks = {words(u"काम बहुत अच्छा और समय पर पूरा हुआ।"_s)},
              .attribution = {plain(u"प्रिया, दिल्ली"_s)},
              .language = u"hi"_s},
        Quote{.blocks = {words(
                  u"Great launch 🚀 — the team 👩‍💻 was proud ✅ (office, efficient, fjord)."_s)},
              .attribution = {plain(u"Night shift 🌙"_s)}},
    };
}

TimelineFigure timeline()
{
    return {.caption = u"The period, goal by goal"_s,
            .alternative = u"A line of time from November 2025 to October 2026 with four lanes, one a goal."_s,
            .from = QDate(2025, 11, 1),
            .to = QDate(2026, 10, 31),
            .lanes = {{u"Shorter, safer handovers"_s,
                       {{QDate(2026, 2, 9), u"E1"_s, u"Sheet tried on nights"_s},
                        {QDate(2026, 4, 2), u"E5"_s},
                        {QDate(2026, 4, 9), u"E6"_s},
                        {QDate(2026, 4, 15), u"E7"_s, u"All taught"_s},
                        {QDate(2026, 10, 20), u"E8"_s, u"Taken over by Ward 9"_s}}},
                      {u"Safe drug rounds"_s, {{QDate(2025, 12, 1), u"E2"_s, u"First quiet month"_s}}},
                      {u"A rota that people can live with, and fewer agency shifts"_s,
                       {{QDate(2026, 5, 4), u"E3"_s}, {QDate(2026, 7, 1), u"E9"_s}}},
                      {u"Keep new nurses"_s, {{QDate(2026, 9, 1), u"E4"_s, u"Four of four"_s}}}}};
}

Blocks closing()
{
    Blocks blocks{
        Heading{.level = 2, .text = u"The period as a drawing"_s, .anchor = u"timeline"_s},
        timeline(),
        Heading{.level = 2, .text = u"What I ask for"_s, .anchor = u"ask"_s},
        words(u"Appointment as Senior Charge Nurse of Ward 7 from 1\u00a0January\u00a02027. If the grade cannot be "
              u"given before "
              "the budget is closed, an acting appointment with a written date would serve."_s),
        Rule{},
        SignatureLines{.labels = {u"Date"_s, u"Signature, Anna Lindqvist"_s, u"Signature, directorate"_s}},
        PageBreak{},
        Heading{.level = 2, .text = u"Appendix: the evidence"_s, .anchor = u"appendix"_s},
    };
    for (int number = 1; number <= 9; ++number) {
        const QString name = u"E%1"_s.arg(number);
        append(blocks,
               {Heading{.level = 4, .text = name + u" · Handover measured on forty shifts"_s, .anchor = name},
                words(u"2\u00a0April\u00a02026 · Shorter handovers · seen by the directorate"_s, ParagraphStyle::Muted),
                Paragraph{.spans = {plain(u"Measured with the "_s), Span{.text = u"stop watch"_s, .emphasis = true},
                                    plain(u" of the ward, "_s), Span{.text = u"n = 40"_s, .code = true},
                                    plain(u", from first to last word; "_s),
                                    Span{.text = u"thirty-one"_s, .strikethrough = true},
                                    plain(u" forty shifts, nights and weekends too. The average fell from 34.0 to 19.2 "
                                          "minutes; the longest took 27."_s)}}});
    }
    append(
        blocks,
        {Heading{.level = 5, .text = u"How it was reckoned"_s},
         CodeBlock{
             .text =
                 u"mean = sum(minutes) / len(minutes)\n    if mean < target:  # 22\n        return \"surpassed\"\n"_s}});
    return blocks;
}

ReportDocument frame(const QString &title)
{
    return {.kind = u"promotion-case"_s,
            .title = title,
            .subtitle = u"Anna Lindqvist · Charge nurse · Ward 7"_s,
            .author = u"Anna Lindqvist"_s,
            .confidentiality = u"Confidential · for the directorate"_s,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .date = QDate(2026, 11, 14),
            .blocks = {}};
}

ListBlock deepList(int depth)
{
    ListBlock list{.items = {{.blocks = {words(u"level %1"_s.arg(depth))}}}};
    for (int level = depth - 1; level > 0; --level)
        list = ListBlock{.items = {{.blocks = {words(u"level %1"_s.arg(level)), std::move(list)}}}};
    return list;
}

class WordCollector
{
public:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { add(content); }, block.content);
    }
    QStringList texts;

private:
    void add(const Spans &spans)
    {
        for (const Span &span : spans)
            texts << span.text;
    }
    void add(const Heading &heading) { texts << heading.text; }
    void add(const Paragraph &paragraph) { add(paragraph.spans); }
    void add(const ListBlock &list)
    {
        for (const ListItem &item : list.items)
            add(item.blocks);
    }
    void add(const Quote &quote)
    {
        add(quote.blocks);
        add(quote.attribution);
    }
    void add(const CodeBlock &code) { texts << code.text; }
    void add(const Rule &) {}
    void add(const PageBreak &) {}
    void add(const Callout &callout) { add(callout.blocks); }
    void add(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts) {
            texts << fact.name;
            add(fact.value);
        }
    }
    void add(const Tiles &tiles)
    {
        for (const Tiles::Tile &tile : tiles.tiles)
            texts << tile.figure << tile.caption << tile.evidence.text;
    }
    void add(const Table &table)
    {
        texts << table.caption;
        for (const Table::Column &column : table.columns)
            texts << column.title;
        for (const QList<Spans> &cells : table.rows) {
            for (const Spans &cell : cells)
                add(cell);
        }
    }
    void add(const TimelineFigure &figure)
    {
        texts << figure.caption;
        for (const TimelineFigure::Lane &lane : figure.lanes) {
            texts << lane.name;
            for (const TimelineFigure::Mark &mark : lane.marks)
                texts << mark.evidence << mark.label;
        }
    }
    void add(const SignatureLines &lines) { texts << lines.labels; }
};

} // namespace

ReportDocument promotionCase()
{
    ReportDocument document = frame(u"Case for promotion to Senior Charge Nurse"_s);
    append(document.blocks, decisionBrief());
    append(document.blocks, resultsByGoal());
    append(document.blocks, voices());
    append(document.blocks, closing());
    return document;
}

ReportDocument hostileCase()
{
    ReportDocument document = frame(u"<script>alert(1)</script> & <img src='file:///etc/passwd'> Case )>>/AA<</O"_s);
    document.subtitle = u"Bobby \"; DROP TABLE ' \\( \\) endobj"_s;
    const QString markup =
        u"<b>bold</b> <a href='javascript:alert(1)'>x</a> )>>/AA<</S/JavaScript/JS(app.alert(1))>> endstream "
        "endobj %%EOF ![picture](file:///etc/hostname)"_s;
    const QString bidi = u"pay \u202e001,1 €\u202c now \u2067x\u2066y\u2069\u2069 soft\u00adhy\u200bphen \ufeffmark "
                         "\ue123 private \ufb01ligature\tTab\u0007bell"_s;
    QString essay;
    for (int i = 1; i <= 700; ++i)
        essay += u"Sentence number %1 goes on and on. "_s.arg(i);
    document.blocks = {
        Heading{.level = 2, .text = markup},
        words(markup),
        words(u"Scripts that no chosen font has: \U00012000 \U00013080 \U00012001."_s),
        words(bidi),
        words(
            u"Zalgo: e\u0301\u0302\u0303\u0304 \u0645\u0640\u0640\u0651\u064e می\u200cخواهم, keycap 1\ufe0f\u20e3, flag 🇩🇪, family 👨‍👩‍👧‍👦, unpaired "_s +
            QChar(0xd83d) + u" end"_s),
        PageBreak{},
        PageBreak{},
        Paragraph{.spans = {Span{.text = u"nowhere"_s, .target = u"missing"_s}, plain(u" leads nowhere"_s)}},
        words(u""_s),
        deepList(500),
        Heading{.level = 2, .text = u"An endless word"_s},
        words(QString(100'000, u'x')),
        Heading{.level = 2, .text = u"Rows as tall as pages"_s},
        Table{.caption = u"Tall rows"_s,
              .columns = {{u"Label that never wraps"_s, ColumnKind::Label},
                          {u"Essay"_s, ColumnKind::Text, 4},
                          {u"Figure"_s, ColumnKind::Figure}},
              .rows = {row({u"one"_s, essay, u"1"_s}), row({u"two"_s, u"short"_s, u"2"_s}),
                       row({u"three"_s, QString(4'000, u'W'), QString(60, u'9')})}},
        Table{.columns = {{u"Empty"_s}}, .rows = {}},
        Table{},
        Tiles{},
        Facts{.facts = {{u"Long"_s, {plain(essay)}}}},
        Callout{.blocks = {words(essay)}},
        Quote{.blocks = {words(essay)}},
        CodeBlock{.text = QString(3'000, u'#')},
        Heading{.level = 9, .text = u"The end"_s},
        words(u"Nothing was opened, nothing ran."_s),
    };
    return document;
}

ReportDocument longCase(int rows)
{
    ReportDocument document = promotionCase();
    constexpr int rowsInTable = 50;
    for (int first = 0; first < rows; first += rowsInTable) {
        Table table{.caption = {},
                    .columns = {{u"Date"_s, ColumnKind::Label},
                                {u"What I did"_s, ColumnKind::Text, 4},
                                {u"Measured effect"_s, ColumnKind::Text, 2},
                                {u"Source"_s, ColumnKind::Text, 1.4}},
                    .rows = {}};
        for (int i = first; i < qMin(rows, first + rowsInTable); ++i) {
            table.rows << row(
                {u"2026-%1-%2"_s.arg(1 + i % 12, 2, 10, QChar(u'0')).arg(1 + i * 7 % 28, 2, 10, QChar(u'0')),
                 u"Taught the handover sheet to pair %1. The plan was rehearsed twice and never needed since then."_s
                     .arg(i),
                 u"Handover 34 → 19\u00a0min"_s, u"Review Q%1, e-mail A. Novák"_s.arg(1 + i % 4)});
        }
        append(document.blocks,
               {Heading{.level = 3, .text = u"Evidence, part %1"_s.arg(1 + first / rowsInTable)},
                words(u"What the next grade expects: owns outcomes that span several wards."_s), table});
    }
    for (int i = 0; i < 60; ++i) {
        append(
            document.blocks,
            {Heading{.level = 3, .text = u"2026-%1 — entry %2"_s.arg(1 + i % 12).arg(i)},
             Paragraph{
                 .spans =
                     {plain(u"Led the change with "_s), strong(u"Priya and Jörg"_s),
                      plain(u". This was agreed with Finance and confirmed in the review of the third quarter. The "_s),
                      Span{.text = u"main risk"_s, .emphasis = true}, plain(u" was "_s),
                      Span{.text = u"retry_budget=3"_s, .code = true}, plain(u" in the "_s),
                      Span{.text = u"runbook"_s, .link = u"https://wiki.example.org/rb/%1"_s.arg(i)}, plain(u"."_s)}},
             ListBlock{.items = {{.blocks = {words(u"Lead time 9\u00a0d → 2.5\u00a0d"_s)}},
                                 {.blocks = {words(u"Decision: keep the old path until summer"_s)}}}},
             Quote{.blocks = {words(u"« Travail remarquable, merci. »"_s)}, .language = u"fr"_s}});
    }
    return document;
}

ReportDocument rightToLeftCase()
{
    ReportDocument document = frame(u"ملف الترقية"_s);
    document.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
    document.subtitle = u"آنا ليندكفيست · ممرضة"_s;
    document.confidentiality = u"سري"_s;
    document.blocks = {
        words(u"أصبح تسليم المناوبة يستغرق تسع عشرة دقيقة بدلا من أربع وثلاثين."_s, ParagraphStyle::Lead),
        Callout{.blocks = {words(u"أطلب الترقية إلى رئيسة ممرضات."_s, ParagraphStyle::KeySentence)}},
        Heading{.level = 2, .text = u"النتائج"_s},
        ListBlock{.ordered = true,
                  .items = {{.blocks = {words(u"تسليم أقصر"_s)}}, {.blocks = {words(u"أخطاء أقل"_s)}}}},
        Table{.caption = u"الأهداف"_s,
              .columns = {{u"الهدف"_s, ColumnKind::Text, 2}, {u"النتيجة"_s, ColumnKind::Figure}},
              .rows = {row({u"تسليم أقصر"_s, u"١٩"_s}), row({u"Agency shifts"_s, u"17"_s}),
                       row({u"أخطاء أقل"_s, u"٠"_s})}},
        Tiles{.tiles = {{u"−44٪"_s, u"زمن التسليم"_s}, {u"٠"_s, u"أخطاء"_s}}},
        Quote{.blocks = {words(u"An English voice in an Arabic report."_s)}, .language = u"en"_s},
        SignatureLines{.labels = {u"التاريخ"_s, u"التوقيع"_s}},
    };
    return document;
}

ReportDocument named(const QString &name)
{
    if (name == "hostile"_L1)
        return hostileCase();
    if (name == "long"_L1)
        return longCase();
    if (name == "rtl"_L1)
        return rightToLeftCase();
    return promotionCase();
}

QByteArray wordsAsJson(const ReportDocument &document)
{
    WordCollector collector;
    collector.texts << document.title << document.subtitle << document.confidentiality;
    collector.add(document.blocks);
    QByteArray json("[");
    for (QString text : std::as_const(collector.texts)) {
        text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u' ').replace(u'\t', u' ');
        json += (json.size() > 1 ? ",\"" : "\"") + text.toUtf8() + '"';
    }
    return json + ']';
}

} // namespace Headway::ReportSamples
