// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchchips.h"

#include "chipbutton.h"
#include "flowlayout.h"
#include "look.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString told(const DateSpan &span, const QLocale &locale)
{
    const bool isMonth = span.first.addMonths(1).addDays(-1) == span.last;
    const bool isYear = span.first.addYears(1).addDays(-1) == span.last && span.first.day() == 1;
    if (span.first == span.last)
        return locale.toString(span.first, QLocale::LongFormat);
    if (isYear && span.first.month() == 1)
        return locale.toString(span.first, u"yyyy"_s);
    if (isMonth && span.first.day() == 1)
        return locale.toString(span.first, u"MMMM yyyy"_s);
    return SearchChips::tr("%1 – %2", "from one date to another")
        .arg(locale.toString(span.first, QLocale::ShortFormat), locale.toString(span.last, QLocale::ShortFormat));
}

QString toldValue(const SearchCondition &condition, const QLocale &locale)
{
    if (const auto *span = std::get_if<DateSpan>(&condition.value))
        return told(*span, locale);
    const SearchWords words;
    for (const SearchChoice &choice : words.choices(condition.field)) {
        if (choice.value == condition.value)
            return choice.label;
    }
    return condition.written.simplified();
}

bool looksSame(const QList<SearchCondition> &a, const QList<SearchCondition> &b)
{
    return std::ranges::equal(a, b, [](const SearchCondition &one, const SearchCondition &other) {
        return one.field == other.field && one.value == other.value && one.written == other.written &&
               one.isExcluded == other.isExcluded;
    });
}

} // namespace

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(Space::Hair, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

QString SearchChips::told(const SearchCondition &condition, const QLocale &locale)
{
    const QString field = SearchWords::label(condition.field);
    const QString form = condition.isExcluded ? tr("%1: not %2", "an operator that excludes, and its value")
                                              : tr("%1: %2", "operator and value");
    return form.arg(field, toldValue(condition, locale));
}

int SearchChips::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

void SearchChips::showConditions(const QList<SearchCondition> &conditions)
{
    QList<SearchCondition> begun = conditions;
    begun.removeIf([](const SearchCondition &condition) { return condition.written.isEmpty(); });
    const bool isSame = looksSame(begun, m_conditions);
    m_conditions = begun; // Also where only their places differ.
    if (!isSame)
        rebuild();
}

int SearchChips::focusedChip() const
{
    return int(std::ranges::find_if(m_chips, &QWidget::hasFocus) - m_chips.cbegin());
}

/** Whoever takes off one after the other stays among them. */
void SearchChips::rebuild()
{
    const int focused = focusedChip();
    const bool hadFocus = focused < m_chips.size();
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const SearchCondition &condition : std::as_const(m_conditions)) {
        auto *chip = new ChipButton(told(condition, m_locale), this);
        if (!condition.isUnderstood()) {
            chip->setTone(ChipButton::Tone::Warning);
            chip->setNote(tr("not understood"));
            chip->setToolTip(tr("This means nothing here, so it is left out. Click to remove it."));
            chip->setAccessibleDescription(chip->toolTip());
        }
        connect(chip, &ChipButton::removeWanted, this,
                [this, place = m_chips.size()] { Q_EMIT removed(m_conditions.at(place)); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        chip->show();
        m_chips << chip;
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    if (hadFocus && m_chips.isEmpty())
        Q_EMIT left();
    else if (hadFocus)
        m_chips.at(std::min<qsizetype>(focused, m_chips.size() - 1))->setFocus();
}

} // namespace Headway
