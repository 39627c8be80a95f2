// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dictionaries.h"
#include "settings.h"
#include "spelledwords.h"
#include "workerthread.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Headway {

/**
 * The spelling of every editor: in which language, and which words are right besides those of a dictionary. It works on
 * a thread of its own, which comes with the first question: reading a dictionary takes up to half a second.
 *
 * One's own words are kept by Settings, and so by Headway alone; the lists of the system, which every program reads,
 * are told nothing.
 */
class Spelling final : public QObject
{
    Q_OBJECT

public:
    Spelling(Settings &settings, std::unique_ptr<Dictionaries> dictionaries, QObject *parent = nullptr);
    ~Spelling() override;

    SpellingChoice choice() const { return m_choice; }
    void choose(const SpellingChoice &choice);
    QFuture<QList<Dictionary>> dictionaries();

    /** The words of a paragraph that are not known, in their order; `leftOut` is not looked at. */
    QFuture<QList<TextRange>> misspelled(const QString &text, const QList<TextRange> &leftOut);
    /** Few, the likeliest first, for a word of `text`. */
    QFuture<QStringList> suggestions(const QString &word, const QString &text);

    /** For good, on this computer. */
    void addOwn(const QString &word);
    /** Until Headway is closed. */
    void ignore(const QString &word);
    /** Of people and goals: each word of them is right. */
    void setNames(const QStringList &names);

Q_SIGNALS:
    /** What was found before may be wrong now. */
    void changed();

private:
    WorkerThread &thread();
    bool isKnown(const QString &word) const;

    Settings &m_settings;
    SpellingChoice m_choice;
    QSet<QString> m_own;
    QSet<QString> m_ignored;
    QSet<QString> m_names;
    std::unique_ptr<Dictionaries> m_dictionaries; ///< The thread's alone, from its beginning on.
    std::atomic_bool m_ends = false;
    std::optional<WorkerThread> m_thread;
};

} // namespace Headway
