// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnltextreader.h"
#include "jrnltags.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct JrnlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JrnlReader)
};

/** What stands between the brackets at the start of a line, and what behind them; empty where no date stands there. */
struct Header
{
    QString date;
    QString rest;
};

std::optional<Header> header(QStringView line)
{
    // Of any date format: three groups of digits. "[1] a footnote" and "[x] a task" are text.
    static const QRegularExpression shape(u"\\d[-./]\\d+[-./]\\d"_s);
    if (!line.startsWith(u'['))
        return std::nullopt;
    const qsizetype end = line.first(std::min(line.size(), longestJrnlHeader)).indexOf(u']');
    if (end < 0 || (end + 1 < line.size() && !line.at(end + 1).isSpace()))
        return std::nullopt;
    const QStringView date = line.first(end).sliced(1);
    if (!shape.matchView(date).hasMatch())
        return std::nullopt;
    return Header{date.toString().simplified(), line.sliced(end + 1).toString()};
}

QTime readTime(const QString &text)
{
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s, u"hh:mm:ss AP"_s, u"hh:mm AP"_s}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid())
            return time;
    }
    return {};
}

/** jrnl's own formats: "2026-08-29 11:11", with seconds, with AM or PM, and the day alone. */
bool readDate(const QString &text, ImportedEntry &entry)
{
    entry.date = QDate::fromString(text.left(10), Qt::ISODate);
    const QString time = text.sliced(std::min<qsizetype>(text.size(), 10)).trimmed();
    entry.time = time.isEmpty() ? QTime(0, 0) : readTime(time);
    return entry.date.isValid() && entry.time.isValid();
}

/** Where the title ends: jrnl's rule. */
qsizetype titleEnd(const QString &text)
{
    static const QRegularExpression sentenceEnd(
        u"[.!?\u2026\u203c\u203d\u2047\u2048\u2049\u22ef\ufe52]['\u2019\"\u201d]?[\\])]*\\s+|[\uff01\uff0e\uff1f\uff61\u3002]"_s);
    const qsizetype newLine = text.indexOf(u'\n');
    if (newLine >= 0)
        return newLine;
    const auto match = sentenceEnd.match(text);
    return match.hasMatch() ? match.capturedEnd() : text.size();
}

/** Takes the star from either end of the first line. */
bool takeStar(QString &firstLine)
{
    firstLine = firstLine.trimmed();
    const bool starred = firstLine == u"*"_s || firstLine.endsWith(u" *"_s) || firstLine.startsWith(u"* "_s) ||
                         (firstLine.endsWith(u'*') && firstLine.count(u'*') == 1);
    if (starred && firstLine.endsWith(u'*'))
        firstLine.chop(1);
    else if (starred)
        firstLine.remove(0, 1);
    firstLine = firstLine.trimmed();
    return starred;
}

/** Collects the lines of one entry after the other. */
class Reader
{
public:
    void addLine(const QString &line)
    {
        ++m_line;
        const auto begins = header(line);
        if (begins) {
            finish();
            begin(*begins);
        } else if (m_isOpen) {
            m_lines << line;
        } else if (!line.trimmed().isEmpty() && !m_saidFront) {
            m_saidFront = true;
            m_journal.skipped.append({m_line, JrnlText::tr("This stands in front of the first entry.")});
        }
    }

    ImportedJournal finished()
    {
        finish();
        finishJrnl(m_journal);
        return m_journal;
    }

private:
    void begin(const Header &begins)
    {
        m_entry = {};
        m_entry.line = m_line;
        m_lines = QStringList{begins.rest};
        m_isOpen = true;
        m_hasDate = readDate(begins.date, m_entry);
        if (!m_hasDate)
            skip(JrnlText::tr("The date “%1” is not of the form 2026-08-29 11:11.").arg(begins.date.left(40)));
    }

    void finish()
    {
        if (!m_isOpen || !m_hasDate)
            return;
        m_entry.starred = takeStar(m_lines.first());
        const QString text = m_lines.join(u'\n').trimmed();
        const qsizetype end = titleEnd(text);
        m_entry.title = text.first(end).simplified();
        m_entry.body = text.sliced(end).trimmed();
        setJrnlTags(m_entry, jrnlTagsIn(text));
        addEntry(m_journal, m_entry);
        m_isOpen = false;
    }

    void skip(const QString &reason) { m_journal.skipped.append({m_entry.line, reason}); }

    ImportedJournal m_journal{u"jrnl"_s};
    ImportedEntry m_entry;
    QStringList m_lines;
    int m_line = 0;
    bool m_isOpen = false;
    bool m_hasDate = false;
    bool m_saidFront = false;
};

} // namespace

bool beginsJrnlEntry(QStringView line)
{
    return header(line).has_value();
}

Result<ImportedJournal> readJrnlText(const QByteArray &text, const QString &name, const ImportControl &control)
{
    Reader reader;
    for (qsizetype start = 0; start <= text.size();) {
        if (const auto goesOn = control.goOn(start, text.size()); !goesOn)
            return std::unexpected(goesOn.error());
        const qsizetype end = text.indexOf('\n', start);
        reader.addLine(QString::fromUtf8(QByteArrayView(text).sliced(start, (end < 0 ? text.size() : end) - start)));
        start = end < 0 ? text.size() + 1 : end + 1;
    }
    const ImportedJournal journal = reader.finished();
    if (journal.entries.isEmpty() && !journal.skipped.isEmpty()) {
        const SkippedItem &first = journal.skipped.constFirst();
        return refuse(Error::Kind::Malformed, JrnlText::tr("“%1” holds no entry that can be read. Line %2: %3")
                                                  .arg(name)
                                                  .arg(first.line)
                                                  .arg(first.reason));
    }
    return journal;
}

} // namespace Headway
