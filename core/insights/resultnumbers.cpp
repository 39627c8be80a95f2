// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultnumbers.h"

#include "datelikewords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** What holds digits and is no number of a result; the first that fits at a place counts. */
QStringList notMeant()
{
    using namespace DateLikeWords;
    const QString month = u"(?:"_s + months + u")\\.?"_s;
    return {
        u"^\\s*(?:[-*+]\\s+)?\\d{1,3}[.)](?=\\s)"_s, // The marks of a list.
        u"\\d{4}-\\d{2}(?:-\\d{2})?"_s,
        u"\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4}|\\s?\\d{2}\\b)?"_s,
        u"\\d{1,2}/\\d{1,2}/\\d{2,4}|\\b24/7\\b"_s,
        u"\\d{1,2}[:h]\\d{2}(?:\\s?(?:uhr|h|am|pm))?\\b"_s,
        u"\\d{1,2}(?:[.]\\d{2})?\\s?(?:uhr|o['’]clock|am|pm|a\\.m|p\\.m)\\b"_s,
        u"\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:of\\s|de\\s)?"_s + month + u"(?:,?\\s\\d{4})?(?!\\p{L})"_s,
        month + u"\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{4})(?![\\d%])"_s,
        u"(?:"_s + daysAgo + u")\\b"_s,
        u"(?:"_s + beforeYears + u")\\s(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?(?![\\d.,%]\\d|\\s?[%€$£])"_s,
        u"(?:19[5-9]|20[0-4])\\d(?:/\\d{2})?(?=$|[.,;:!?)])"_s,
        u"(?:"_s + namedByNumber + u")\\.?\\s?#?\\d+(?:[.,/-]\\d+)*\\p{L}?"_s,
        u"(?:"_s + standards + u")(?:[ -]?\\d+(?:[-.:/]\\d+)*)+"_s,
        u"#\\d+"_s,
        u"\\d+(?:st|nd|rd|th|ère|ere|er|ème|eme|e|°|º)(?!\\p{L})"_s,
        u"\\d+\\.\\s(?:"_s + afterOrdinals + u")"_s,
        u"v?\\d+\\.\\d+\\.\\d+"_s,
        u"\\+\\d[\\d\\s/-]{6,}"_s,
        u"\\d{1,2}[abc]\\b|\\b[2-4]d\\b|\\b[56]s\\b"_s,
        u"(?!eur|usd|gbp|chf|cad|aud|rs|us|x)\\p{L}+[-‑]?\\d+[\\p{L}\\d]*"_s,
    };
}

} // namespace

ResultNumbers::ResultNumbers()
    : m_expression(u"(?<![\\p{L}\\p{N}])(?:"_s + notMeant().join(u'|') + u")|(?<number>[\\p{N}%])"_s,
                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption |
                       QRegularExpression::MultilineOption)
{
    m_expression.optimize();
}

bool ResultNumbers::isIn(const QString &text) const
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isNumber() || c == u'%'; }))
        return false;
    for (auto matches = m_expression.globalMatch(text); matches.hasNext();) {
        if (matches.next().hasCaptured(u"number"))
            return true;
    }
    return false;
}

} // namespace Headway
