// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookmonth.h"

#include "importtitle.h"
#include "markdowntext.h"
#include "rednotebookmarkup.h"
#include "yamlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct MonthText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::RedNotebookReader)
};

/** In which RedNotebook kept tags before it read them from the text. */
bool isOfTags(const QString &category)
{
    return category.compare("tags"_L1, Qt::CaseInsensitive) == 0;
}

/** What stands below a category: keys without values, or a list where somebody wrote it by hand. */
QStringList wordsIn(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Map)
        return node.keys;
    QStringList words;
    for (const YamlNode &item : node.items)
        words << item.text;
    if (node.kind == YamlNode::Kind::Text && !node.isNull())
        words << node.text;
    return words;
}

QString notesOf(const QString &category, const QStringList &words)
{
    QString notes = u"**"_s + category + u"**\n"_s;
    for (const QString &word : words)
        notes += u"\n- "_s + markdownOfRedNotebook(word).replace(u'\n', u' ');
    return notes;
}

/** Each once, without regard to case, in their order. */
QStringList once(const QStringList &tags)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString folded = tag.toCaseFolded();
        if (!seen.contains(folded))
            found << tag;
        seen << folded;
    }
    return found;
}

} // namespace

bool RedNotebookMonth::isNameOfMonth(const QString &file)
{
    // A copy that somebody keeps may have more before the month.
    static const QRegularExpression shape(u"(?:^|\\D)\\d{4}-\\d{2}\\.txt$"_s);
    return shape.match(file).hasMatch();
}

RedNotebookMonth::RedNotebookMonth(ImportedJournal &journal, ImportFingerprints &fingerprints, QString file)
    : m_journal(journal)
    , m_fingerprints(fingerprints)
    , m_file(std::move(file))
    , m_year(QStringView(m_file).last(11).first(4).toInt())
    , m_month(QStringView(m_file).last(6).first(2).toInt())
{}

void RedNotebookMonth::read(const QByteArray &text)
{
    if (!QDate::isValid(m_year, m_month, 1)) {
        skip(0, MonthText::tr("There is no month of this name."));
        return;
    }
    const auto days = readYaml(text);
    if (days)
        addDays(*days, 0);
    else
        readPieces(text);
}

/** Of a month that is damaged somewhere, each day by itself. */
void RedNotebookMonth::readPieces(const QByteArray &text)
{
    static const QRegularExpression dayStart(u"^\\d{1,2}:"_s, QRegularExpression::MultilineOption);
    const QString whole = QString::fromUtf8(text);
    qsizetype start = 0;
    int linesBefore = 0;
    const auto readUntil = [&](qsizetype end) {
        const QString piece = whole.sliced(start, end - start);
        const auto days = readYaml(piece.toUtf8());
        if (days)
            addDays(*days, linesBefore);
        else
            skip(linesBefore + days.error().line, days.error().reason);
        linesBefore += int(piece.count(u'\n'));
        start = end;
    };
    for (const auto &match : dayStart.globalMatch(whole)) {
        if (match.capturedStart() > start)
            readUntil(match.capturedStart());
    }
    readUntil(whole.size());
}

void RedNotebookMonth::addDays(const YamlNode &days, int linesBefore)
{
    if (days.kind != YamlNode::Kind::Map) {
        if (!days.isNull())
            skip(linesBefore + days.line, MonthText::tr("This is not a month of RedNotebook."));
        return;
    }
    for (qsizetype i = 0; i < days.keys.size(); ++i) {
        const YamlNode &content = days.items.at(i);
        bool isNumber = false;
        const int number = days.keys.at(i).toInt(&isNumber);
        if (!isNumber || !QDate::isValid(m_year, m_month, number))
            skip(linesBefore + content.line,
                 MonthText::tr("There is no day “%1” in this month.").arg(days.keys.at(i).left(20)));
        else if (!content.isNull())
            addDay(number, content, linesBefore + content.line);
    }
}

void RedNotebookMonth::addDay(int number, const YamlNode &content, int line)
{
    const YamlNode *text = content.kind == YamlNode::Kind::Map ? content.find(u"text") : &content;
    const QStringList parts = entriesOfRedNotebookDay(text ? text->text : QString());
    const Categories categories = categoriesOf(content);
    for (const QString &part : parts) {
        const ImportedEntry entry{.date = QDate(m_year, m_month, number), .line = line, .file = m_file};
        addEntry(entry, part, categories, &part == &parts.constLast());
    }
}

/** The notes stand behind the last, since nobody can know to which they belong. */
void RedNotebookMonth::addEntry(ImportedEntry entry, const QString &text, const Categories &categories, bool isLast)
{
    QStringList blocks{markdownOfRedNotebook(text)};
    if (isLast)
        blocks << categories.notes;
    blocks.removeAll(QString());
    if (blocks.isEmpty() && categories.tags.isEmpty())
        return; // A day on which something was typed and taken out again.
    const TitledText titled = titledText(blocks.join(u"\n\n"_s));
    entry.title = titled.title;
    entry.body = titled.body;
    entry.tags = once(categories.tags + markdownTags(blocks.join(u'\n')));
    if (entry.title.isEmpty())
        entry.title = categories.tags.join(u", "_s);
    // Of the text as it was written: what is made of it may be made better one day.
    const QString written = text.trimmed().isEmpty() ? entry.title : text.trimmed();
    entry.fingerprint = m_fingerprints.of({entry.date.toString(Qt::ISODate), written});
    Headway::addEntry(m_journal, entry);
}

RedNotebookMonth::Categories RedNotebookMonth::categoriesOf(const YamlNode &day)
{
    Categories categories;
    for (qsizetype i = 0; i < day.keys.size(); ++i) {
        const QString &name = day.keys.at(i);
        const QStringList words = wordsIn(day.items.at(i));
        if (name == u"text")
            continue;
        categories.tags << (isOfTags(name) ? words : QStringList{name});
        if (!isOfTags(name) && !words.isEmpty())
            categories.notes << notesOf(name, words);
    }
    return categories;
}

} // namespace Headway
