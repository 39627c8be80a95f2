// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreader.h"

#include "importfile.h"
#include "longesttext.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype mostColumns = 500;
constexpr int mostUnclosed = 20; // Each costs a second look at what follows; a file with more of them is no table.
constexpr std::array separators{u',', u';', u'\t', u'|'};

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CsvReader)
};

/** What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing either. */
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                     0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0 && windowsCharacters.at(c.unicode() - 0x80) != 0)
            c = windowsCharacters.at(c.unicode() - 0x80);
    }
    return text;
}

/** Nothing where a mark says how it is written, and it is not. */
std::optional<QString> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked)
        return decodedWhole(bytes, *marked);
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows(bytes);
}

/** Takes a text apart into rows, one by one. */
class Rows
{
public:
    Rows(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    enum class Next { Row, Unclosed, TooLong, End };

    /** The next row; where a quotation mark is not closed its first line is passed over. */
    Next next(CsvRow &row)
    {
        if (m_at >= m_text.size())
            return Next::End;
        row = {.line = m_line};
        const qsizetype start = m_at;
        m_isTooLong = false;
        while (readCell(row)) {
        }
        if (!m_isUnclosed)
            return m_isTooLong ? Next::TooLong : Next::Row;
        passOverLine(start, row.line);
        return Next::Unclosed;
    }

private:
    /** Whether another one follows in this row. */
    bool readCell(CsvRow &row)
    {
        QString cell;
        if (at() == u'"')
            readQuoted(cell);
        while (m_at < m_text.size() && at() != m_separator && !isLineEnd(at()))
            add(cell, m_text.at(m_at++));
        if (row.cells.size() < mostColumns)
            row.cells << cell;
        if (m_at < m_text.size() && at() == m_separator) {
            ++m_at;
            return !m_isUnclosed;
        }
        passLineEnd();
        return false;
    }

    void readQuoted(QString &cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"'))
                break;
            m_at += c == u'"' ? 1 : 0;
            m_line += endsLine(m_at) ? 1 : 0;
            add(cell, c);
        }
        const bool isOpen = m_at++ >= m_text.size();
        // So far away it is closed only where a cell may end: else it is the mark of another one.
        m_isUnclosed = isOpen || (m_isTooLong && m_at < m_text.size() && at() != m_separator && !isLineEnd(at()));
    }

    void add(QString &cell, QChar c)
    {
        m_isTooLong = m_isTooLong || cell.size() >= longestText;
        if (!m_isTooLong)
            cell += c;
    }

    void passLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += at() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
        ++m_line;
    }

    void passOverLine(qsizetype start, int line)
    {
        m_isUnclosed = false;
        m_at = start;
        m_line = line;
        while (m_at < m_text.size() && !isLineEnd(at()))
            ++m_at;
        passLineEnd();
    }

    QChar at() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }
    /** Counts CR LF once. */
    bool endsLine(qsizetype place) const
    {
        const QChar c = m_text.at(place);
        return c == u'\n' || (c == u'\r' && (place + 1 >= m_text.size() || m_text.at(place + 1) != u'\n'));
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isUnclosed = false;
    bool m_isTooLong = false; ///< A cell of this row.
};

bool isEmpty(const CsvRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/** How well a separator parts the first rows: the more alike they become, and the more columns, the better. */
qsizetype fitOf(QChar separator, const QString &beginning)
{
    Rows rows(beginning, separator);
    CsvRow header;
    if (rows.next(header) != Rows::Next::Row)
        return 0;
    qsizetype alike = 1;
    qsizetype count = 1;
    for (CsvRow row; count < 20 && rows.next(row) == Rows::Next::Row; ++count)
        alike += row.cells.size() == header.cells.size() ? 1 : 0;
    return (header.cells.size() - 1) * (1 + 10 * alike / count);
}

QChar separatorOf(const QString &text)
{
    const QString beginning = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    return *std::ranges::max_element(separators, {}, [&](QChar one) { return fitOf(one, beginning); });
}

/** Excel's own way to say it: "sep=;" on a line in front of the table. */
std::optional<QChar> saidSeparator(const QString &text)
{
    const bool isSaid = text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 5 &&
                        (text.at(5) == u'\n' || text.at(5) == u'\r');
    return isSaid ? std::optional(text.at(4)) : std::nullopt;
}

void addRow(CsvTable &table, const CsvRow &row, bool isSaid)
{
    const bool isSeparatorLine = isSaid && row.line == 1;
    if (isSeparatorLine || isEmpty(row))
        return;
    if (table.header.isEmpty())
        table.header = row.cells;
    else
        table.rows << row;
}

/** Where a table cannot be read on; none while it can. */
std::optional<Error> reasonToStop(const CsvTable &table, qsizetype cells, const QList<int> &unclosed,
                                  const QString &name)
{
    if (table.rows.size() > mostCsvRows || cells > mostCsvCells) {
        return Error{Error::Kind::Malformed, CsvText::tr("“%1” is too large a table: %L2 rows and %L3 cells can be "
                                                         "read at once. Import it in parts.")
                                                 .arg(name)
                                                 .arg(mostCsvRows)
                                                 .arg(mostCsvCells)};
    }
    if (unclosed.size() >= mostUnclosed) {
        return Error{Error::Kind::Malformed, CsvText::tr("“%1” is not a table: its quotation marks do not match, the "
                                                         "first in line %2. Save the table as CSV again.")
                                                 .arg(name)
                                                 .arg(unclosed.constFirst())};
    }
    return std::nullopt;
}

} // namespace

Result<QString> csvText(const QByteArray &bytes, const QString &name)
{
    const auto text = decoded(bytes);
    if (!text) {
        return refuse(
            Error::Kind::Malformed,
            CsvText::tr("“%1” is damaged: not all of it can be read as text. Save the table as CSV again.").arg(name));
    }
    if (text->contains(QChar(0))) {
        return refuse(Error::Kind::Malformed,
                      CsvText::tr("“%1” is not a text. Save the table as CSV and choose that file.").arg(name));
    }
    return *text;
}

Result<CsvTable> readCsv(const QString &text, const QString &name)
{
    const auto said = saidSeparator(text);
    CsvTable table{.separator = said.value_or(separatorOf(text))};
    Rows rows(text, table.separator);
    CsvRow row;
    qsizetype cells = 0;
    QList<int> unclosed;
    for (auto next = rows.next(row); next != Rows::Next::End; next = rows.next(row)) {
        switch (next) {
        case Rows::Next::Unclosed:
            unclosed << row.line;
            table.skipped.append({row.line, CsvText::tr("A quotation mark is opened here and never closed.")});
            break;
        case Rows::Next::TooLong:
            table.skipped.append({row.line, CsvText::tr("A cell of this row is longer than a million characters.")});
            break;
        default:
            cells += row.cells.size();
            addRow(table, row, said.has_value());
        }
        if (const auto error = reasonToStop(table, cells, unclosed, name))
            return std::unexpected(*error);
    }
    if (table.header.isEmpty())
        return refuse(Error::Kind::Malformed, CsvText::tr("“%1” is empty. Save the table as CSV again.").arg(name));
    return table;
}

} // namespace Headway
