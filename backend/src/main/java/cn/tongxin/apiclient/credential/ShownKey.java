package cn.tongxin.apiclient.credential;

import cn.tongxin.identity.Caller;
import java.util.UUID;

/** A key that is good, from where it was shown, and whom it makes of the request. */
record ShownKey(UUID keyId, Caller caller) {}
