// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Words of others about what was done, and who they may be: people who could be asked, not all whom it served. */
QList<SenseRow> witnessWords()
{
    using enum TextLanguage;
    return {
        {WordSense::Voice, English,
         "thank, thanks, thanked, thanking, praise, praised, praises, compliment, complimented, compliments, "
         "confirm, confirmed, confirms, told me, tells me, told us, told the, wrote to, wrote me, said, says, asked "
         "me, asked us, asked for, asked to, asks for, asks me, noticed, mentioned, recommended, recommends, signed "
         "off, commended, credited, applauded, called it, according to, by the words, in her words, in his words, "
         "feedback, congratulat*, vouch*, witnessed, acknowledg*, appreciat*, complained, accepted by, approved by, "
         "signed by, agreed with"},
        {WordSense::Voice, German,
         "bedankt, bedankte, bedankten, dank von, dankte, dankten, gedankt, gelobt, lobte, lobten, lob, bestätigt, "
         "bestätigte, bestätigten, sagte, sagten, gesagt, sagt, meinte, meint, schrieb, schrieben, schreibt, "
         "fragte, fragten, fragt, gefragt, bat, baten, gebeten, angesprochen, empfohlen, empfahl, abgenommen, "
         "unterschrieben, rückmeldung, rückmeldungen, laut, nannte, anerkannt, gratuliert, gratulierte, "
         "beglückwünscht, bezeugt, erwähnt, erwähnte, beschwert, unterzeichnet, abgenommen von"},
        {WordSense::Voice, French,
         "remerci*, merci, félicit*, confirm*, dit, disent, disait, écrit, écrivent, a demandé, m a demandé, ont "
         "demandé, demandent, salué, saluée, constaté, recommandé, recommandée, recommande, validé, validée, validé "
         "par, signé par, selon, d après, retours, retour de, éloge, éloges, mentionné, témoign*, apprécié, "
         "appréciée"},
        {WordSense::Somebody, English,
         "manager, managers, boss, director, directors, supervisor, foreman, forewoman, superintendent, matron, "
         "sister, principal, headteacher, headmaster, headmistress, deputy, head, chief, ceo, cfo, cto, coo, "
         "president, chair, chairman, chairwoman, lead, team, teams, crew, colleague, colleagues, coworker, "
         "coworkers, mentor, mentee, sponsor, coach, consultant, consultants, surgeon, surgeons, doctor, doctors, "
         "physiotherapist, pharmacist, registrar, midwife, midwives, nurses, inspector, inspectors, auditor, "
         "auditors, examiner, examiners, jury, client, customer, fitter, fitters, crews, insurer, setter, planning "
         "office, tax office, authority, authorities, ministry, board, committee, council, department, apprentice, "
         "apprentices, trainee, trainees, intern, mother, father, parent, parents, daughter, son, wife, husband, "
         "widow, family, families, neighbour, neighbours, owner, owners, architect, architects, contractor, "
         "contractors, engineers, operators, fitters, setters, drivers, buyers, planners, controller, accountant, "
         "treasurer, editor, professor, union, steward, successor, predecessor, secretary, she, he, her, him, his, "
         "pharmacy, laboratory, night shift, day shift, early shift, late shift, foremen, porter, porters, "
         "newcomer, beginner, starter, starters, junior, juniors, graduate, pupil, coroner, judge, police, fire "
         "brigade, tenant, tenants, resident, residents, surveyor, estimator, operator, mechanic, electrician, "
         "welder, driver, buyer, planner, clerk, cleaner, cleaners, carer, carers, nurse, paramedic, paramedics, "
         "volunteer, volunteers, officer, captain, mayor, minister, guest, guests, mr, mrs, ms, dr, prof, somebody, "
         "someone"},
        {WordSense::Somebody, German,
         "chef, chefin, chefs, vorgesetzte, vorgesetzter, vorgesetzten, leiter, leiterin, leitung, stationsleitung, "
         "pflegedienstleitung, teamleiter, teamleiterin, teamleitung, schichtleiter, schichtleiterin, bauleiter, "
         "bauleiterin, abteilungsleiter*, bereichsleiter*, projektleiter*, werksleiter*, werkleiter*, schulleiter*, "
         "schulleitung, geschäftsführ*, direktor, direktorin, vorstand, aufsichtsrat, betriebsrat, meister, "
         "meisterin, polier, vorarbeiter, vorarbeiterin, team, teams, mannschaft, kollege, kollegen, kollegin, "
         "kolleginnen, kollegium, nachfolger, nachfolgerin, mentor, mentorin, oberarzt, oberärztin, chefarzt, "
         "chefärztin, arzt, ärztin, ärzte, ärzten, hebamme, apotheker, apothekerin, physiotherapeut, "
         "physiotherapeutin, prüfer, prüferin, auditor, auditorin, auditoren, gutachter, gutachterin, der kunde, "
         "die kundin, dem kunden, den kunden, vom kunden, beim kunden, einem kunden, einen kunden, schwierigen "
         "kunden, größten kunden, wichtigsten kunden, neuen kunden, versicherer, versicherung, kolonne, kolonnen, "
         "auftraggeber, auftraggeberin, bauherr, bauherrin, architekt, architektin, statiker, statikerin, "
         "lieferant, abteilung, azubi, azubis, auszubildende, auszubildenden, auszubildender, lehrling, praktikant, "
         "praktikantin, mutter, vater, eltern, tochter, sohn, ehefrau, ehemann, familie, angehörige, angehörigen, "
         "nachbar*, gemeinderat, bürgermeister*, elternbeirat, fachschaft, referendar*, frau, herr, herrn, dr, "
         "prof, professor, professorin, stadt, gemeinde, behörde, bauamt, finanzamt, kammer, controlling, einkauf, "
         "vertrieb, revision, tüv, jemand, schwester, pfleger, apotheke, labor, nachtschicht, tagschicht, "
         "frühschicht, spätschicht, berufsanfänger*, anfänger, anfängerin, neue kollegin, schüler, schülerin, "
         "lehrkraft, lehrer, lehrerin, hausmeister*, sachverständige, sachverständiger, polizei, feuerwehr, mieter, "
         "mieterin, bewohner, bewohnerin, bediener, schlosser, elektriker, fahrer, disponent, sachbearbeiter*, "
         "pflegekraft, pflegekräfte, rettungsdienst, ehrenamtliche, tischnachbar, spätdienst, frühdienst, "
         "nachtdienst"},
        {WordSense::Somebody, French,
         "chef, cheffe, patron, patronne, la responsable, le responsable, ma responsable, mon responsable, "
         "directeur, directrice, la direction, cadre de santé, superviseur, manager, équipe, équipes, collègue, "
         "collègues, confrère, mentor, tuteur, tutrice, chirurgien, chirurgienne, médecin, médecins, docteur, "
         "infirmières, aides soignantes, sage femme, pharmacien, pharmacienne, kiné, inspecteur, inspectrice, "
         "auditeur, auditrice, jury, client, cliente, assureur, urbanisme, préfecture, maître d ouvrage, maître d "
         "œuvre, conducteur de travaux, architecte, ingénieur, fournisseur, comité, apprenti, apprentie, apprentis, "
         "stagiaire, stagiaires, mère, père, parents, fille, fils, épouse, mari, famille, familles, voisin, "
         "voisins, proviseur, principal, principale, rectorat, mairie, maire, contremaître, professeur, "
         "professeurs, comptable, contrôleur, contrôleuse, syndicat, successeur, mme, monsieur, madame, dr, quelqu "
         "un, opérateurs, régleurs, commerciaux, acheteurs, pharmacie, laboratoire, débutant, débutante, élève, "
         "professeure, enseignant, enseignante, gardien, gardienne, pompiers, police, locataire, locataires, "
         "résident, résidents, géomètre, opérateur, opératrice, mécanicien, électricien, soudeur, chauffeur, "
         "acheteur, acheteuse, aide soignante, aide soignant, infirmière, infirmier, bénévole, bénévoles, "
         "ambulancier, ambulanciers, vérificateur, bureau d études, délégué, déléguée, president, président, "
         "présidente"},
        {WordSense::Language, English,
         "head start, team building, team meeting, team meetings, team event, lead time, lead times, department "
         "store, customer satisfaction, customer service, customer complaints, customer requests, customer orders, "
         "customer order, customer data, customer portal, customer care, customer survey, customer surveys, "
         "customer enquiries, customer inquiries, customer calls, customer returns, customer journey, client data, "
         "client files, client work, family room, head office, board meeting, chief complaint, client list, "
         "customer database, lead the, to lead, led by me, parent company, guest house, guest room, in the lead"},
        {WordSense::Language, German,
         "teambesprechung, teamsitzung, team besprechung, team meeting, team meetings, im team, kunden, lob und "
         "tadel"},
        {WordSense::Language, French,
         "réunion d équipe, réunions d équipe, réunion de service, mise en service, satisfaction client, service "
         "client, relation client, dossier client, fichier client, en service, à votre service, service après "
         "vente, conseil de classe, responsable de, responsable du, projet d équipe"},
    };
}

} // namespace Headway
