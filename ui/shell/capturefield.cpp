// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturefield.h"

#include "capturehighlighter.h"
#include "fieldnote.h"
#include "floatingcard.h"
#include "look.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QFont lineFont(const QFont &body)
{
    QFont font = Type::lead(body);
    font.setWeight(QFont::Normal); // The heavier words are those that were recognised.
    return font;
}

constexpr int mostLetters = 30'000; // All of them are looked through for names and dates with every key.
constexpr int margin = 4;           // px, the document's
constexpr int fade = 20;            // px over which a line that goes on beyond the edge fades out

} // namespace

CaptureField::CaptureField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CaptureHighlighter(document()))
{
    setTypeScale(this, lineFont);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(margin);
    viewport()->setAutoFillBackground(false); // The card's own ground shows through.
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureField::tellChange);
}

void CaptureField::setSpans(const QList<CaptureSpan> &spans)
{
    m_spans = spans;
    m_highlighter->show(spans, Colours::of(palette()));
}

void CaptureField::replace(qsizetype start, qsizetype length, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(start));
    cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

QSize CaptureField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), qCeil(QFontMetricsF(font()).lineSpacing()) + 2 * margin};
}

void CaptureField::tellChange()
{
    if (std::exchange(m_told, line()) != m_told)
        Q_EMIT lineChanged();
}

void CaptureField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    const QColor ground = FloatingCard::ground(palette());
    QPainter painter(viewport());
    const auto fadeAt = [&](qreal edge, qreal inwards) {
        QLinearGradient gradient(edge, 0, inwards, 0);
        gradient.setColorAt(0, ground);
        gradient.setColorAt(1, QColor(ground.red(), ground.green(), ground.blue(), 0));
        painter.fillRect(QRectF(QPointF(edge, 0), QPointF(inwards, height())).normalized(), gradient);
    };
    const QScrollBar *along = horizontalScrollBar();
    if (along->value() > along->minimum())
        fadeAt(0, fade);
    if (along->value() < along->maximum() && !textCursor().atEnd())
        fadeAt(viewport()->width(), viewport()->width() - fade);
}

void CaptureField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        break;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        break;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CaptureField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // One line has nowhere to scroll to.
}

void CaptureField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->show(m_spans, Colours::of(palette()));
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CaptureField::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\t\\x{2028}\\x{2029}]\\s*"_s);
    const QString pasted = source->text();
    if (document()->characterCount() + pasted.size() > mostLetters) {
        sayAtField(this, tr("Nothing was added: a captured line has room for %L1 characters. Capture a few words, and "
                            "paste the rest into the entry.")
                             .arg(mostLetters));
        return;
    }
    insertPlainText(QString(pasted).replace(breaks, u" "_s));
}

} // namespace Headway
