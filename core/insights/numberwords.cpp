// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Numbers in words, and words that give a size; and longer ones in which they give none. */
QList<SenseRow> numberWords()
{
    using enum TextLanguage;
    return {
        {WordSense::Number, English,
         "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
         "sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, "
         "hundred, hundreds, thousand, thousands, million, millions, dozen, dozens, half, halve, halves, halved, "
         "halving, double, doubled, doubling, triple, tripled, trebled, quadrupled, tenfold, twofold, threefold, "
         "twice, thrice, a third, two thirds, one third, by a third, a quarter, three quarters, by a quarter, a "
         "fifth, a tenth, percent, per cent, zero, none, nobody, no one, nothing, not one, not a, not a single, a "
         "single, no, never, both, all, every, everyone, everybody, each, one in, one of, one day, one hour, one "
         "week, one month, one minute, one page, one step, one form, one sheet, one click, one place, only one, "
         "just one, to one, an hour, a day, a week, per day, per week, overnight, single handed, alone, a fortnight"},
        {WordSense::Language, English,
         "first of all, after all, at all, all over, all in all, all the best, all along, each other, every now and "
         "then, every week, every day, every month, every morning, every monday, every friday, no doubt, no longer, "
         "no matter, no idea, last week, one another, on the one, half term, a day out, half of the time, all the "
         "time, a quarter ago, quarterly, two cents, team of two"},
        {WordSense::Number, German,
         "zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, "
         "sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, "
         "neunzig, hundert*, tausend*, million, millionen, dutzend*, halb, halbe, halben, halbes, hälfte, halbier*, "
         "verdoppel*, verdreifach*, vervierfach*, verfünffach*, doppelt*, dreifach*, drittel, viertel, fünftel, "
         "zehntel, prozent, null, kein, keine, keinen, keinem, keiner, keinerlei, niemand*, nichts, nie, nirgends, "
         "alle, allen, aller, alles, jede, jeder, jedes, jeden, jedem, sämtliche*, beide, beiden, einzige, "
         "einzigen, einziger, einziges, einzeln*, eins, ein tag, einem tag, einen tag, eine stunde, einer stunde, "
         "eine woche, einer woche, ein monat, einem monat, eine minute, einer minute, eine seite, einer seite, ein "
         "blatt, pro tag, pro woche, zweimal, dreimal, viermal, zweieinhalb, anderthalb, eineinhalb, allein, zehn*, "
         "zwanzig*, einund*, zweiund*, dreiund*, vierund*, fünfund*, sechsund*, siebenund*, achtund*, neunund*, "
         "über nacht"},
        {WordSense::Language, German,
         "vor allem, alles in allem, jede woche, jeden tag, jeden monat, jeden montag, zehnte klasse, zweite "
         "schicht, zweiten schicht, auf jeden fall, in jedem fall, auf keinen fall, nach wie vor, zweite reihe, mit "
         "allen, für alle fälle, bei allem, zu zweit, der zweite, die zweite, im zweiten"},
        {WordSense::Number, French,
         "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, "
         "vingt*, trente, quarante, cinquante, soixante, cent, cents, mille, million, millions, milliard, dizaine, "
         "dizaines, douzaine, quinzaine, vingtaine, trentaine, centaine, centaines, millier, milliers, moitié, "
         "demi, demie, un tiers, du tiers, d un tiers, deux tiers, un quart, d un quart, trois quarts, doublé, "
         "doublée, doubler, double, triplé, triplée, quadruplé, divisé par, zéro, aucun, aucune, personne, rien, "
         "jamais, tous, toutes, chaque, chacun, pour cent, pourcent, un seul, une seule, un jour, une journée, une "
         "heure, une semaine, un mois, une page, une minute, par jour, par semaine, par mois, pas un, pas une, "
         "seul, seule"},
        {WordSense::Language, French,
         "tout à fait, tout d abord, avant tout, en tout cas, tous les jours, toutes les semaines, chaque semaine, "
         "chaque mois, chaque jour, chaque matin, tous les mois, tous les lundis, du jour au lendemain, un jour, "
         "quart de travail, quart de nuit, une personne, la personne, personnes, à tout moment, six sigma"},
        {WordSense::Language, English, "six sigma"},
    };
}

} // namespace Headway
