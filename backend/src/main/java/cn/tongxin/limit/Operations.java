package cn.tongxin.limit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;

/** The parts of the contract by which usage is told: the first step of the address below {@code /api/v1}. */
final class Operations {

    private Operations() {}

    /** {@code intentions} for all that lies below {@code /api/v1/intentions}. */
    static String of(ResourceInfo resource) {
        Path path = resource.getResourceMethod().getDeclaringClass().getAnnotation(Path.class);
        String first = path == null ? "" : path.value().replaceFirst("^/", "");
        int end = first.indexOf('/');
        return end < 0 ? first : first.substring(0, end);
    }
}
