package cn.tongxin.organization.contact;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls about the contact of an organization. */
final class Contacts {

    static final String SEARCH = "/api/v1/organizations/contact-search";

    private Contacts() {}

    static String path(UUID organization) {
        return "/api/v1/organizations/" + organization + "/contact";
    }

    static Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "contactPerson", "张三丰",
                "telephone", "138-0013-5678",
                "email", "zhang@example.org",
                "bankName", "中国工商银行北京海淀支行",
                "accountName", "测试协会",
                "accountNumber", "0200000009000012345"));
    }

    static Map<String, Object> with(String field, Object value) {
        Map<String, Object> content = content();
        content.put(field, value);
        return content;
    }

    static ValidatableResponse read(RequestSpecification caller, UUID organization) {
        return caller.get(path(organization)).then();
    }

    static ValidatableResponse history(RequestSpecification caller, UUID organization) {
        return caller.get(path(organization) + "/history").then();
    }

    static ValidatableResponse change(
            RequestSpecification caller, UUID organization, int version, Map<String, Object> content) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(path(organization))
                .then();
    }

    static ValidatableResponse disclose(RequestSpecification caller, UUID organization) {
        Map<String, Object> purpose = Map.of("purpose", "VERIFICATION", "note", "核对年度清单");
        return disclose(caller, organization, purpose);
    }

    static ValidatableResponse disclose(RequestSpecification caller, UUID organization, Map<String, Object> purpose) {
        return caller.body(purpose).post(path(organization) + "/disclosure").then();
    }

    static ValidatableResponse search(RequestSpecification caller, String telephone) {
        return caller.body(Map.of("telephone", telephone)).post(SEARCH).then();
    }
}
