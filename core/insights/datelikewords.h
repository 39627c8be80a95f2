// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** Words by which a number beside them is a date or a name, in each language that the linter reads; apart by |. */
namespace DateLikeWords {

inline const QString months = QStringLiteral(
    "jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|m(?:ar(?:ch|s)?|ärz|aerz|rz)|apr(?:il)?|avr(?:il)?|may|"
    "mai|"
    "june?|juni|juin|july?|juli|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|"
    "nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?");

/** In front of a year. */
inline const QString beforeYears = QStringLiteral("in|since|by|until|till|for|during|early|late|mid|of|from|spring|"
                                                  "summer|autumn|winter|quarter|year|seit|bis|im jahr|"
                                                  "jahr|jahres|ab|anfang|ende|mitte|frühjahr|sommer|herbst|en|depuis|"
                                                  "année|fin|début|dès|de|printemps|été|automne|hiver");

/** In front of what is counted through and not counted: "Ward 7". */
inline const QString namedByNumber = QStringLiteral(
    "ward|room|bay|line|hall|building|block|unit|floor|level|stage|phase|chapter|section|version|release|page|step|"
    "grade|year|class|form|band|shift|cell|station|zone|lot|plot|axis|machine|press|furnace|route|tour|gate|dock|"
    "theatre|week|"
    "quarter|no|nr|nº|n°|number|item|ticket|case|bed|saal|zimmer|raum|halle|linie|haus|gebäude|abschnitt|etage|stock|"
    "ebene|stufe|"
    "kapitel|klasse|jahrgang|gruppe|schicht|zelle|achse|maschine|presse|ofen|bett|nummer|pos|position|los|baulos|kw|"
    "woche|quartal|salle|chambre|ligne|bâtiment|étage|niveau|phase|étape|chapitre|classe|groupe|équipe|poste|cellule|"
    "secteur|lot|tranche|zone|machine|presse|four|lit|numéro|semaine|trimestre|article");

/** Bodies of rules, whose numbers are names. */
inline const QString standards =
    QStringLiteral("iso|en|din|nf|iec|bs|astm|gmp|rfc|asme|api|vde|vdi|vob|sap|windows|office|covid|dtu|pmr");

/** What follows an ordinal or a span of time that is past. */
inline const QString afterOrdinals =
    QStringLiteral("quartal|schicht|stock|etage|klasse|semester|halbjahr|lehrjahr|obergeschoss|mal|jahrgang");

inline const QString daysAgo =
    QStringLiteral("\\d+ (?:days?|weeks?|months?|years?) ago|vor \\d+ (?:tag|woche|monat|jahr)(?:en|n|e)?|il y a \\d+ "
                   "(?:jours?|semaines?|mois|ans?)");

} // namespace DateLikeWords

} // namespace Headway
