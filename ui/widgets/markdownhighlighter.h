// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colours.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QSet>
#include <QTextCharFormat>

namespace Headway {

/**
 * Colours Markdown as it is typed, in the colours of the window instead of a theme's, so that the text belongs to what
 * is around it in light and dark. What is recognised is told by weight or underline too, never by colour alone.
 */
class MarkdownHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(const KSyntaxHighlighting::Definition &markdown, QTextDocument *document);

    void setColours(const Colours &colours);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format) const;

    Colours m_colours;
    QSet<int> m_own;                       ///< Ids of the formats of Markdown, not of the languages in it.
    QHash<int, QTextCharFormat> m_formats; ///< By the format's id.
};

} // namespace Headway
