// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "careerrecovery.h"
#include "retiredcareer.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace Headway {

class CareerMaker;
class Highlighting;
class OpeningNote;
class Settings;
class Spelling;
class TrayDesk;
class UserPrompt;
class WelcomeWindow;

/**
 * The composition root of the window: names each concrete class once and hands references on.
 *
 * One career is shown at a time. Another takes its place only once it is open and the one that is shown may be left.
 */
class Application final : public QObject
{
    Q_OBJECT

public:
    /** `hasTray` tells whether the desktop has one. */
    Application(const Clock &clock, Settings &settings, UserPrompt &prompt, const QString &dataFolder,
                const std::function<bool()> &hasTray = {}, QObject *parent = nullptr);
    ~Application() override;

    /**
     * Opens `file`, or the career that was open last, or the welcome window. False where another Headway has that
     * career open already: it was asked to raise its window, and there is nothing to do here.
     */
    bool start(const QString &file, CareerClaim::Summons wanted = CareerClaim::Summons::Window);
    bool open(const QString &file);

    /** Null until a career is open. */
    CareerWindow *window() const { return m_window.get(); }
    /** Null while it is not needed. */
    WelcomeWindow *welcomeWindow() const { return m_welcome.get(); }

Q_SIGNALS:
    /** The last window is closed and everything is written. */
    void finished();

private:
    void enter(std::unique_ptr<CareerClaim> claim, Career::Opening opening);
    void settleOpening(const Result<void> &opened);
    void dropOpening();
    void openNext();
    void replaceWindow();
    std::unique_ptr<CareerWindow> makeWindow(std::unique_ptr<Career> career);
    void retireWindow();
    void forgetRetired(const CareerWindow *window);
    bool isRetiring(const QString &file) const;
    void finishIfDone();

    void welcome(const QString &sentence = {}, QAction *wayOut = nullptr);
    void tell(const Error &error, QAction *wayOut = nullptr);
    void tellUnopened(const Error &error, const QString &file);
    void recover();
    void note(const QString &sentence);
    void openSample();
    void beginNew(const Profile &owner);
    void chooseAndOpen();
    void summon(const QString &file, CareerClaim::Summons wanted = CareerClaim::Summons::Window);
    QWidget *shownWindow() const;
    QString usualFolder() const;
    CareerEnvironment environment() const;

    const Clock &m_clock;
    Settings &m_settings;
    UserPrompt &m_prompt;
    QString m_dataFolder;
    std::unique_ptr<Highlighting> m_highlighting;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::unique_ptr<CareerMaker> m_maker;
    std::unique_ptr<OpeningNote> m_note;
    std::unique_ptr<TrayDesk> m_tray;

    std::unique_ptr<CareerClaim> m_claim;
    std::unique_ptr<CareerWindow> m_window; ///< Goes before its claim does, as everywhere.
    std::unique_ptr<CareerClaim> m_claimed; ///< Of the career that is being opened.
    Career::Opening m_opening;
    std::vector<RetiredCareer> m_retired;
    QAction m_openNewest;                                         ///< Of a file that could not be opened.
    QString m_recoverable;                                        ///< That file.
    CareerClaim::Summons m_wanted = CareerClaim::Summons::Window; ///< Of the career that is opened at the start.
    QString m_next;                                               ///< Wanted while it, or another, is still on its way.
    /** By file: where what lay in its place is now, until what was written there anew is open. */
    QHash<QString, Recovery> m_recovered;
};

} // namespace Headway
