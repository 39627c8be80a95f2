// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Headway {

/** A piece of HTML: letters between tags with their entities read, or a tag. Names are in lower case. */
struct HtmlToken
{
    enum class Kind { Text, Opening, Closing };
    Kind kind = Kind::Text;
    QString text = {}; ///< The letters, or the tag's name.
    QList<std::pair<QString, QString>> attributes = {};

    bool hasAttribute(QStringView name) const;
    QString attribute(QStringView name) const;
};

/**
 * HTML as people copy it, piece by piece. Comments, declarations, scripts, styles and whatever else is not to be read
 * are passed over. It takes anything and always comes to an end, in a time that grows with the length.
 */
class HtmlTokens final
{
public:
    explicit HtmlTokens(const QString &html)
        : m_html(html)
    {}

    /** False behind the last one. */
    bool next(HtmlToken &token);

private:
    bool readTag(HtmlToken &token);
    void readText(HtmlToken &token);
    void readAttribute(HtmlToken &token);
    QString readValue();
    void skipSpaces();
    void skipDeclaration();
    void skipUnread(const QString &name);
    QChar at(qsizetype place) const { return place < m_html.size() ? m_html.at(place) : QChar(); }

    QString m_html;
    qsizetype m_place = 0;
};

} // namespace Headway
