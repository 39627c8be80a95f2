// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Words for what is still to come, and those that tell that something is over. */
QList<SenseRow> tenseWords()
{
    using enum TextLanguage;
    return {
        {WordSense::Future, English,
         "i will, i ll, we will, we ll, i am going to, i m going to, we are going to, we re going to, going to, "
         "plan to, i plan, we plan, planning to, intend to, intending to, want to, i want, hope to, hoping to, need "
         "to, would like to, i d like to, about to, to do, i shall, we shall, should start, i aim to, aiming to, "
         "will"},
        {WordSense::Future, German,
         "ich werde, werde ich, wir werden, werden wir, ich will, will ich, wir wollen, wollen wir, ich möchte, "
         "möchte ich, möchte, wir möchten, ich plane, plane, geplant ist, habe vor, nehme mir vor, muss noch, "
         "müssen noch, soll noch, sollte noch, noch zu tun, werde, ich beabsichtige, vorhaben"},
        {WordSense::Future, French,
         "je vais, nous allons, on va, je compte, nous comptons, je prévois, nous prévoyons, j ai l intention, "
         "avons l intention, je voudrais, je souhaite, je veux, j aimerais, il faut, il faudra, à faire, prévoir "
         "de, envisager de, projet de, j envisage"},
        {WordSense::Soon, English, "next week, next month, next year, next quarter, tomorrow, soon"},
        {WordSense::Soon, German,
         "nächste woche, nächsten monat, nächster woche, kommende woche, kommenden monat, nächstes jahr, demnächst, "
         "morgen"},
        {WordSense::Soon, French, "demain, semaine prochaine, mois prochain, année prochaine, prochainement, bientôt"},
        {WordSense::Past, English,
         "was, were, had, did, done, been, has, have, yesterday, ago, last week, last month, already"},
        {WordSense::Past, German,
         "habe, hat, haben, hatte, hatten, wurde, wurden, war, waren, bin, konnte, konnten, gestern, bereits, seit, "
         "seitdem, letzte woche, letzten monat, schon"},
        {WordSense::Past | WordSense::Deed, English,
         "got, went, came, took, gave, made, said, told, met, kept, held, led, ran, won, wrote, built, brought, "
         "sent, found, saw, began, became, rose, fell, grew, left, lost, sold, spoke, taught, thought, understood, "
         "asked, drew, drove, chose, caught, paid, stood, rang, sat with, stuck, swam, threw, wore, fought, fed, "
         "hid, hung, laid, lent, lit, shot, slept, stole, woke"},
        {WordSense::Past | WordSense::Deed, German,
         "ging, gingen, gab, kam, kamen, lief, fand, nahm, brachte, stieg, fiel, sank, sagte, schrieb, ließ, half, "
         "hielt, stand, zog, schnitt, rief, riefen, las, sah, traf, verlor, gewann, baute, stellte, führte, legte, "
         "setzte, holte, machte, zeigte"},
        {WordSense::Past, French,
         "ai, as, a, avons, ont, avait, avaient, était, étaient, été, fut, suis allé, suis allée, hier, depuis, "
         "déjà, la semaine dernière, le mois dernier"},
        // Where the future is somebody else's, or no future at all.
        {WordSense::Language, English,
         "will s, will be able, next week s, tomorrow s, need to know, wanted to, used to, due to, where to, how "
         "to, what to, free will, good will, against the will, the will, a will, at will, living will, be about to, "
         "no need to, the need to, so will, they will, he will, she will, it will, who will, that will, which will, "
         "will and"},
        {WordSense::Language, German,
         "am morgen, guten morgen, jeden morgen, heute morgen, gestern morgen, am nächsten morgen, vom morgen, den "
         "morgen, der morgen, er will, sie will, wer will, man will, wie geplant, früher als geplant, als geplant"},
        {WordSense::Language, French, "du lendemain, il va, elle va, ça va, il fallait, on va voir"},
    };
}

} // namespace Headway
