// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"

#include <QComboBox>

namespace Headway {

/** Chooses who may read a record; what is private carries a lock. */
class AudienceField final : public QComboBox
{
    Q_OBJECT

public:
    explicit AudienceField(QWidget *parent = nullptr);

    void setAudience(Audience audience);
    Audience audience() const;

Q_SIGNALS:
    /** The user chose. */
    void audienceChosen(Headway::Audience audience);
};

} // namespace Headway
