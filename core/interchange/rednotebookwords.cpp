// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookwords.h"

#include "markdownescape.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int deepest = 8;
constexpr qsizetype longestLink = 4000;

struct Mark
{
    QLatin1StringView there;
    QLatin1StringView here;
};

constexpr std::array marks{Mark{"**"_L1, "**"_L1}, Mark{"//"_L1, "*"_L1}, Mark{"--"_L1, "~~"_L1},
                           Mark{"__"_L1, "*"_L1}};

/** A target with what Markdown would end it by. */
QString linkTarget(const QString &target)
{
    static const QRegularExpression needsBrackets(u"[\\s()]"_s);
    return needsBrackets.match(target).hasMatch() ? u'<' + target + u'>' : target;
}

/**
 * Reads one line from left to right. No mark is looked for twice where it was not found, so that a line of nothing but
 * marks takes no longer than another.
 */
class Words
{
public:
    Words(const QString &words, int depth)
        : m_words(words)
        , m_depth(depth)
    {}

    QString markdown()
    {
        while (m_at < m_words.size()) {
            if (!takeCode() && !takeRaw() && !takeBrackets() && !takeAddress() && !takeMarked() && !takeLineBreak())
                takeSign();
        }
        return m_markdown;
    }

private:
    bool stands(QLatin1StringView mark) const { return QStringView(m_words).sliced(m_at).startsWith(mark); }

    /** What stands between two equal marks here, with neither space nor nothing at its ends. */
    std::optional<QString> between(QLatin1StringView mark)
    {
        const qsizetype start = m_at + mark.size();
        if (!stands(mark) || m_missing.contains(mark) || start >= m_words.size() || m_words.at(start).isSpace())
            return std::nullopt;
        for (qsizetype end = m_words.indexOf(mark, start + 1); end >= 0; end = m_words.indexOf(mark, end + 1)) {
            if (m_words.at(end - 1).isSpace())
                continue;
            m_at = end + mark.size();
            return m_words.sliced(start, end - start);
        }
        m_missing << mark;
        return std::nullopt;
    }

    bool takeCode()
    {
        const auto code = between("``"_L1);
        if (code)
            m_markdown += u'`' + *code + u'`';
        return code.has_value();
    }

    bool takeRaw()
    {
        const auto raw = between("\"\""_L1);
        if (raw)
            m_markdown += escapedMarkdown(*raw);
        return raw.has_value();
    }

    bool takeMarked()
    {
        for (const Mark &mark : marks) {
            if (m_depth >= deepest)
                return false;
            const auto marked = between(mark.there);
            if (!marked)
                continue;
            m_markdown += mark.here + Words(*marked, m_depth + 1).markdown() + mark.here;
            return true;
        }
        return false;
    }

    /** A picture or a link: [""file:///a/b"".png], [words ""address""], [words address]. */
    bool takeBrackets()
    {
        if (m_words.at(m_at) != u'[')
            return false;
        const QStringView ahead = QStringView(m_words).sliced(m_at, std::min(longestLink, m_words.size() - m_at));
        const qsizetype end = ahead.indexOf(u']');
        if (end < 0)
            return false;
        const QString rest = ahead.first(end + 1).toString();
        return takePicture(rest) || takeNamedLink(rest);
    }

    bool takePicture(const QString &rest)
    {
        static const QRegularExpression quoted(
            u"^\\[\"\"([^\"\\]]+)\"\"(\\.(?:png|jpe?g|gif|eps|bmp|svg))(?:\\?\\d+)?\\]"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression bare(u"^\\[([^\\s\"\\]]+)(\\.(?:png|jpe?g|gif|eps|bmp|svg))(?:\\?\\d+)?\\]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        auto match = quoted.match(rest);
        if (!match.hasMatch())
            match = bare.match(rest);
        if (!match.hasMatch())
            return false;
        m_markdown += u"![]("_s + linkTarget(match.captured(1).trimmed() + match.captured(2)) + u')';
        m_at += match.capturedLength();
        return true;
    }

    bool takeNamedLink(const QString &rest)
    {
        static const QRegularExpression quoted(u"^\\[([^\"\\[\\]]+?)\\s+\"\"([^\"\\]]+)\"\"\\]"_s);
        static const QRegularExpression bare(
            u"^\\[([^\"\\[\\]]+?)\\s+((?:https?://|ftp://|file://|www\\.|mailto:)[^\\s\\]]+)\\]"_s,
            QRegularExpression::CaseInsensitiveOption);
        auto match = quoted.match(rest);
        if (!match.hasMatch())
            match = bare.match(rest);
        if (!match.hasMatch())
            return false;
        m_markdown = escapedBeforeLink(m_markdown) + u'[' + Words(match.captured(1), m_depth + 1).markdown() + u"]("_s +
                     linkTarget(match.captured(2)) + u')';
        m_at += match.capturedLength();
        return true;
    }

    /** As it is: the slashes in it are none of italic words. */
    bool takeAddress()
    {
        static constexpr std::array beginnings{"http://"_L1, "https://"_L1, "ftp://"_L1,
                                               "file://"_L1, "www."_L1,     "mailto:"_L1};
        if (m_at > 0 && m_words.at(m_at - 1).isLetterOrNumber())
            return false;
        if (std::ranges::none_of(beginnings, [&](QLatin1StringView beginning) { return stands(beginning); }))
            return false;
        while (m_at < m_words.size() && !endsAddress(m_words.at(m_at)))
            m_markdown += m_words.at(m_at++);
        return true;
    }

    static bool endsAddress(QChar sign)
    {
        return sign.isSpace() || sign == u'<' || sign == u'>' || sign == u'"' || sign == u']';
    }

    /** Two backslashes at the end of a line, or in front of a space. */
    bool takeLineBreak()
    {
        const qsizetype end = m_at + 2;
        if (!stands("\\\\"_L1) || (end < m_words.size() && !m_words.at(end).isSpace()))
            return false;
        m_markdown += end < m_words.size() ? u"\\\n"_s : u"\\"_s;
        m_at = end;
        while (m_at < m_words.size() && m_words.at(m_at).isSpace())
            ++m_at;
        return true;
    }

    void takeSign()
    {
        if (isMarkdownMark(m_words, m_at))
            m_markdown += u'\\';
        m_markdown += m_words.at(m_at++);
    }

    QString m_words;
    QString m_markdown;
    QList<QLatin1StringView> m_missing; ///< Marks that do not stand further on.
    qsizetype m_at = 0;
    int m_depth;
};

} // namespace

QString markdownOfRedNotebookWords(const QString &words)
{
    return Words(words, 0).markdown();
}

} // namespace Headway
