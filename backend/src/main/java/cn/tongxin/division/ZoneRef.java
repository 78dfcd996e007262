package cn.tongxin.division;

/**
 * A cooperation zone as other records name it.
 *
 * @param code the key (JJJ)
 * @param name the Chinese name (京津冀)
 */
public record ZoneRef(String code, String name) {}
