package press.kiosque.conversation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;

/** Words that are typed shorter than they are written, where they can mean nothing else. */
final class TextSpeak {

    private static final Map<String, String> IN_FULL = Stream.of(
                    ("nn=non thx=thanks tnx=thanks thnx=thanks ty=thanks tysm=thanks plz=please pls=please wot=what wat=what"
                                    + " u=you r=are ur=your msg=message msgs=messages msging=messaging txt=text txting=texting bcp=beaucoup"
                                    + " tjs=toujours qd=quand koi=quoi dsl=desole met=mets pa=pas ouai=oui jveu=jveux jvoudrai=jvoudrais"
                                    + " arete=arrete aretez=arretez aretes=arretes dalerte=alerte dalertes=alertes")
                            .split(" "))
            .map(word -> word.split("="))
            .collect(toUnmodifiableMap(word -> word[0], word -> word[1]));

    private TextSpeak() {}

    /** The word that a folded one stands for; the same if it is none of these. */
    static String inFull(String word) {
        return IN_FULL.getOrDefault(word, word);
    }
}
