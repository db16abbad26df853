package press.kiosque.messenger;

import java.time.Duration;
import java.util.Optional;
import press.kiosque.message.SendResult;
import tools.jackson.databind.JsonNode;

/** What became of a message, read from Graph's answer. */
final class Outcome {

    private static final int REDIRECT = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final Duration BEFORE_NEXT_CONNECTION = Duration.ofSeconds(30);
    private static final String MESSAGE_ID = "message_id";

    private Outcome() {}

    /** The outcome; in doubt it is unknown, never failed, so that nobody gets a message twice. */
    static SendResult of(GraphAnswer answer) {
        if (answer instanceof GraphAnswer.Answered answered) {
            return answered.error()
                    .map(error -> failed(error, answered.usage()))
                    .orElseGet(() -> taken(answered.body()));
        }
        if (answer instanceof GraphAnswer.NoJson other) {
            return reaction(other).outcome(other.toString(), Usage.NONE);
        }
        if (answer instanceof GraphAnswer.NotSent notSent) {
            return new SendResult.RetryAfter(BEFORE_NEXT_CONNECTION, "no connection: " + notSent.cause());
        }
        return new SendResult.Unknown("no answer: " + ((GraphAnswer.Lost) answer).cause());
    }

    private static SendResult failed(GraphError error, Usage usage) {
        return ErrorTable.reaction(error).outcome(error.toString(), usage);
    }

    /** Meta's page shows the id at the top, one of its samples below {@code recipient}. */
    private static SendResult taken(JsonNode body) {
        return Optional.ofNullable(body.findValue(MESSAGE_ID))
                .map(id -> id.asString(""))
                .filter(id -> !id.isEmpty())
                .<SendResult>map(SendResult.Accepted::new)
                .orElseGet(() -> new SendResult.Unknown("answer without " + MESSAGE_ID));
    }

    /** Graph always answers in JSON: a redirect or refusal without it comes from something that stands before Graph. */
    static Reaction reaction(GraphAnswer.NoJson answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            return Reaction.SLOW_DOWN;
        }
        return answer.status() >= REDIRECT && answer.status() < SERVER_ERROR ? Reaction.STOP_PAGE : Reaction.AWAIT_ECHO;
    }
}
