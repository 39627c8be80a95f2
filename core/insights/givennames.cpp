// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Frequent given names, for where a name begins a sentence or stands among German nouns; none that is a word too. */
QList<SenseRow> givenNames()
{
    using enum TextLanguage;
    // A name tells nothing of the language.
    return {
        {WordSense::Somebody,
         {},
         "aaron, adam, adrian, agathe, agnes, ahmed, aisha, alan, albert, alejandro, alex, alexander, alexandra, "
         "alexandre, alexis, alice, amélie, amina, amir, ana, anaïs, andré, andrea, andreas, andrew, angela, anja, "
         "anke, ann, anna, anne, annika, anthony, antje, antoine, anton, antonia, arthur, astrid, audrey, aurélie, "
         "axel, ayşe, barbara, bastian, beate, beatrice, ben, benedikt, benjamin, benoît, bernard, bernd, bettina, "
         "birgit, björn, brian, brigitte, britta, bruno, camille, carla, carlos, carolin, caroline, catherine, "
         "cécile, céline, charlotte, chloé, chris, christa, christian, christiane, christina, christine, christoph, "
         "christophe, claire, clara, claude, claudia, clément, connor, cornelia, corinne, craig, dagmar, damien, "
         "dana, daniel, daniela, danielle, david, deborah, delphine, denis, dennis, diana, diane, didier, dieter, "
         "dirk, dominik, dominique, doris, edith, eduard, edward, elena, eleanor, elias, elif, elisabeth, elise, "
         "elizabeth, elke, ella, élodie, emilia, émilie, emily, emma, emmanuel, éric, erik, erika, esther, eva, "
         "ewa, fabian, fabienne, fabrice, farid, fatima, fatou, felix, fiona, florence, florian, françois, "
         "françoise, frank, franz, franziska, frédéric, friederike, fritz, gabriel, gabriele, geoffrey, georg, "
         "george, georges, gérard, gerd, gerhard, gilles, gina, gisela, gordon, graham, gregor, guillaume, günter, "
         "hakan, hanna, hannah, hannes, hans, harald, hassan, heike, heinz, helen, hélène, helga, helmut, hendrik, "
         "henri, henry, holger, horst, hugo, ian, ibrahim, ilse, ines, ingo, ingrid, irene, iris, isabel, isabelle, "
         "ivan, jacques, jakob, james, jan, jana, jane, janet, jannik, jasmin, jean, jeanne, jeff, jens, jérôme, "
         "jessica, jim, joachim, joanna, jochen, joe, johanna, johannes, john, jonas, jörg, josé, josef, joseph, "
         "joshua, juan, judith, julia, julian, julie, julien, juliette, jürgen, justine, jutta, kai, kamal, karen, "
         "karim, karin, karl, karsten, katharina, katherine, kathrin, katja, katrin, kevin, khadija, klara, klaus, "
         "konrad, konstantin, kurt, lara, lars, laura, laurence, laurent, lea, léa, leila, lena, leon, leonie, "
         "leyla, linda, lisa, louis, louise, luc, lucas, lucia, lucie, lucy, ludovic, luis, lukas, magali, malik, "
         "manfred, manon, manuel, manuela, marc, marcel, marco, marcus, margaret, margarete, maria, mariam, "
         "marianne, marie, marina, marion, markus, marlene, martin, martina, martine, mary, mathias, mathieu, "
         "mathilde, matthew, matthias, maurice, max, maximilian, mehdi, mehmet, melanie, mélanie, michael, "
         "michaela, michel, michèle, miguel, mike, miriam, mohamed, mohammed, monika, monique, moritz, murat, "
         "mustafa, myriam, nadia, nadine, nancy, natalie, nathalie, niamh, nicholas, nick, nicola, nicolas, nicole, "
         "niklas, nils, nina, noah, nora, odile, olaf, oliver, olivia, olivier, omar, oskar, otto, pascal, "
         "patricia, patrick, paul, paula, pauline, pedro, peter, petra, philip, philipp, philippe, pierre, priya, "
         "rachel, rachid, rainer, ralf, raphaël, rebecca, regina, reinhard, renate, rené, richard, rita, robert, "
         "robin, roger, roland, rolf, romain, roman, rosa, rosemary, rudolf, ruth, ryan, sabine, sabrina, samantha, "
         "samir, samuel, sandra, sandrine, sara, sarah, sascha, sean, sébastien, silke, simon, simone, sofia, "
         "solène, sonia, sonja, sophia, sophie, stefan, stefanie, stephan, stéphane, stéphanie, stephen, steve, "
         "steven, susan, susanne, sven, svenja, sylvie, tanja, tariq, teresa, theresa, thierry, thomas, thorsten, "
         "tim, timo, tina, tobias, tom, tony, torsten, tracy, udo, ulrich, ulrike, ursula, ute, uwe, valentin, "
         "valérie, vanessa, vera, verena, véronique, victor, victoria, vincent, virginie, volker, walter, werner, "
         "wilhelm, wolfgang, yann, yasmin, yves, yvonne, zoe, zoé"}};
}

} // namespace Headway
