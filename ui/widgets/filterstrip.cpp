// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterstrip.h"

#include "flowlayout.h"
#include "look.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

namespace Headway {

FilterStrip::FilterStrip(const QString &name, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_flow(new FlowLayout(Space::Hair, this))
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    for (int place = 0; place < names.size(); ++place) {
        auto *button = new QToolButton(this);
        button->setText(names.at(place));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, place);
        m_flow->addWidget(button);
    }
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &FilterStrip::chosen);
}

void FilterStrip::setCounts(const QList<int> &counts)
{
    const QLocale locale;
    for (int place = 0; place < counts.size(); ++place) {
        //: A filter and how much it shows: "All 7"
        const QString text = tr("%1 %2").arg(m_names.at(place), locale.toString(counts.at(place)));
        m_buttons->button(place)->setText(text);
    }
    updateGeometry();
}

int FilterStrip::current() const
{
    return m_buttons->checkedId();
}

void FilterStrip::setCurrent(int place)
{
    m_buttons->button(place)->setChecked(true);
}

int FilterStrip::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

} // namespace Headway
