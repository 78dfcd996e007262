package cn.tongxin.call.form;

/** What a question asks for; each kind has one field of {@link AnswerRequest}. */
public enum QuestionKind {
    TEXT("text"),
    /** With a unit, where the question names one. */
    NUMBER("number"),
    YES_NO("yes"),
    /** One of the options. */
    ONE_OF("choices"),
    /** One or more of the options. */
    SEVERAL_OF("choices"),
    DATE("date");

    private final String field;

    QuestionKind(String field) {
        this.field = field;
    }

    /** The field of an answer that holds the value. */
    String field() {
        return field;
    }

    boolean chosen() {
        return this == ONE_OF || this == SEVERAL_OF;
    }
}
