// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everydaywords.h"

#include "namewords.h"

#include <QCoreApplication>

namespace Headway {

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::EverydayWords)
};

//: Words of the language that are given or family names too, or short enough to be one; with a space between them.
constexpr const char *names = QT_TRANSLATE_NOOP(
    "Headway::EverydayWords",
    "a ah al am an and any are as at be by can do for go had has he her hi him his how i if in is it its ma me mi my "
    "new no not now of oh ok on or our out see she so the this thus to too two up us was way we who why yes you all "
    "amber angel april archer art ash august autumn baker ball banks bar barber barker barrow bass bay beach bean "
    "bear bell berry best bill bird bishop black blaze bliss block bloom blue bond both bowl bowman box branch brand "
    "bread brick bridge bright brook brooks brown buck bud bush butcher butler butter button camp candy cannon care "
    "carol carpenter case cash castle chance charity chase cherry chin chip church city clay cliff close coffee cold "
    "cook cool cooper cope copper corn cotton court crane cross crow crystal cure cutter daisy dale dawn day days "
    "dean dear deer den diamond doe don dot dove down drew drummer dusty duke early earl east eve even ever faith fan "
    "fair farmer fern field fields fig finch fish fisher flint flower foot ford foreman forest foster fox frank free "
    "freeman french frost gale gall garden gates gay gem ginger glass gold golden good goodman grace grant grave "
    "graves gray green grey grove guy hall ham hand happy hardy harmony hart haven hay hazel head heath heather "
    "heaven hen hill hobby holiday holly home honey hood hook hooks hope horn house hue hunt hunter hut ivory ivy "
    "jack jade jasmine jay jet jewel job joy judge july june just justice keen key kind king kit knight lake lamb "
    "lance lane large lark last law lay leaf leave leaves lily light line lion little lock long lord lot love low "
    "luck lucky lady mac mace major man march mark marks marsh mason mat may meadow melody mercy mid miles mill "
    "miller miss money moody moon moor more moss mount mountain nail neat noble noon north nova nurse oak ocean olive "
    "one opal orchard owl pace pack page painter palm pan pansy park parker parson pat patience pea peace peach pearl "
    "peck penny pepper pike pierce pine piper plant pole pond pool poor pope poppy porter post potter power precious "
    "price pride priest prime prince prior prudence queen quick quill rain rainbow ram rank ray read ready rebel red "
    "reed reef rex rice rich ridge rift ring rise river rivers rob rock rod rose roof row royal ruby rue rule run "
    "rush rusty sage sail sale sand sandy savage say scarlet scout sea self senior shade shark sharp shepherd ship "
    "shore short silver simple singer sky small smart smith snow son song south spark sparks speaker spring stack "
    "star stark steel step sterling still stone storm story street strong sue sugar summer summers sun sunny swallow "
    "swan sweet swift tailor tan tanner teal temple thorn tiger tin town trace trainer tree trinity trip true tuck "
    "turner vale van victor viola violet walker wall ward waters wave weaver wells west wheeler white wild will "
    "willow wills win wind winter wise wolf wood woods word worth wren young");

//: Words that people also write for a goal, with a space between them.
constexpr const char *goals = QT_TRANSLATE_NOOP(
    "Headway::EverydayWords",
    "agency balance career certification change changes communication degree develop development education efficiency "
    "exit falls family fitness friends goal goals growth handover health innovation knowledge leader leadership learn "
    "learning life management master mentoring money move networking onboarding other outcomes patients people plan "
    "planning practice private process productivity project projects promotion publishing quality raise reading "
    "recruitment research rest result results retention revenue roster running safety salary sales savings school "
    "skills sleep specialisation staffing strategy study support teaching team teamwork technology training travel "
    "visibility wellbeing wellness work working writing");

QSet<QString> wordsOf(const char *list)
{
    const QString both = QString::fromUtf8(list) + u' ' + WordsText::tr(list);
    const QStringList words = NameWords(both).all();
    return {words.cbegin(), words.cend()};
}

} // namespace

EverydayWords::EverydayWords()
    : m_names(wordsOf(names))
    , m_goals(m_names + wordsOf(goals))
{}

} // namespace Headway
