package cn.tongxin.matching;

/** Who speaks in a match. */
public enum MatchSide {
    /** The lead organization of the intention, which invites. */
    LEAD,
    /** The other organization, which shows interest. */
    PARTNER;

    MatchSide other() {
        return this == LEAD ? PARTNER : LEAD;
    }
}
