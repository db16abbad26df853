package press.kiosque.digest;

import press.kiosque.article.Article;

/**
 * A story chosen for a reader.
 *
 * @param article the one of its articles that is shown
 * @param story the story's id, to be remembered as received
 * @param reason why it was chosen
 * @param update whether it develops a story that the reader had
 */
public record Pick(Article article, String story, Reason reason, boolean update) {

    /** An article that was not ranked: somebody asked for just this one. */
    public static Pick of(Article article) {
        return new Pick(article, article.story(), Reason.NONE, false);
    }
}
