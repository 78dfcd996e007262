package cn.tongxin.account.invitation;

/** What has become of an invitation. */
public enum InvitationState {
    OPEN,
    EXPIRED,
    ACCEPTED,
    WITHDRAWN
}
