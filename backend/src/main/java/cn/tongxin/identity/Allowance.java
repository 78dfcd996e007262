package cn.tongxin.identity;

/**
 * How much a system may ask for.
 *
 * @param perMinute requests in a minute
 * @param perDay requests in a day, by China's clock
 */
public record Allowance(int perMinute, int perDay) {}
