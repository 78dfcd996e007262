package cn.tongxin.signon;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The defaults: roles are given here, and nobody's account is opened by itself. */
public class SignOnLocally implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tongxin.sign-on.address", SignOnByClaims.ADDRESS,
                "tongxin.sign-on.grants[0].value", "reviewer",
                "tongxin.sign-on.grants[0].role", "DEPARTMENT_REVIEWER",
                "tongxin.sign-on.grants[0].scope", "110000");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ProviderResource.class));
    }
}
