package cn.tongxin.signon;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The provider says who may what, and accounts are opened as people come. */
public class SignOnByClaims implements QuarkusTestProfile {

    static final String ADDRESS = "https://tongxin.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> keys = new HashMap<>(Map.of(
                "tongxin.sign-on.address", ADDRESS,
                "tongxin.sign-on.name", "测试认证平台",
                "tongxin.sign-on.create-accounts", "true",
                "tongxin.sign-on.grants-from", "CLAIMS",
                "tongxin.sign-on.administrators", "true",
                "tongxin.sign-on.provider.keys-asked-again", "0.001S"));
        rule(keys, 0, "reviewer", "DEPARTMENT_REVIEWER");
        rule(keys, 1, "member", "ORGANIZATION_MEMBER");
        rule(keys, 2, "coordinator", "ZONE_COORDINATOR");
        rule(keys, 3, "audit", "AUDIT_ADMINISTRATOR");
        rule(keys, 4, "hebei", "DEPARTMENT_OFFICER");
        keys.put("tongxin.sign-on.grants[4].scope", "130000");
        return keys;
    }

    private static void rule(Map<String, String> keys, int index, String value, String role) {
        keys.put("tongxin.sign-on.grants[" + index + "].value", value);
        keys.put("tongxin.sign-on.grants[" + index + "].role", role);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ProviderResource.class));
    }
}
