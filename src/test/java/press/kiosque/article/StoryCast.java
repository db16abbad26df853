package press.kiosque.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Articles that tests of stories share; all are made up. */
final class StoryCast {

    static final Instant MORNING = Instant.parse("2026-11-22T06:00:00Z");

    private StoryCast() {}

    /** An article of this newsroom, so many hours after the morning. */
    static Article article(String id, String publisher, long hours, String language, String title, String summary) {
        Instant at = MORNING.plus(Duration.ofHours(hours));
        return new Article(
                id,
                "lk",
                "https://" + publisher + ".example/" + id,
                title,
                summary,
                null,
                List.of(),
                language,
                at,
                null,
                at,
                List.of("une"),
                List.of(),
                1);
    }

    static Article fireByOne() {
        return article(
                "feu-1",
                "ouest",
                0,
                "fr",
                "Incendie à la halle aux grains de Valmer : deux pompiers blessés",
                "Un incendie a ravagé la halle aux grains de Valmer dans la nuit. Deux pompiers ont été blessés.");
    }

    static Article fireByAnother() {
        return article(
                "feu-2",
                "matin",
                1,
                "fr",
                "À Valmer, un incendie ravage la halle aux grains et blesse deux pompiers",
                "Soixante pompiers ont lutté toute la nuit contre les flammes à la halle aux grains de Valmer.");
    }

    static Article fireElsewhere() {
        return article(
                "feu-3",
                "matin",
                2,
                "fr",
                "Incendie dans un immeuble de Corbères : trois habitants relogés",
                "Un incendie s'est déclaré dans la cuisine d'un appartement de Corbères. Trois habitants sont relogés.");
    }

    static Article fireInquiry() {
        return article(
                "feu-4",
                "ouest",
                30,
                "fr",
                "Incendie de la halle aux grains de Valmer : un électricien mis en examen",
                "Un électricien est soupçonné de négligence après l'incendie qui a ravagé la halle aux grains.");
    }

    static Article bridgeByOne() {
        return article(
                "bridge-1",
                "herald",
                0,
                "en",
                "Three rescued after footbridge collapses into River Tarn at Millbeck",
                "A footbridge at Millbeck gave way on Sunday and three walkers were pulled from the River Tarn.");
    }

    static Article bridgeByAnother() {
        return article(
                "bridge-2",
                "courier",
                2,
                "en",
                "Millbeck footbridge collapse: three walkers pulled from River Tarn",
                "Rescuers pulled three walkers out of the river when the footbridge at Millbeck collapsed.");
    }

    static Article budget() {
        return article(
                "budget",
                "courier",
                3,
                "en",
                "Council votes to raise parking charges in Millbeck town centre",
                "Drivers will pay more from January, the council said.");
    }

    /** A launch that two begin to tell in other words, and a third that tells it in the words of both. */
    static List<Article> launch() {
        return List.of(
                article("fusee-1", "ouest", 0, "fr", "La fusée Mistral décolle de Kerlouan devant la foule", ""),
                article("fusee-2", "matin", 1, "fr", "La fusée Mistral emporte deux astronautes vers la station", ""),
                article(
                        "fusee-3",
                        "echo",
                        2,
                        "fr",
                        "La fusée Mistral décolle de Kerlouan et emporte deux astronautes",
                        ""));
    }
}
