package press.kiosque.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The phrases that mean one thing by themselves, folded: an act a line, or several. */
final class VocabularyLists {

    private static final String MEANINGS = """
            OPEN: wesh, cc, bonjour, bonsoir, salut, coucou, allo, hello, hi, hiya, hey, yo, hello there, good morning, good evening
            OPEN: commencer, demarrer, get started, rebonjour, good afternoon, bjr, slt, hi there
            HELP: aide, aidez, help, menu, info, infos pratiques, comment ca marche, faq, aide moi, help me, au secours
            HELP: how does it work, how does this work, que sais tu faire, que peux tu faire, what can i say, commandes
            HELP: que savez faire, qui etes, who are, what can do, commands
            HELP: qui es tu, qui etes vous, who are you, what can you do, que savez vous faire, que puis je faire, sos
            SETTINGS: settings, my settings, options, preferences, my preferences, my subscription, status, change settings
            SETTINGS: reglages, mes reglages, parametres, mes preferences, mon abonnement, configuration, statut, profil
            SETTINGS: change my settings, changer mes reglages, modifier, ou en suis je, mes parametres, account, mon compte
            SETTINGS: what am i following, what do i follow, qu est ce que je suis
            NEXT: what s next, what comes next, when is my next digest, next digest
            NEXT: when is my next edition, next edition, when does my digest come, prochaine edition, quand arrive mon edition
            NEXT: a quelle heure arrive mon edition, quand est ma prochaine edition, a quelle heure est mon edition
            TOPICS: sujet, sujets, mes sujets, theme, themes, rubrique, rubriques, choisir, mes themes, thematiques
            TOPICS: topic, topics, my topics, choose, subjects, changer de sujets, categories, sections, mes rubriques
            TOPICS: change topics, change my topics, changer mes sujets, choisir mes sujets, autres sujets, other topics
            KEYWORDS: mots suivis, mes mots, mots cles, mes mots cles, mot cle, keywords, my keywords, keyword, my words
            KEYWORDS: suivre un mot, follow a word, words, words followed, followed words, mots, suis, suivre, follow
            HOURS: heure, heures, horaire, horaires, autre heure, changer heure, changer d heure, mon heure, mes heures
            HOURS: changer l heure, time, hour, hours, change hour, change time, another hour, my hour, my hours
            HOURS: change my hour, change my time, another time, other hour, other time, schedule, quelle heure, a quelle heure
            HOURS: le soir, le matin, plutot le soir, plutot le matin, in the evening, in the morning, later in the day
            HOURS: je prefere le soir, je prefere le matin, i prefer the evening, i prefer mornings, plus tot, earlier, trop tot
            HOURS: too early, trop tard, too late
            HOURS_MORE: ajouter une heure, ajoute une heure, ajoutez une heure, rajoute une heure, une autre heure en plus, deuxieme heure, une deuxieme edition, plusieurs heures
            HOURS_MORE: add an hour, add another hour, add a time, second hour, another edition, several a day, plusieurs par jour, deux fois par jour
            DAYS: jours, mes jours, changer de jours, quels jours, days, my days, change days, which days, les jours
            ZONE: fuseau, fuseau horaire, changer de fuseau, changer de fuseau horaire, time zone, timezone, my time zone
            ZONE: change time zone, decalage horaire, mon fuseau, je demenage, je voyage, i moved, i am travelling
            ALERTS: alertes, alerte, mes alertes, alerts, alert, my alerts, breaking, breaking news, alertes info, urgences
            MOST: max, maximum, maximum par jour, max par jour, max a day, limite, limit, limites, nombre de messages, trop de messages, too many messages, most a day
            MOST: moins de messages, fewer messages, less messages, trop souvent, too often, frequence, frequency, limiter
            QUIET: silence, heures de silence, heures calmes, quiet hours, quiet, do not disturb, ne pas deranger, calme
            QUIET: la nuit, pas la nuit, not at night, night, mode nuit, night mode, mode silencieux, silent
            QUIET: ne me derange pas la nuit, ne me derangez pas la nuit, ne m ecris pas la nuit, ne m ecrivez pas la nuit
            QUIET: don t text me at night, don t write at night, no messages at night, pas de messages la nuit
            PAUSE: pause, faire une pause, mettre en pause, take a break, break, vacances, holiday, holidays, pauser, snooze
            RESUME: fin de la pause, finir la pause, end pause, end the pause, stop pause, unpause, arreter la pause
            RESUME: no pause, no pause after all, pas de pause, finalement pas de pause, plus de pause, je ne pars plus
            LANGUAGE: langue, changer de langue, language, change language, langues, languages, change my language
            LANGUAGE: deutsch, espanol, italiano, nederlands, portugues, german, spanish, italian, allemand, espagnol, italien
            TOP: juste lire, je veux juste lire, je veux seulement lire, seulement lire, just read, i just want to read, i only want to read
            TOP: top, top stories, a une, une, news, actu, actus, actualite, actualites, infos, les nouvelles du jour
            TOP: top story, main story, biggest story, what s the top story, what s the main story, what s the big story, top news, big news, l info du jour, l info principale, headlines, titres, quoi de neuf, what s new, whats new, latest, latest news, encore, more, la suite, suite
            TOP: dernieres nouvelles, nouvelles, dernieres infos, what s up, a la une, d autres, more news, more stories
            TOP: what s happening, qu est ce qui se passe, les gros titres, gros titres, front page, du nouveau, l actu
            TOP: nouvelles de ce matin, nouvelles du jour, infos du jour, actu du jour, quoi de neuf aujourd hui, news today
            TOP: what s going on, what is going on, what s going on today, what s new today, today s news, news of the day
            TOP: et apres, apres, and then, next, again, anything else, more of those, more of these, more of them, next stories, what else, quoi d autre, autres nouvelles, other news
            TOP: autre chose, something else, deja lu, deja vu, already read, already seen, je connais deja, i know that already
            MORE: plus comme ca, encore comme ca, more like this, dans le meme genre, more of this, more of that, davantage
            MORE: dis m en plus, dites m en plus, tell me more, en savoir plus
            LESS: boring, that s boring, so boring, this is boring, c est chiant, chiant, ennuyeux, c est ennuyeux, j aime pas, je n aime pas, j aime pas ca, i don t like it, i don t like that, don t like it, moins comme sa
            MORE: j aime bien celle la, i like that one, i like this one, plus comme sa, encore des comme ca
            TOP: la suivante, le suivant, suivante, the next one, une autre, un autre, another one
            HELP: mode d emploi, user guide, instructions
            ERASE: delete my stuff, erase my stuff, je veux qu on m oublie, on m oublie
            DATA: mes donnee, ma donnee, mes donnees ici
            LESS: moins, less, moins comme ca, moins de ca, less of this, less like this, less of that, not interested, pas interesse, i m not interested, ca m interesse pas
            LESS: ca ne m interesse pas, m interesse pas, pas pour moi, not for me, fewer like this, pas ca, not this
            WHY: pourquoi, pourquoi ca, pourquoi cette histoire, why, why this, why this story, pourquoi moi, why me
            WHY: pourquoi je recois ca, why am i getting this, pourquoi cet article, pourquoi ceci, why did you send this
            WHY: pourquoi tu m envoies ca, pourquoi vous m envoyez ca, pourquoi m envoyer ca, why did i get this
            WHY: why do i get this, why did i receive this, why are you sending this, why are you sending me this
            MUTE: ne me parle plus de ca, ne me parlez plus de ca, ne me parle plus de cette histoire, no more of this, no more of it, no more about this, stop talking about this
            MUTE: masque, masquez, masquer, masque la, cache la, masque ca, cache ca, hide, hide it, mute, mute this, mute this story, plus cette histoire, n en parle plus, ne m en parle plus, en parler plus
            MUTE: assez de cette histoire, sourdine, ne plus en parler, n en parlez plus, enough of this story, hide this
            SEARCH: cherche, chercher, recherche, rechercher, search, find, trouver, une recherche, look up, looking for
            CATCH_UP: resume la semaine, resume de la semaine, le resume de la semaine, recap de la semaine, sum up the week, week in review, summary of the week
            CATCH_UP: rattrapage, rattrape moi, rattraper, qu ai je manque, qu est ce que j ai manque, j ai manque quoi
            CATCH_UP: qu est ce que j ai rate, j ai rate quoi, qu ai je rate, mets moi a jour, mettez moi a jour, recap
            CATCH_UP: catch me up, catch up, what did i miss, what have i missed, fill me in, bring me up to date, rattrapez moi
            CATCH_UP: what did i miss yesterday, what did i miss today, j ai rate quoi hier, qu est ce que j ai rate hier
            EDITION: mon edition, mon digest, edition, digest, my edition, my digest, mon journal, l edition du jour
            EDITION: send it now, send it, envoie la maintenant, envoyez la maintenant, envoie le maintenant
            EDITION: un resume, le resume, mon resume, envoie mon edition, send my edition, send my digest, mon edition maintenant, journal
            START: start, restart, start again, reprendre, reprise, recommencer, resume, revenir, continue, continuer
            START: sign up, sign me up, register, register me, join, inscris moi, inscrivez moi, come back, back, abonner, reabonner, subscribe, resubscribe, unstop, inscrire, m abonner, s abonner
            THANKS: merci, merci beaucoup, thanks, thank you, thx, ty, top merci, mrc, thanks a lot, bravo
            POLL: sondage, sondages, poll, polls, quiz, voter, vote
            DECLINE: non, no, nope, non merci, no thanks, no thank you, plus tard, later, pas maintenant, not now, bof, rien, nothing
            DECLINE: j ai dit non, i said no, non c est non, no means no
            DECLINE: je regarde juste, je regarde, je regarde seulement, juste regarder, je ne fais que regarder, just looking, just browsing, i m just looking, i m only looking, i m just browsing, je jette un oeil, je jette juste un oeil, par curiosite, just curious, i m just curious, juste pour voir, just to see, just having a look
            DECLINE: rien de tout ca, aucun de ceux la, none of that, demain peut etre, peut etre demain, plus tard peut etre, maybe tomorrow, peut etre, maybe, maybe later, une autre fois, another time please, another time, pas tout de suite, on verra, un autre jour, not today thanks, i ll think about it, je vais reflechir, pas envie, laisse tomber, laissez tomber, never mind, nah
            START: n arretez pas, n arrete pas, don t stop, dont stop, do not stop, keep going, continuez, surtout pas d arret
            TOPICS_DONE: c est tout, cest tout, c tout, c tou, s tout, s tou, c est tou, fini, termine, suivant, rien d autre, that s all, thats all
            TOPICS_DONE: that is all, done, i m done, im done
            """;

    private VocabularyLists() {}

    static Map<String, Act> meanings() {
        var meanings = new HashMap<String, Act>();
        MEANINGS.lines().map(line -> line.strip().split(": ", 2)).forEach(line -> Stream.of(line[1].split(", "))
                .forEach(phrase -> meanings.put(phrase, Act.valueOf(line[0]))));
        return Map.copyOf(meanings);
    }

    /** Words by which sentences begin that the patterns of the other classes hear. */
    static Stream<String> verbs() {
        return Stream.of(
                        "cherche cherchez chercher recherche recherchez search suivre suivez follow unfollow alerte alertes alerts breaking"
                                + " silence quiet pause jusqu until vacances maximum maximum effacer efface effacez supprime supprimer supprimez delete"
                                + " erase everything donnees data fuseau horaire timezone semaine week weekend demain tomorrow prochaine next"
                                + " pendant nouvelles messages message habite raconte racontez raconter clock parle anglais francais english french")
                .flatMap(words -> Stream.of(words.split(" ")));
    }
}
