// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Headway {

class EverydayWords;

/** The ways in which people write somebody's name, each as folded words that follow one another. */
class PersonalName final
{
public:
    PersonalName(const QString &name, const EverydayWords &everyday);

    /** The name without case, accents and titles: people of whom it is the same have the same name. */
    QString folded() const { return m_folded; }
    /** The whole name; given and family name without what stands between; the family name in front; each alone. */
    const QList<QStringList> &inAnyCase() const { return m_inAnyCase; }
    /** A given or family name alone that is a word of the language too: a name only where it is written as one. */
    const QList<QStringList> &withCapital() const { return m_withCapital; }

    /** What `name` holds that is no name: from a bracket, a sign or a word like "and" on; mostly empty. */
    static QString besideTheName(const QString &name);

private:
    struct Part;

    static QList<Part> partsOf(const QString &name);
    static QList<Part> withoutTitles(QList<Part> parts);
    void addWhole(const QList<Part> &parts);
    void addAlone(const Part &part);
    void addPieces(const Part &part);
    void addWord(const QString &word);
    void addIdeographs(const QStringList &words, bool isOnly);

    const EverydayWords &m_everyday;
    QString m_folded;
    QList<QStringList> m_inAnyCase;
    QList<QStringList> m_withCapital;
};

} // namespace Headway
