package cn.tongxin.limit;

/**
 * How many requests.
 *
 * @param reads that changed nothing
 * @param writes those that may have changed something
 * @param refused that were turned away: over a limit, or not permitted
 */
record UsageCount(long reads, long writes, long refused) {

    private static final UsageCount READ = new UsageCount(1, 0, 0);
    private static final UsageCount WRITE = new UsageCount(0, 1, 0);
    private static final UsageCount REFUSED = new UsageCount(0, 0, 1);
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    static UsageCount of(String method, int status) {
        if (status == TOO_MANY_REQUESTS || status == FORBIDDEN) {
            return REFUSED;
        }
        return method.equals("GET") || method.equals("HEAD") ? READ : WRITE;
    }

    UsageCount plus(UsageCount more) {
        return new UsageCount(reads + more.reads, writes + more.writes, refused + more.refused);
    }

    long admitted() {
        return reads + writes;
    }
}
