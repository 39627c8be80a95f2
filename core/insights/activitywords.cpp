// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Words for what was done, of which it is open whether anything came of it; and longer ones that are not meant. */
QList<SenseRow> activityWords()
{
    using enum TextLanguage;
    return {
        {WordSense::Activity, English,
         "attended, attending, participat*, took part, taking part, worked on, working on, worked with, worked "
         "hard, working with, help, helped, helping, assisted, assisting, supported, supporting, involved in, was "
         "involved, responsible for, part of the, member of, contributed to, dealt with, dealing with, looked "
         "after, looked into, discussed, discussion, discussions, met with, meeting with, meetings with, had a "
         "meeting, meetings, sat in, joined, visited, prepared, preparing, researched, coordinated, organised, "
         "organized, arranged, presented, gave a talk, gave a presentation, facilitated, hosted, liaised, followed "
         "up, spoke to, talked to, busy with, tried, continued, went to, travelled to, oversaw, managed, handled, "
         "brainstormed, supervised, monitored, volunteered, conducted, in charge of, workshop on, training on, did "
         "some, support for, ongoing"},
        {WordSense::Activity, German,
         "teilgenommen, teilnahme, nahm teil, nahmen teil, mitgearbeitet, mitgewirkt, mitwirkung, mitarbeit, "
         "mitgeholfen, geholfen, half bei, unterstützt, unterstützte, unterstützung, beteiligt, beteiligung, "
         "gearbeitet, arbeite an, arbeitete an, beschäftigt mit, gekümmert, kümmerte mich, besprochen, besprechung, "
         "besprechungen, sitzung, sitzungen, meeting, meetings, gespräch mit, gespräche mit, vorbereitet, "
         "vorbereitung, organisiert, koordiniert, begleitet, betreut, besucht, besuch bei, besuch der, präsentiert, "
         "vorgestellt, zuständig für, abstimmung mit, verantwortlich für, diskutiert, recherchiert, moderiert, "
         "abgestimmt, mitglied, ausgetauscht, austausch mit, mitgemacht, dabei gewesen, bearbeitet, bearbeitung, "
         "war dabei, durchgeführt"},
        {WordSense::Activity, French,
         "participé, participation, participer, assisté, aidé, aide à, travaillé, collaboré, collaboration, "
         "contribué, contribution, réunion, réunions, rencontré, rencontre avec, rendez vous avec, préparé, "
         "préparation, organisé, organisation, coordonné, coordination, animé, animation, présenté, présentation, "
         "visité, visite, discuté, discussion, discussions, échangé, échanges avec, accompagné, soutenu, soutien, "
         "chargé de, chargée de, responsable de, responsable du, en charge, membre, impliqué, impliquée, occupé de, "
         "occupée de, pris part, géré, encadré, supervisé, traité, traitement de, traitement des, suivi de"},
        {WordSense::Beginning, English,
         "start, started, begin, began, proposed, suggested, initiated, kicked off, set up, volunteered to, pilot"},
        {WordSense::Beginning, German,
         "begonnen, gestartet, angestoßen, vorgeschlagen, initiiert, begann, startete, schlug vor, angeregt, pilot"},
        {WordSense::Beginning, French,
         "lancé, lancement, commencé, proposé, proposition, initié, démarré, démarrage, suggéré, pilote"},
        // Longer ones that say more, or something else.
        {WordSense::Outcome, English,
         "managed to, tried and tested, helped to cut, helped them, met the, met our, met all, handled without, "
         "joined up, joined forces, met every, can now, works now, help themselves"},
        {WordSense::Language, English,
         "head of, managed service, managed care, start of, from the start, at the start, the start, to start with, "
         "patients attended, attended by, handled by, with the help, self help, cannot help, help desk"},
        {WordSense::Language, German, "zu beginn, von beginn, unterstützt von, unterstützung von, mit unterstützung"},
        {WordSense::Language, French, "avec l aide, sans aide, à l aide, suivi par"},
    };
}

} // namespace Headway
