// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <functional>

namespace Headway {

/** Tells what one language's definition sees in a line. */
class LineColourer final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    using Apply = std::function<void(int offset, int length, const KSyntaxHighlighting::Format &format)>;

    explicit LineColourer(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    /** Gives the state behind the line. */
    KSyntaxHighlighting::State colour(QStringView line, const KSyntaxHighlighting::State &before, const Apply &apply)
    {
        m_apply = &apply;
        return highlightLine(line, before);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0)
            (*m_apply)(offset, length, format);
    }
    void applyFolding(int, int, KSyntaxHighlighting::FoldingRegion) override {}

private:
    const Apply *m_apply = nullptr;
};

} // namespace Headway
