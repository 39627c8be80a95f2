// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

QList<SenseRow> capitalWords()
{
    return {
        {WordSense::Language,
         {},
         "january, february, march, april, may, june, july, august, september, october, november, december, monday, "
         "tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, "
         "fridays, saturdays, sundays, spring, summer, autumn, winter, christmas, easter, english, german, french, "
         "european, excel, word, outlook, teams, sharepoint, powerpoint, google, windows, jira, slack, zoom, "
         "access, python, java, linux, covid, ward, bay, hall, room, building, unit, line, station, nhs, internet, "
         "lean, kanban, scrum, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, "
         "novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, noël, pâques, france, "
         "europe, januar, februar, märz, mai, juni, juli, oktober, dezember, montag, dienstag, mittwoch, "
         "donnerstag, freitag, samstag, sonntag, anfang, ende, mitte, weihnachten, ostern"}};
}

} // namespace Headway
