package cn.tongxin.event;

import java.util.UUID;

/** There may be room for more people now; told within the transaction. */
public record RoomChanged(UUID eventId) {}
