// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/**
 * Words that are in nearly every text of their language, and in few of the others. Those that two of them share stand
 * in both or in neither; what Spanish, Italian, Dutch and others share with French or German stands there too.
 */
QList<SenseRow> languageWords()
{
    using enum TextLanguage;
    return {
        {WordSense::Language, English,
         "a, an, the, and, of, to, for, with, was, were, my, our, their, his, her, at, on, by, from, that, this, "
         "which, who, we, they, it, is, are, be, been, had, has, have, after, before, when, than, into, about, "
         "over, through, as, but, not, or, i, she, he, its, them, us, what, how, without, while, because, where, "
         "then, there, only, week, weeks, month, months, year, years, day, days, new, first, last, patient, "
         "patients, order, machine"},
        {WordSense::Language, German,
         "der, die, das, den, dem, des, und, mit, für, von, vom, zum, zur, im, am, auf, bei, beim, ein, eine, "
         "einen, einem, einer, eines, nicht, ist, sind, wird, werden, wurde, wurden, hat, habe, haben, war, waren, "
         "ich, wir, sie, es, an, aus, nach, vor, über, unter, durch, um, als, auch, noch, nur, wie, was, dass, "
         "sich, unser, unsere, unseren, unserer, mein, meine, meinen, meiner, ihre, seine, zu, zwischen, während, "
         "gegen, seit, bis, ab, oder, aber, wenn, weil, woche, wochen, monat, monate, monaten, jahr, jahre, tag, "
         "tage, tagen, neue, neuen, neuer, ersten, statt, pro, je"},
        {WordSense::Language, French,
         "a, le, la, les, des, du, de, et, à, au, aux, pour, avec, dans, une, un, sur, par, est, sont, était, été, "
         "ai, avons, ont, nous, je, il, elle, on, ils, elles, mon, ma, mes, notre, nos, leur, leurs, ce, cette, "
         "ces, qui, que, ne, pas, plus, sans, chez, entre, après, avant, depuis, dont, où, mais, ou, donc, en, se, "
         "son, sa, ses, d, l, j, c, n, s, qu, semaine, semaines, mois, an, ans, année, jour, jours, nouveau, "
         "nouvelle, nouveaux"},
        // Spanish, Portuguese, Italian, Dutch, Scandinavian and Polish.
        {WordSense::Language, Other,
         "a, el, los, las, y, con, por, para, una, del, al, que, de, la, en, se, su, sus, más, fue, mi, lo, como, "
         "o, os, com, uma, do, da, dos, das, não, no, na, ao, foi, meu, minha, em, il, gli, che, per, della, delle, "
         "dei, di, e, nel, nella, ho, sono, ha, alla, het, een, van, voor, niet, op, met, zijn, ik, wij, te, dat, "
         "aan, uit, naar, och, att, det, som, för, på, av, ett, jag, vi, til, og, ikke, jeg, har, til, w, z, i, do, "
         "się, nie, jest, przez, od, dla, oraz, po, przy"},
    };
}

} // namespace Headway
