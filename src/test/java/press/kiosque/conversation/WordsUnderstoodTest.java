package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.topic.Topic;

class WordsUnderstoodTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Newsroom KIOSQUE =
            new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private static final List<Topic> TOPICS = List.of(
            topic("sport", "Sport", "Sport", "rugby"),
            topic("sciences-sante", "Sciences & Santé", "Science and Health"),
            topic("une", "À la une", "Top stories"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour !|OPEN",
                "hello|OPEN",
                "Good morning|OPEN",
                "Aide|HELP",
                "help please|HELP",
                "?|HELP",
                "comment ça marche ?|HELP",
                "mes sujets|TOPICS",
                "my topics|TOPICS",
                "changer d'heure|HOURS",
                "another hour|HOURS",
                "À la une|TOP",
                "quoi de neuf ?|TOP",
                "What’s new?|TOP",
                "donne-moi les infos|TOP",
                "les actualités svp|TOP",
                "top stories|TOP",
                "start|START",
                "je veux m'abonner|START",
                "reprendre svp|START",
                "C’est tout !|TOPICS_DONE",
                "that's all|TOPICS_DONE",
                "merci beaucoup|THANKS",
                "👍|THANKS",
                "🛑|STOP",
                "ok|THANKS",
                "in English|LANGUAGE",
                "en français svp|LANGUAGE",
                "blablabla|UNCLEAR",
                "Le match de 20h45 était beau|UNCLEAR"
            })
    void aWordIsAnIntent(String words, Act act) {
        Intent intent = understand(words, "");

        assertThat(intent.act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7h30|07:30",
                "7 h 30|07:30",
                "à 8 h|08:00",
                "A 8H SVP|08:00",
                "plutôt vers 18 heures|18:00",
                "18 heures 30|18:30",
                "08:05|08:05",
                "7:30 am|07:30",
                "at 7.30pm please|19:30",
                "6 p.m.|18:00",
                "12 am|00:00",
                "tous les jours à 7h|07:00",
                "8h du soir|20:00",
                "every morning at 9 am|09:00",
                "midi|12:00",
                "at noon|12:00",
                "at 7|07:00",
                "plutôt vers 9|09:00",
                "sept heures et demie|07:30",
                "à sept heures du matin|07:00",
                "huit heures trente|08:30",
                "dix-huit heures|18:00",
                "vingt et une heures|21:00",
                "7h et quart|07:15",
                "huit heures moins le quart|07:45",
                "neuf heures moins dix|08:50",
                "sept heures cinq|07:05",
                "midi et demi|12:30",
                "minuit moins le quart|23:45",
                "huit heures du soir|20:00",
                "half past seven|07:30",
                "half past seven in the morning|07:30",
                "quarter to eight|07:45",
                "a quarter past 9|09:15",
                "seven thirty am please|07:30",
                "eight forty-five|08:45",
                "at seven in the evening|19:00",
                "seven o'clock|07:00",
                "twenty past eight|08:20",
                "one pm|13:00"
            })
    void anHourIsHeard(String words, LocalTime hour) {
        Intent intent = understand(words, "");

        assertThat(intent.hour()).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource({"25h", "13 pm", "8", "huit", "seven", "3 millions", "0 am", "il y a 3 morts", "three at 7"})
    void aNumberIsNotAlwaysAnHour(String words) {
        Intent intent = understand(words, "");

        assertThat(intent.act()).isEqualTo(Act.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quelles sont les nouvelles de ce matin ?|TOP",
                "what's going on today|TOP",
                "y a quoi de neuf en sport|MORE",
                "anything new about sport?|MORE",
                "je veux plus d'infos sur la santé mentale|SEARCH",
                "la dernière info sur le tramway|SEARCH",
                "fewer sports stories|LESS",
                "what am I following?|SETTINGS",
                "when is my next digest|SETTINGS",
                "à quelle heure arrive mon édition ?|SETTINGS",
                "send it at 6 in the evening instead|SCHEDULE",
                "plutôt le soir|HOURS",
                "pas le dimanche|DAYS",
                "not on fridays|DAYS",
                "ne me dérange pas la nuit|QUIET",
                "don't text me at night|QUIET",
                "back to french please|LANGUAGE",
                "english again|LANGUAGE",
                "pourquoi tu m'envoies ça ?|WHY",
                "why did I get this|WHY",
                "what did I miss yesterday|CATCH_UP",
                "can I talk to somebody at the paper|NEWSROOM",
                "breaking news for sport only|ALERT_ON",
                "je ne veux plus suivre climat|UNFOLLOW_WORD",
                "thx bye|THANKS",
                "c'est trop souvent|MOST",
                "you write too often|MOST",
                "maximum trois notifs|MOST",
                "ne m'écris pas entre 22h et 7h|QUIET",
                "don't send me anything between 10pm and 7am|QUIET",
                "annule la pause|RESUME",
                "end the holiday|RESUME",
                "finalement je suis là|START",
                "I'm on holiday until Dec 15|PAUSE",
                "je suis rentré à Paris|ZONE",
                "back in London|ZONE",
                "préviens-moi en cas d'urgence pour le sport|ALERT_ON",
                "notify me when there is breaking news in sport|ALERT_ON",
                "masque cette histoire|MUTE",
                "stop this story|MUTE",
                "I'm sick of this topic|MUTE",
                "why am I seeing this|WHY",
                "pourquoi est-ce que je reçois cet article|WHY",
                "qu'est-ce que j'ai raté cette semaine ?|CATCH_UP",
                "what have I missed over the weekend|CATCH_UP",
                "catch me up since Monday|CATCH_UP",
                "anything on the tram?|SEARCH",
                "which topics do I follow|TOPICS",
                "je ne veux plus l'édition du soir|HOURS_MORE",
                "no more evening digest|HOURS_MORE",
                "une deuxième édition svp|HOURS_MORE",
                "mets aussi un résumé à 18h|HOUR_ADD",
                "also at 6pm|HOUR_ADD",
                "add a second digest at noon|HOUR_ADD",
                "supprime 12h30|HOUR_DROP",
                "no, 8am|HOUR",
                "décale à 20h|HOUR",
                "garde seulement 20h|HOUR",
                "an hour earlier|HOURS",
                "juste une fois par semaine|DAYS",
                "rien le samedi|DAYS",
                "pas d'alertes la nuit|QUIET",
                "no alerts at night|QUIET",
                "jveux les alertes pr le sportt|ALERT_ON",
                "à quelle heure tu m'écris ?|SETTINGS",
                "c'est quand la prochaine ?|SETTINGS",
                "qu'est-ce qui s'est passé cette nuit ?|TOP",
                "et en sport ?|FOLLOW",
                "c'est quoi cette histoire de tram|SEARCH",
                "déjà lu|TOP",
                "vous vendez mes données ?|DATA",
                "il y a une faute dans l'article|NEWSROOM",
                "j'ai une info pour vous|NEWSROOM",
                "I have a photo for you|NEWSROOM",
                "non en fait continue|START",
                "can you also write me at 9 in the evening?|HOUR_ADD",
                "drop the 8am one|HOUR_DROP",
                "one message a day is enough|MOST",
                "tu peux me réveiller si c'est grave|QUIET",
                "I hate sport|LESS",
                "seen that already|TOP",
                "erase me|ERASE",
                "mets l'heure de l'édition à 8h|HOUR",
                "stop sending me this news|STOP",
                "stop texting me during my holidays|STOP",
                "assez de ce sujet, stop|STOP",
                "arrête avec ce sujet|MUTE",
                "arrête de m'envoyer ces articles|STOP",
                "plus d'infos sur cette histoire|SEARCH",
                "salut ça va ?|OPEN",
                "je m'intéresse surtout au sport|FOLLOW",
                "j'aime pas le sport|LESS",
                "vers 20h30 ça me va|HOUR",
                "tous les deux jours|DAYS",
                "c quoi l'actu|TOP",
                "dis m'en plus|MORE",
                "tu m'envoies quoi et quand ?|SETTINGS",
                "pourquoi j'ai rien reçu|SETTINGS",
                "I haven't got my digest this morning|SETTINGS",
                "guette le mot tramway|FOLLOW_WORD",
                "préviens-moi quand on parle de tramway|FOLLOW_WORD",
                "tell me when there is news about the tram|FOLLOW_WORD",
                "passe à l'heure de Nouméa|ZONE",
                "thanks, and back to French|LANGUAGE",
                "c'est nul|COMPLAINT",
                "this is rubbish|COMPLAINT",
                "bravo super boulot|THANKS",
                "great job!|THANKS",
                "c'est gratuit ?|PRICE",
                "combien ça coûte|PRICE",
                "is it free?|PRICE",
                "do I have to pay|PRICE",
                "partager|SHARE",
                "share with a friend|SHARE",
                "un résumé plus court|LENGTH",
                "moins d'articles par jour|LENGTH",
                "je veux 3 articles seulement|LENGTH",
                "it's too long|LENGTH",
                "only 3 stories please|LENGTH",
                "j'ai pas le temps|LENGTH",
                "change la langue en anglais|LANGUAGE",
                "tu parles anglais ?|LANGUAGE",
                "do you speak French?|LANGUAGE",
                "arrête une semaine|PAUSE",
                "stop for two weeks|PAUSE",
                "arrête de m'écrire jusqu'à lundi|PAUSE",
                "stop|STOP",
                "arrête de m'écrire|STOP",
                "je veux résilier mon abonnement|STOP",
                "suis la résilience des villes|FOLLOW_WORD",
                "plus tard, à 18h|HOUR",
                "pas demain|PAUSE",
                "not this weekend|PAUSE",
                "tous les combien tu écris|SETTINGS",
                "how often do you write|SETTINGS",
                "tu m'écris quand ?|SETTINGS",
                "je ne reçois rien|SETTINGS",
                "je reçois trop de trucs|MOST",
                "un peu plus tard|HOURS",
                "a bit earlier please|HOURS",
                "à 8h au lieu de 7h|HOUR",
                "8am instead of 7|HOUR",
                "non plutôt 10h|HOUR",
                "ne m'envoie rien après 22h|QUIET",
                "nothing after 10pm|QUIET",
                "rien avant 8h|QUIET",
                "not before 9am|QUIET",
                "active les alertes sport|ALERT_ON",
                "turn on alerts for sport|ALERT_ON",
                "pas intéressé par le sport|UNFOLLOW",
                "I don't like sport|LESS",
                "j'aime pas le rugby|LESS",
                "et aussi le rugby|FOLLOW",
                "enlève le rugby|UNFOLLOW",
                "qu'est-ce qu'il s'est passé à Lanvec ?|SEARCH",
                "résume-moi la journée|CATCH_UP",
                "sum up the week|CATCH_UP",
                "quel est le numéro de la rédaction ?|NEWSROOM",
                "j'ai vu un accident|NEWSROOM",
                "can I send you a photo|NEWSROOM",
                "ça marche pas|COMPLAINT",
                "it's not working|COMPLAINT",
                "what's the sports news|MORE",
                "give me the sports results|FOLLOW",
                "skip tomorrow|PAUSE",
                "I'm away next week|PAUSE",
                "how do I share this bot|SHARE",
                "could you send it a little later|HOURS",
                "what's your name|HELP",
                "you're funny|THANKS",
                "2 fois par jour 8h et 20h|SCHEDULE",
                "twice a day at 8am and 6pm|SCHEDULE",
                "fin des vacances|RESUME",
                "mute cette histoire|MUTE",
                "la nuit je dors|QUIET",
                "que suis-je en train de suivre|SETTINGS",
                "et après ?|TOP",
                "merci c'était super|THANKS",
                "traduis en anglais|LANGUAGE",
                "quelles données tu as sur moi|DATA",
                "what do you know about me|DATA",
                "je veux tout savoir sur le tram|SEARCH",
                "c'est qui le maire de Lanvec|SEARCH",
                "what's happening in Lisbon|SEARCH",
                "actually make it noon|HOUR",
                "and at 10am on weekends|SCHEDULE_ADD",
                "et à 10h le samedi|SCHEDULE_ADD",
                "aussi à 10h le week-end|SCHEDULE_ADD",
                "et à 18h|HOUR_ADD"
            })
    void aSentenceIsUnderstoodAsReadersWriteIt(String words, Act act) {
        Intent intent = understand(words, "");

        assertThat(intent.act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"suis le mot clé climat|climat", "follow the keyword climate|climate"})
    void aWordToFollowIsHeardWithoutWhatLeadsToIt(String words, String word) {
        Intent intent = understand(words, "");

        assertThat(intent).isEqualTo(Intent.of(Act.FOLLOW_WORD, word));
    }

    @Test
    void askedForAPlaceASentenceIsNone() {
        assertThat(understand("Brévannes", ZoneTalk.TEMPLATE).act()).isEqualTo(Act.ZONE);
        assertThat(understand("what will you do about it", ZoneTalk.TEMPLATE).act())
                .isEqualTo(Act.UNCLEAR);
    }

    @Test
    void whoNoLongerWantsToWaitHasTheBotBack() {
        assertThat(understand("laisse tomber", NewsroomTalk.ASKED).act()).isEqualTo(Act.BOT);
        assertThat(understand("never mind", NewsroomTalk.HEARD).act()).isEqualTo(Act.BOT);
        assertThat(understand("en fait non", NewsroomTalk.HEARD).act()).isEqualTo(Act.BOT);
        assertThat(understand("bon, laisse tomber", NewsroomTalk.HEARD).act()).isEqualTo(Act.BOT);
    }

    @Test
    void askedForAWordOneIsAnyNameButNoSentence() {
        assertThat(understand("réforme des retraites", KeywordTalk.TEMPLATE).act())
                .isEqualTo(Act.FOLLOW_WORD);
        assertThat(understand("what am I doing here", KeywordTalk.TEMPLATE).act())
                .isEqualTo(Act.UNCLEAR);
        assertThat(understand("no more evening digest", KeywordTalk.TEMPLATE).act())
                .isEqualTo(Act.HOURS_MORE);
    }

    @Test
    void aNumberAloneIsAnHourWhenWeHaveAskedForOne() {
        assertThat(understand("8", HourOffer.TEMPLATE).hour()).isEqualTo(LocalTime.of(8, 0));
        assertThat(understand("sept", HourOffer.TEMPLATE).hour()).isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void eachHourHasItsPartOfTheDay() {
        assertThat(understand("8h le matin et 6h le soir", "").about()).containsExactly("08:00", "18:00");
        assertThat(understand("le soir à 7h et 9h", "").about()).containsExactly("19:00", "21:00");
        assertThat(understand("7h et 9h du soir", "").about()).containsExactly("19:00", "21:00");
    }

    @Test
    void quietHoursWithOneEndLastTheNight() {
        assertThat(understand("rien après 22h30", "")).isEqualTo(Intent.of(Act.QUIET, "22:30-07:00"));
        assertThat(understand("not before 9am", "")).isEqualTo(Intent.of(Act.QUIET, "22:00-09:00"));
    }

    @Test
    void anHourThatCorrectsAnotherIsTheOneWanted() {
        assertThat(understand("à 8h au lieu de 7h", "").hour()).isEqualTo(LocalTime.of(8, 0));
        assertThat(understand("non, plutôt 10h", "").hour()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void quietHoursMayBeSaidInWords() {
        assertThat(understand("quiet from ten in the evening to half past seven", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:30"));
        assertThat(understand("quiet between 10 in the evening and 7 in the morning", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:00"));
        assertThat(understand("silence de vingt-deux heures à sept heures et demie", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sport|FOLLOW|sport",
                "SPORTS !|FOLLOW|sport",
                "le sport svp|FOLLOW|sport",
                "sciences et sante|FOLLOW|sciences-sante",
                "science and health news|FOLLOW|sciences-sante",
                "suivre le sport|FOLLOW|sport",
                "retirer sport|UNFOLLOW|sport",
                "unfollow sport please|UNFOLLOW|sport"
            })
    void aTopicIsHeardByItsName(String words, Act act, String topic) {
        Intent intent = understand(words, "");

        assertThat(intent).isEqualTo(Intent.of(act, topic));
    }

    @Test
    void severalTopicsAreHeardTogether() {
        Intent intent = understand("sport et sciences & santé", TopicTalk.TEMPLATE);

        assertThat(intent.about()).containsExactlyInAnyOrder("sport", "sciences-sante");
    }

    @ParameterizedTest
    @CsvSource({"non merci", "non", "ok", "no"})
    void noMoreTopicsIsEnoughTopics(String words) {
        Intent intent = understand(words, TopicTalk.TEMPLATE);

        assertThat(intent.act()).isEqualTo(Act.TOPICS_DONE);
    }

    @Test
    void aVeryLongLetterIsNotAnswered() {
        Intent intent = understand("lorem ipsum ".repeat(20_000), "");

        assertThat(intent.act()).isEqualTo(Act.UNCLEAR);
    }

    private static Intent understand(String words, String lastSaid) {
        var source = new Inbound.Source("m_1", "le-kiosque", "1", NOW);
        Subscriber reader = Subscriber.visiting("le-kiosque", "1", Locale.FRENCH, ZoneId.of("Europe/Paris"), NOW);
        var before = new Dialogue(reader.id(), lastSaid, "", 1);
        var turn = new Turn(KIOSQUE, reader, before, new Inbound.Said(source, words, null), NOW);
        return new WordsUnderstood(turn, new TopicWords(TOPICS)).in(words);
    }

    private static Topic topic(String slug, String french, String english, String... categories) {
        return new Topic(
                "le-kiosque/" + slug,
                "le-kiosque",
                Map.of("fr", french, "en", english),
                null,
                List.of(),
                List.of(categories),
                List.of());
    }
}
