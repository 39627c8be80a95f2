// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipsedit.h"

#include "colours.h"
#include "flowlayout.h"
#include "icons.h"
#include "look.h"
#include "namecompleter.h"
#include "namefield.h"
#include "visibletext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int fieldWidth = 140;

/** One name. The whole of it has the focus and is removed by Delete; a click on its × removes it too. */
class ChipButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text());
        return {std::min(words + Space::Within * 2 + crossWidth, maximumWordsWidth), Space::Target};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(blend(colours.page, colours.text, underMouse() ? 0.12 : 0.07));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 13, 13);
        painter.setPen(colours.text);
        const QRect words =
            style()->visualRect(layoutDirection(), rect(), rect().adjusted(Space::Within + 2, 0, -crossWidth, 0));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const QRect cross =
            style()->visualRect(layoutDirection(), rect(), QRect(width() - crossWidth, 0, 12, height()));
        symbolicIcon(u"window-close-symbolic"_s, IconInk::Muted).paint(&painter, cross);
    }

private:
    static constexpr int crossWidth = 20;
    static constexpr int maximumWordsWidth = 280;
};

} // namespace

ChipsEdit::ChipsEdit(const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(Space::Hair, this))
    , m_field(new QLineEdit(this))
    , m_known(new NameCompleter(this))
{
    m_field->setCompleter(m_known);
    limitToName(m_field);
    m_field->setPlaceholderText(addText);
    m_field->setAccessibleName(addText);
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &ChipsEdit::flush);
    connect(m_field, &QLineEdit::editingFinished, this, &ChipsEdit::flush);
    connect(m_known, qOverload<const QString &>(&QCompleter::activated), this, &ChipsEdit::add, Qt::QueuedConnection);
}

void ChipsEdit::setChips(const QList<Chip> &stored)
{
    m_changes.setStored(stored);
    refresh();
}

QStringList ChipsEdit::names() const
{
    QStringList names;
    for (const Chip &chip : m_shown)
        names << chip.name;
    return names;
}

void ChipsEdit::setKnownNames(const QStringList &names)
{
    m_known->setNames(names);
}

int ChipsEdit::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

QString ChipsEdit::meantBy(const QString &typed) const
{
    const NameIndex &known = m_known->names();
    const bool isQuoted = typed.size() > 2 && typed.front() == u'"' && typed.back() == u'"';
    const QString name = isQuoted ? typed.sliced(1, typed.size() - 2).trimmed() : typed;
    qsizetype place = isQuoted ? known.indexOfSame(name) : known.indexOf(name);
    if (place < 0 && !isQuoted && m_takesBeginnings)
        place = known.indexOfOnlyBeginning(name);
    return place < 0 ? name : known.at(place);
}

void ChipsEdit::add(const QString &name)
{
    const QString meant = meantBy(name.simplified());
    m_field->clear();
    if (!Headway::isVisible(meant) || NameIndex(names()).indexOfSame(meant) >= 0)
        return;
    const Chip chip = m_changes.add(meant);
    refresh();
    Q_EMIT added(chip);
}

void ChipsEdit::flush()
{
    add(m_field->text());
}

void ChipsEdit::remove(qsizetype place)
{
    const Chip chip = m_shown.at(place);
    m_field->setFocus();
    m_changes.takeOff(chip);
    refresh();
    Q_EMIT removed(chip);
}

void ChipsEdit::await(const Chip &changed, QFuture<Result<void>> saving)
{
    saving.then(this, [this, number = m_changes.numberOf(changed)](const Result<void> &outcome) {
        m_changes.settle(number, outcome);
        refresh();
    });
}

void ChipsEdit::forget()
{
    m_field->clear();
    m_changes.forget();
    refresh();
}

QWidget *ChipsEdit::makeButton(const QString &name)
{
    auto *button = new ChipButton(this);
    button->setText(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Remove “%1”").arg(name));
    button->setAccessibleName(name);
    button->setAccessibleDescription(button->toolTip());
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, button] { remove(m_buttons.indexOf(button)); });
    return button;
}

void ChipsEdit::refresh()
{
    const QStringList before = names();
    m_shown = m_changes.shown();
    if (names() != before) // That one has got its id takes the focus from nobody.
        rebuild();
}

void ChipsEdit::rebuild()
{
    for (QWidget *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Chip &chip : std::as_const(m_shown)) {
        QWidget *button = makeButton(chip.name);
        m_flow->insertWidget(int(m_buttons.size()), button);
        m_buttons << button;
        button->show();
    }
    updateGeometry();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool inField = watched == m_field;
    if (inField && key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_shown.isEmpty()) {
        remove(m_shown.size() - 1);
        return true;
    }
    if (!inField && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        static_cast<QToolButton *>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Headway
