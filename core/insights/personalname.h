// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Headway {

/** The ways in which people write somebody's name, each as folded words that follow one another. */
class PersonalName final
{
public:
    explicit PersonalName(const QString &name);

    /** The whole name; given and family name without what stands between; the family name in front. */
    const QList<QStringList> &inAnyCase() const { return m_inAnyCase; }
    /** A given or family name alone: a name only where it is written as one. */
    const QList<QStringList> &withCapital() const { return m_withCapital; }

private:
    struct Part;

    static QList<Part> partsOf(const QString &name);
    void addWhole(const QList<Part> &parts);
    void addAlone(const Part &part, bool isOnly);
    void addIdeographs(const QStringList &words, bool isOnly);

    QList<QStringList> m_inAnyCase;
    QList<QStringList> m_withCapital;
};

} // namespace Headway
