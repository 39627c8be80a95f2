// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonelementlines.h"

namespace Headway {

namespace {

/** Goes through JSON byte by byte and keeps count of lines and depth. */
class Scanner
{
public:
    Scanner(QByteArrayView json, QByteArrayView key)
        : m_json(json)
        , m_key(key)
    {}

    QList<int> elementLines()
    {
        for (; m_at < m_json.size(); ++m_at)
            step(m_json.at(m_at));
        return m_lines;
    }

private:
    void step(char c)
    {
        if (c == '\n')
            ++m_line;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            return;
        if (m_isInList && m_depth == 2 && m_expectsElement && c != ']')
            m_lines << m_line;
        m_expectsElement = false;
        structure(c);
    }

    void structure(char c)
    {
        switch (c) {
        case '"':
            return skipString();
        case '{':
        case '[':
            ++m_depth;
            m_isInList = m_isInList || (m_depth == 2 && c == '[' && m_lastString == m_key);
            m_expectsElement = m_isInList && m_depth == 2;
            return;
        case '}':
        case ']':
            --m_depth;
            m_isInList = m_isInList && m_depth >= 2;
            return;
        case ',':
            m_expectsElement = m_isInList && m_depth == 2;
            return;
        default:
            return;
        }
    }

    void skipString()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        if (m_depth == 1)
            m_lastString = m_json.sliced(start, std::min(m_at, m_json.size()) - start);
    }

    QByteArrayView m_json;
    QByteArrayView m_key;
    QByteArrayView m_lastString;
    QList<int> m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    bool m_isInList = false;
    bool m_expectsElement = false;
};

} // namespace

QList<int> jsonElementLines(QByteArrayView json, QByteArrayView key)
{
    return Scanner(json, key).elementLines();
}

} // namespace Headway
