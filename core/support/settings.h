// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spellingchoice.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <memory>

class QSettings;

namespace Headway {

/**
 * What Headway remembers of this computer: the window, which careers were open, how each career's pages were left, and
 * how spelling is checked.
 * Typed, one place, passed in. The only class that knows QSettings.
 */
class Settings final
{
public:
    /** `file` is an INI file; empty takes the platform's own place for the user's settings. */
    explicit Settings(const QString &file = {});
    ~Settings();

    QString lastCareer() const;
    void setLastCareer(const QString &file);

    /** A file that did not get the last changes when it was closed, and why; empty where all is well. */
    struct ClosingProblem
    {
        QString file = {};
        QString sentence = {};
    };
    ClosingProblem closingProblem() const;
    void setClosingProblem(const ClosingProblem &problem);

    /** Whether Headway stays in the tray where its window is closed; it closes as other programs do until wanted. */
    bool keepsInTray() const;
    void setKeepsInTray(bool keeps);
    /** That it does so is said once. */
    bool wasToldOfTray() const;
    void setToldOfTray();

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /** The careers that were opened, the newest first; some may be gone. */
    QStringList recentCareers() const;
    void noteOpened(const QString &file);
    void forgetRecentCareers();

    /** The page that a career showed last; empty where it never did. */
    QString currentPage(const QUuid &career) const;
    void setCurrentPage(const QUuid &career, const QString &page);

    /** How a page was left in a career, in its own words: what is asked of one career shows in no other. */
    QByteArray pageState(const QUuid &career, const QString &page) const;
    void setPageState(const QUuid &career, const QString &page, const QByteArray &state);

    SpellingChoice spelling() const;
    void setSpelling(const SpellingChoice &choice);
    /** Words that no dictionary need know. */
    QStringList ownWords() const;
    void setOwnWords(const QStringList &words);

    /** How the columns of a table were read when one with this header was imported last; empty where none was. */
    QString tableMapping(const QStringList &header) const;
    void setTableMapping(const QStringList &header, const QString &mapping);

    /** Where all this lies. */
    QString file() const;

private:
    void set(QLatin1StringView key, const QVariant &value);
    void write(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_store;
};

} // namespace Headway
