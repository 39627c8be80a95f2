// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturecompletion.h"
#include "capturemarks.h"
#include "foldedtext.h"
#include "nameindex.h"

#include <algorithm>

namespace Headway {

namespace {

using Kind = CaptureSpan::Kind;

constexpr qsizetype most = 8;

template<typename List>
QStringList namesOf(const List &list)
{
    QStringList names;
    for (const auto &named : list)
        names << named.name;
    return names;
}

QStringList names(const KnownNames &known, Kind kind)
{
    return kind == Kind::Person ? namesOf(known.people)
           : kind == Kind::Goal ? namesOf(known.goals)
                                : namesOf(known.tags);
}

/** 0 where the name begins with what was typed, 1 where a later word does, nothing where it does not fit. */
std::optional<int> rank(const QString &name, const QString &typed)
{
    const QString folded = foldedName(name);
    if (folded.startsWith(typed))
        return 0;
    if (folded.contains(u' ' + typed))
        return 1;
    return std::nullopt;
}

/** The names that fit, the best first, else in their own order. */
QStringList fitting(const QStringList &names, const QString &typed)
{
    QList<std::pair<int, QString>> ranked;
    for (const QString &name : names) {
        if (const auto place = rank(name, typed))
            ranked.append({*place, name});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[place, name] : std::as_const(ranked).first(std::min(most, ranked.size())))
        best << name;
    return best;
}

bool isComplete(const QStringList &names, const QString &typed)
{
    return names.size() == 1 && foldedName(names.constFirst()) == typed;
}

} // namespace

QList<CaptureCompletion> completionsAt(const QString &text, qsizetype cursor, const KnownNames &known)
{
    // The nearest mark left of the cursor of which a name can still become: names have spaces in them, too.
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    for (qsizetype at = cursor - 1; at >= 0; --at) {
        const auto kind = CaptureMarks::kindOf(text.at(at));
        if (!kind || !CaptureMarks::standsFree(text, at))
            continue;
        const QString typed = FoldedText(QStringView(text).sliced(at + 1, cursor - at - 1)).text();
        const QStringList best = typed.startsWith(u' ') ? QStringList() : fitting(names(known, *kind), typed);
        QList<CaptureCompletion> completions;
        for (const QString &name : isComplete(best, typed) ? QStringList() : best)
            completions.append({at, cursor - at, text.at(at) + name + u' ', name, *kind});
        return completions;
    }
    return {};
}

} // namespace Headway
