package cn.tongxin.operation.facts;

/** The facts that come with the product cannot be loaded. The message says which entry of which file, and why. */
public class FactsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactsException(String message) {
        super(message);
    }

    FactsException(String message, Throwable cause) {
        super(message, cause);
    }
}
