/** The first row that is not as it was written. */
final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final long position;

    Broken(long position, String why) {
        super(why);
        this.position = position;
    }

    long position() {
        return position;
    }
}
