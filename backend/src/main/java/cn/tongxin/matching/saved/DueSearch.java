package cn.tongxin.matching.saved;

import java.util.UUID;

/**
 * A saved search with news, whose person may be told.
 *
 * @param news how many, at most 100
 */
public record DueSearch(UUID id, UUID accountId, String name, int news) {}
