// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencefield.h"

#include "icons.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString iconFor(Audience audience)
{
    switch (audience) {
    case Audience::Private:
        return u"lock-symbolic"_s;
    case Audience::Sponsor:
        return u"group-symbolic"_s;
    case Audience::Boss:
        return u"user-symbolic"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

AudienceField::AudienceField(QWidget *parent)
    : QComboBox(parent)
{
    for (const Audience audience : allAudiences())
        addItem(symbolicIcon(iconFor(audience)), label(audience), int(audience));
    setAccessibleName(tr("Who may read it"));
    setToolTip(tr("Who may read it: nothing private is ever printed for others"));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT audienceChosen(audience()); });
}

void AudienceField::setAudience(Audience audience)
{
    setCurrentIndex(findData(int(audience)));
}

Audience AudienceField::audience() const
{
    return Audience(currentData().toInt());
}

} // namespace Headway
