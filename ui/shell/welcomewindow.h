// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <QWidget>

class QAction;

namespace Headway {

class MessageBar;
class ProfileFields;

/** The first start: look around in a sample career, begin an own one, or open one that is there. */
class WelcomeWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

    /** Says what could not be done, with a button for what may help, and stays open. */
    void tell(const QString &sentence, QAction *wayOut = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void newCareerRequested(const Headway::Profile &owner);
    void openRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeSampleCard();
    QWidget *makeOwnCard();
    void begin();

    MessageBar *m_message;
    ProfileFields *m_owner;
};

} // namespace Headway
