package cn.tongxin.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Query parameters that the operation does not have are passed over instead of refused, because a standard says so. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenQuery {

    /** The standard that says so. */
    String value();
}
