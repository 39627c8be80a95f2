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

using NamesOfKinds = QList<std::pair<Kind, QString>>;

template<typename List>
QStringList namesOf(const List &list)
{
    QStringList names;
    for (const auto &named : list)
        names << named.name;
    return names;
}

/** A tag that is called as a strength is cannot be meant. */
QStringList tagsBeside(const KnownNames &known)
{
    NameIndex strengths;
    for (const QString &name : namesOf(known.strengths))
        strengths.append(name);
    QStringList tags = namesOf(known.tags);
    tags.removeIf([&](const QString &tag) { return strengths.indexOf(tag) >= 0; });
    return tags;
}

/** What a sign may be followed by, and what each name means: behind “#” strengths, and then tags. */
NamesOfKinds names(const KnownNames &known, Kind kind)
{
    NamesOfKinds all;
    const auto add = [&all](Kind their, const QStringList &names) {
        for (const QString &name : names)
            all.append({their, name});
    };
    if (kind == Kind::Person)
        add(kind, namesOf(known.people));
    else if (kind == Kind::Goal)
        add(kind, namesOf(known.goals));
    else
        add(Kind::Strength, namesOf(known.strengths)), add(Kind::Tag, tagsBeside(known));
    return all;
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
NamesOfKinds fitting(const NamesOfKinds &names, const QString &typed)
{
    QList<std::pair<int, std::pair<Kind, QString>>> ranked;
    for (const auto &name : names) {
        if (const auto place = rank(name.second, typed))
            ranked.append({*place, name});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    NamesOfKinds best;
    for (const auto &[place, name] : std::as_const(ranked).first(std::min(most, ranked.size())))
        best << name;
    return best;
}

bool isComplete(const NamesOfKinds &names, const QString &typed)
{
    return names.size() == 1 && foldedName(names.constFirst().second) == typed;
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
        const NamesOfKinds best = typed.startsWith(u' ') ? NamesOfKinds() : fitting(names(known, *kind), typed);
        QList<CaptureCompletion> completions;
        for (const auto &[its, name] : isComplete(best, typed) ? NamesOfKinds() : best)
            completions.append({at, cursor - at, text.at(at) + name + u' ', name, its});
        return completions;
    }
    return {};
}

} // namespace Headway
