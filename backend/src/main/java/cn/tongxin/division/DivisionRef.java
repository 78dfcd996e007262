package cn.tongxin.division;

/**
 * A division as other records name it.
 *
 * @param code six digits of GB/T 2260
 * @param name the name alone (海淀区); it may repeat in the country
 * @param fullName the name with all that it lies in (北京市海淀区)
 */
public record DivisionRef(String code, String name, String fullName) {}
