// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameforms.h"

#include <QStringView>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype leastOfName = 3;

/** What stands instead of the end of a name; an empty end is that of a name to which no other row applies. */
struct Ending
{
    QStringView end;
    QStringView instead; ///< With a space between them.
};

constexpr std::array latin{Ending{u"s", u"ses"}, Ending{u"x", u"xes"},   Ending{u"z", u"zes"},
                           Ending{u"y", u"ies"}, Ending{u"ch", u"ches"}, Ending{u"sh", u"shes"}};

// Folded: й is и, and ї is і.
constexpr std::array cyrillic{
    Ending{u"ая", u"ои ую ою"},      Ending{u"яя", u"еи юю ею"},         Ending{u"ии", u"ого ому ему им ом ем"},
    Ending{u"ыи", u"ого ому ым ом"}, Ending{u"ои", u"ого ому ым им ом"}, Ending{u"а", u"ы и і е у ои ою еи ею"},
    Ending{u"я", u"и і е ю еи ею"},  Ending{u"и", u"я ю ем е"},          Ending{u"ь", u"я ю ем е и ью"},
    Ending{u"о", u"а у ом ові"},     Ending{u"", u"а у ом ем е ым ові"}};

/** A vowel that is only there where nothing stands behind it: Павел, Павлом. */
constexpr std::array cyrillicFleeting{Ending{u"ел", u"ла лу лом ле"},          Ending{u"лев", u"льва льву львом льве"},
                                      Ending{u"ек", u"ька ьку ьком ьке"},      Ending{u"ок", u"ка ку ком ке"},
                                      Ending{u"лец", u"льца льцу льцом льце"}, Ending{u"ец", u"ца цу цом це"}};

constexpr std::array armenian{Ending{u"ա", u"այի ային այից այով ան"}, Ending{u"ո", u"ոյի ոյին ոյից ոյով ոն"},
                              Ending{u"", u"ի ին ից ով ը ն"}};

constexpr std::array georgian{Ending{u"ი", u"იმ ის ით ისთან ისთვის მა ს"},
                              Ending{u"", u"მ მა ს ი ის ით სთან სთვის ისთან ისთვის"}};

constexpr std::array greek{Ending{u"οσ", u"ου ο ε"}, Ending{u"ησ", u"η"}, Ending{u"ασ", u"α"},
                           Ending{u"η", u"ησ"},      Ending{u"α", u"ασ"}, Ending{u"ω", u"ωσ"}};

QStringList bent(const QString &name, std::span<const Ending> endings)
{
    QStringList forms;
    for (const auto &[end, instead] : endings) {
        if (!name.endsWith(end) || (end.isEmpty() && !forms.isEmpty()))
            continue;
        for (const QStringView ending : instead.split(u' '))
            forms << name.chopped(end.size()) + ending;
    }
    return forms;
}

/** Each of `first` with each of `second` before the name. */
QStringList prefixed(const QString &name, const QStringList &first, const QStringList &second)
{
    QStringList forms;
    for (const QString &outer : first) {
        for (const QString &inner : second)
            forms << outer + inner + name;
    }
    forms.removeAll(name);
    return forms;
}

/** "To" and the article of a name are written as one. */
QStringList arabicForms(const QString &name)
{
    const QStringList conjunctions{QString(), u"و"_s, u"ف"_s};
    QStringList forms = prefixed(name, conjunctions, {QString(), u"ب"_s, u"ل"_s, u"ك"_s});
    if (name.startsWith(u"ال"_s))
        forms += prefixed(name.sliced(2), conjunctions, {u"لل"_s});
    return forms;
}

QStringList hebrewForms(const QString &name)
{
    const QStringList conjunctions{QString(), u"ו"_s, u"ש"_s, u"וש"_s, u"כש"_s};
    return prefixed(name, conjunctions, {QString(), u"ב"_s, u"ה"_s, u"כ"_s, u"ל"_s, u"מ"_s});
}

} // namespace

QStringList furtherFormsOf(const QString &name)
{
    if (name.size() < leastOfName)
        return {};
    switch (name.back().script()) {
    case QChar::Script_Latin:
        return bent(name, latin);
    case QChar::Script_Cyrillic:
        return bent(name, cyrillic) + bent(name, cyrillicFleeting);
    case QChar::Script_Greek:
        return bent(name, greek);
    case QChar::Script_Armenian:
        return bent(name, armenian);
    case QChar::Script_Georgian:
        return bent(name, georgian);
    case QChar::Script_Arabic:
        return arabicForms(name);
    case QChar::Script_Hebrew:
        return hebrewForms(name);
    default:
        return {};
    }
}

} // namespace Headway
