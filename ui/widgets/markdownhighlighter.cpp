// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownhighlighter.h"

#include "highlighting.h"
#include "inks.h"

#include <KSyntaxHighlighting/Definition>

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBlockUserData>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int sliceMs = 4; // A key must not wait for what stands far below it.
constexpr int notProse = QTextFormat::UserProperty;

QTextCharFormat withProperty(QTextCharFormat format, int property)
{
    format.setProperty(property, true);
    return format;
}

/** Without kerning and ligatures, in scripts that can be read without: laying them out takes less than half as long. */
QTextCharFormat quick(QTextCharFormat format)
{
    format.setFontStyleStrategy(QFont::PreferNoShaping);
    return format;
}

} // namespace

/** How a paragraph ends, for the one below. */
struct MarkdownHighlighter::Paragraph final : QTextBlockUserData
{
    KSyntaxHighlighting::State markdown;
    KSyntaxHighlighting::State code;
    QString language;          ///< As the fence names it, where this is in a block of code.
    bool isWithinCode = false; ///< The next one is code.
    bool isCode = false;       ///< This one is, or is a fence.

    bool endsAs(const Paragraph &other) const
    {
        return markdown == other.markdown && code == other.code && language == other.language &&
               isWithinCode == other.isWithinCode;
    }
};

MarkdownHighlighter::MarkdownHighlighter(Highlighting &highlighting, QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
    , m_highlighting(highlighting)
    , m_editor(editor)
    , m_colours(Colours::of({}))
    , m_markdown(highlighting.markdown())
{
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &MarkdownHighlighter::colourOn);
}

MarkdownHighlighter::~MarkdownHighlighter() = default;

void MarkdownHighlighter::setColours(const Colours &colours)
{
    m_colours = colours;
    m_own.clear();
    m_quick.clear();
    m_code.clear();
    const QSignalBlocker quiet(m_editor);
    rehighlight();
}

bool MarkdownHighlighter::isCode(const QTextBlock &block)
{
    const Paragraph *paragraph = paragraphOf(block);
    return paragraph && paragraph->isCode;
}

bool MarkdownHighlighter::isProse(const QTextCharFormat &format)
{
    return !format.boolProperty(notProse);
}

const MarkdownHighlighter::Paragraph *MarkdownHighlighter::paragraphOf(const QTextBlock &block)
{
    return static_cast<const Paragraph *>(block.userData()); // Nobody else sets one.
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    makeQuick(text);
    Paragraph now = colourMarkdown(text.left(mostColoured), paragraphOf(currentBlock().previous()));
    const Paragraph *before = paragraphOf(currentBlock());
    const bool isFirstTime = before == nullptr;
    const bool isSame = before && before->endsAs(now);
    if (!isSame || before->isCode != now.isCode)
        setCurrentBlockUserData(new Paragraph(std::move(now)));
    if (!isFirstTime && !isSame)
        colourLater(currentBlock().next());
    Q_EMIT coloured(currentBlock());
}

/** All of a paragraph is laid out anew with every key. */
void MarkdownHighlighter::makeQuick(const QString &text)
{
    m_isQuick = text.size() > mostColoured;
    if (m_isQuick)
        setFormat(0, int(text.size()), quick({}));
}

/** A line of code is one to Markdown's definition, which also says where the block ends; its language colours it. */
MarkdownHighlighter::Paragraph MarkdownHighlighter::colourMarkdown(const QString &text, const Paragraph *above)
{
    Paragraph now;
    bool isFence = false;
    const auto apply = [&](int offset, int length, const KSyntaxHighlighting::Format &format) {
        isFence = isFence || format.name() == "Code Mark"_L1;
        if (format.name() == "Code Language"_L1)
            now.language = text.mid(offset, length).trimmed().section(u' ', 0, 0);
        applyOwn(offset, length, format);
    };
    const bool wasWithin = above && above->isWithinCode;
    now.markdown = m_markdown.colour(text, above ? above->markdown : KSyntaxHighlighting::State(), apply);
    now.isWithinCode = wasWithin != isFence;
    now.isCode = wasWithin || isFence;
    if (wasWithin && !isFence) {
        now.language = above->language;
        now.code = above->code;
        colourCode(text, now);
    }
    return now;
}

void MarkdownHighlighter::colourCode(const QString &text, Paragraph &paragraph)
{
    LineColourer *language = languageOf(paragraph.language);
    if (!language)
        return;
    const auto apply = [this](int offset, int length, const KSyntaxHighlighting::Format &format) {
        auto known = m_code.constFind(format.textStyle());
        if (known == m_code.constEnd())
            known = m_code.insert(format.textStyle(), withProperty(Inks::code(format, m_colours), notProse));
        setFormat(offset, length, *known);
    };
    paragraph.code = language->colour(text, paragraph.code, apply);
}

/** None where there is no such language. */
LineColourer *MarkdownHighlighter::languageOf(const QString &name)
{
    const auto known = m_languages.find(name);
    if (known != m_languages.end())
        return known->second.get();
    const KSyntaxHighlighting::Definition definition = m_highlighting.language(name);
    auto colourer = definition.isValid() ? std::make_unique<LineColourer>(definition) : nullptr;
    return m_languages.emplace(name, std::move(colourer)).first->second.get();
}

void MarkdownHighlighter::applyOwn(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    QHash<int, QTextCharFormat> &inks = m_isQuick ? m_quick : m_own;
    auto known = inks.constFind(format.id());
    if (known == inks.constEnd()) {
        const QTextCharFormat plain = Inks::markdown(format, m_colours);
        const QTextCharFormat ink = m_isQuick ? quick(plain) : plain;
        known = inks.insert(format.id(), format.spellCheck() ? ink : withProperty(ink, notProse));
    }
    setFormat(offset, length, *known);
}

/** From the topmost one on; what is below follows from it. */
void MarkdownHighlighter::colourLater(const QTextBlock &block)
{
    if (!block.isValid())
        return;
    if (!m_later.isActive() || block.position() < m_pending.position())
        m_pending = QTextCursor(block);
    m_later.start();
}

void MarkdownHighlighter::colourOn()
{
    const QSignalBlocker quiet(m_editor);
    QElapsedTimer spent;
    spent.start();
    while (m_later.isActive() && spent.elapsed() < sliceMs) {
        m_later.stop();
        rehighlightBlock(m_pending.block()); // Starts it again where the one below differs too.
    }
}

} // namespace Headway
