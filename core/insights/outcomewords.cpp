// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsense.h"

namespace Headway {

/** Words that tell what came of something. Those that claim a change of which one may ask "by how much?" say so. */
QList<SenseRow> outcomeWords()
{
    using enum TextLanguage;
    constexpr auto change = WordSense::Outcome | WordSense::Change;
    constexpr auto milestone = WordSense::Outcome | WordSense::Milestone;
    return {
        {change, English,
         "reduc*, lowered, lowering, increas*, improv*, faster, quicker, quickly, fewer, shorter, shortened, "
         "cheaper, better, safer, smoother, easier, efficien*, more productive, saved, saving, savings, saves, "
         "boosted, optimis*, optimiz*, streamlin*, much more, far more, more reliable, strengthened, enhanced, sped "
         "up, speeded up, accelerat*, minimis*, minimiz*, raised, grew, growth, cut, cuts"},
        {WordSense::Change, English,
         "many, several, various, numerous, a lot, lots of, significant*, considerabl*, substantial*, greatly"},
        {WordSense::Outcome, English,
         "less, gain*, won, achiev*, reach, reached, exceed*, led to, leading to, leads to, result, results, "
         "resulted, so that, so we, so the, so they, so nobody, so nothing, so no, since, can see, persuaded, "
         "convinced, which means, meaning, means that, therefore, thus, thereby, since then, ever since, now, no "
         "longer, any more, anymore, sooner, earlier, on time, in time, without, prevent*, avoid*, avert*, stopped, "
         "stops, eliminat*, adopted, adopts, rolled out, in use, use it, used by, uses, still in, standard, "
         "accepted, agreed, agree, sold, deliver*, complet*, finish*, went live, goes live, ready, fixed, solved, "
         "resolved, repaired, mended, restored, recovered, found, discovered, caught, spotted, detected, freed, "
         "spared, succeed*, success*, it worked, works, enabl*, allow*, possible, fell, dropped, rose, stayed, "
         "stays, stay, kept, keeps, retain*, positive, decided, decision, closed, cleared, understood, able to, "
         "held, holds, back in, running again, runs, adopted, replaced, built, written, wrote, introduced, "
         "installed, trained, taught, learnt, learned, turned, brought, rescued, recommend*, became, ended, ends, "
         "removed, opened, open again, handed over, returned, proved, proof, agreement, answer, answered, happier, "
         "calmer, calm, calmed, proud, followed by, within budget, under budget"},
        {milestone, English,
         "passed, pass the, certified, qualified, licensed, granted, obtained, accredited, appointed, elected, "
         "promoted, nominated, awarded, invited, selected, shortlisted, published, patented, graduated, approved, "
         "signed, signed off, contract signed, for the first time, first ever, chosen, admitted, went live, on "
         "schedule, on time"},
        {change, German,
         "reduzier*, verringer*, verkürz*, gesenkt, senkung, senken, senkte, erhöh*, gesteigert, steigerung, "
         "steigern, verbesser*, besser, bessere, besserer, schneller, schnellere, weniger, kürzer, kürzere, "
         "günstiger, billiger, effizient*, sicherer, optimier*, beschleunig*, gespart, eingespart, einsparung*, "
         "sparen, spart, vereinfach*, zuverlässiger, minimier*, leichter, einfacher"},
        {WordSense::Change, German,
         "viele, vielen, vieler, mehrere, mehreren, zahlreiche, zahlreichen, deutlich, deutliche, erheblich, "
         "erhebliche, wesentlich, stark"},
        {WordSense::Outcome, German,
         "dadurch, sodass, so dass, damit, daher, deshalb, deswegen, somit, seitdem, seither, jetzt, nun, nicht "
         "mehr, früher, pünktlich, rechtzeitig, termingerecht, ohne, vermieden, vermeid*, verhinder*, ergebnis*, "
         "erfolg*, erreich*, geschafft, schafft, gelöst, behoben, repariert, läuft, laufen, lief, genutzt, nutzt, "
         "nutzen, benutzt, im einsatz, übernommen, übernahm, übernehmen, eingeführt, abgeschlossen, fertig*, "
         "verkauft, geliefert, gefunden, entdeckt, erkannt, gerettet, bleibt, bleiben, blieb, blieben, gehalten, "
         "hält, gesunken, gestiegen, fiel, fielen, sank, sanken, stieg, stiegen, kann, können, konnte, konnten, "
         "ermöglich*, standard, wieder in, wieder auf, wieder frei, ersetzt, gebaut, geschrieben, verfasst, "
         "eingebaut, geschult, gelernt, beigebracht, gebracht, bekommen, bekam, erhalten, geworden, beendet, "
         "entfernt, geöffnet, übergeben, bewiesen, beantwortet, ruhig*, umgestellt, eingerichtet, aufgebaut, "
         "entwickelt, gewonnen, funktioniert, klappt, geklappt, gelungen, gelingt, gelang, beschlossen, "
         "entschieden, einigung, geeinigt, stabil, durchgesetzt, überzeugt, empfohlen, im budget, aufgedeckt, "
         "vermittelt, gehört, übersetzt"},
        {milestone, German,
         "bestanden, zertifiziert, zugelassen, erhalten, ernannt, gewählt, befördert, ausgezeichnet, eingeladen, "
         "veröffentlicht, patentiert, genehmigt, bewilligt, abgenommen, freigegeben, zum ersten mal, erstmals, "
         "approbation, prüfung bestanden, unterschrieben, unterzeichnet, zugesagt, zusage, den zuschlag, anerkannt"},
        {change, French,
         "réduit, réduite, réduits, réduites, réduire, réduction, baissé, baisse, baissent, diminu*, augment*, "
         "amélior*, plus vite, plus rapide, plus rapidement, plus court, plus courte, moins, mieux, économis*, "
         "économies, raccourci*, accélér*, optimis*, simplifi*, allég*, plus facile, plus sûr, plus fiable, "
         "fiabilisé, plus efficace, efficacité"},
        {WordSense::Change, French,
         "plusieurs, nombreux, nombreuses, beaucoup, nettement, considérablement, significati*, fortement, "
         "sensiblement"},
        {WordSense::Outcome, French,
         "gagné, gagne, gagner, évit*, empêch*, supprim*, résultat, résultats, ce qui, si bien que, de sorte que, "
         "du coup, depuis, désormais, maintenant, aujourd hui, ainsi, sans, à temps, à l heure, dans les temps, "
         "dans les délais, permis, permet, permettent, réussi*, réussite, succès, obtenu, obtenue, atteint, "
         "atteinte, dépassé, terminé, terminée, achevé, livré, livrée, accepté, acceptée, adopté, adoptée, utilisé, "
         "utilisée, utilise, utilisent, en service, mis en place, en place, résolu, réparé, réparée, corrigé, "
         "trouvé, détecté, découvert, repéré, sauvé, remis, remise en, vendu, vendue, prêt, prête, prêts, stable, "
         "fini, finie, finis, conservé, gardé, resté, reste, restent, tient, tiennent, fonctionne, fonctionnent, "
         "marche, remplacé, construit, écrit, rédigé, formé, formée, formés, appris, installé, installée, instauré, "
         "introduit, rendu, ramené, ramenée, tombé, tombée, passé de, passée de, passe de, monté, devenu, devenue, "
         "fermé, ouvert, retrouvé, retiré, transmis, prouvé, répondu, convaincu, décidé, décision, accord, "
         "débloqué, standard, peut, peuvent, au lieu, suivie, suivi par, mis au point, mise au point, créé, créée, "
         "traduit, apaisé, calme"},
        {milestone, French,
         "réussi l examen, réussi le concours, reçu, reçue, obtenu, obtenue, certifié, certifiée, habilité, "
         "habilitée, diplômé, diplômée, nommé, nommée, élu, élue, promu, promue, primé, remporté, invité, invitée, "
         "publié, publiée, breveté, homologué, homologuée, agréé, pour la première fois, première fois, signé, "
         "signée, validé, validée, accrédité, accréditée, approuvé, approuvée, autorisé, titularisé, titularisée, "
         "labellisé, retenu, retenue, admis, admise, sélectionné, sélectionnée"},
    };
}

} // namespace Headway
