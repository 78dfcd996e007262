package cn.tongxin.operation.records;

/** An entry names another that stands nowhere before it. */
public class UnknownReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownReferenceException(String key) {
        super("names " + key + ", which stands nowhere before it");
    }
}
