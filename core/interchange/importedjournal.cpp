// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedjournal.h"

#include "entrytitle.h"
#include "longesttext.h"
#include "nameindex.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportedJournal)
};

constexpr int lastYear = 9999; // A date with more digits is none in ISO 8601, and none in the career file.

/** Why an entry cannot be imported, or nothing. */
QString reasonToSkip(const ImportedEntry &entry)
{
    if (!entry.date.isValid() || entry.date.year() < 1 || entry.date.year() > lastYear)
        return ImportText::tr("The entry has no date that there is.");
    if (!isVisible(entry.title) && !isVisible(entry.body) && entry.attachments.isEmpty())
        return ImportText::tr("The entry is empty.");
    // What of a title is over comes to stand in the body.
    const qsizetype body = entry.body.size() + (entry.title.size() > longestTitle ? entry.title.size() : 0);
    if (std::max({body, entry.situation.size(), entry.action.size(), entry.result.size()}) > longestText)
        return ImportText::tr("The entry is longer than a million characters.");
    return {};
}

/** Makes names fit of one entry, and says of which it had to. */
class Fitting
{
public:
    Fitting(ImportedJournal &journal, const ImportedEntry &entry)
        : m_shortened(journal.shortened)
        , m_line(entry.line)
        , m_file(entry.file)
    {}

    void fitAll(QStringList &names, QStringView sign = {})
    {
        names.removeIf([](const QString &name) { return !isVisible(name); });
        for (QString &name : names)
            fit(name, sign);
    }

    void fit(QString &name, QStringView sign = {})
    {
        if (name.size() <= longestName)
            return;
        say(ImportText::tr("The name “%1…” is longer than %n character(s) and was shortened.", nullptr,
                           int(longestName))
                .arg(sign + name.left(20 - sign.size())));
        name = shortenedName(name);
    }

    void say(const QString &reason) { m_shortened.append({m_line, reason, m_file}); }

private:
    QList<SkippedItem> &m_shortened;
    int m_line;
    QString m_file;
};

void makeNamesFit(ImportedJournal &journal, ImportedEntry &entry)
{
    Fitting fitting(journal, entry);
    for (QStringList *names : {&entry.goals, &entry.strengths, &entry.criteria})
        fitting.fitAll(*names);
    fitting.fitAll(entry.tags, u"#");
    fitting.fitAll(entry.atWords, u"@");
    entry.people.removeIf([](const ImportedPerson &person) { return !isVisible(person.name); });
    for (ImportedPerson &person : entry.people)
        fitting.fit(person.name);
    if (entry.title.size() > longestTitle) {
        fitting.say(ImportText::tr("The title is longer than %n character(s); what is over stands at the beginning of "
                                   "the text.",
                                   nullptr, int(longestTitle)));
    }
}

} // namespace

void addEntry(ImportedJournal &journal, ImportedEntry entry)
{
    const QString reason = reasonToSkip(entry);
    if (!reason.isEmpty()) {
        journal.skipped.append({entry.line, reason, entry.file});
        return;
    }
    makeNamesFit(journal, entry);
    journal.entries.append(std::move(entry));
}

void sortByTime(QList<ImportedEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, [](const ImportedEntry &entry) { return std::pair(entry.date, entry.time); });
}

} // namespace Headway
