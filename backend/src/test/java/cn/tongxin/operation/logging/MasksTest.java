package cn.tongxin.operation.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "电话13812345678，请回电 | 电话***，请回电",
                "call 138-1234-5678 now | call *** now",
                "+86 138 1234 5678 | ***",
                "8613812345678 | ***",
                "传真 010-12345678 | 传真 ***",
                "0311-87123456 转 8 | *** 转 8",
                "身份证11010119900307123X。 | 身份证***。",
                "110101199003071234 | ***",
                "卡号 6222021234567890123 | 卡号 ***",
                "to wang.wu+x@mail.example.org! | to ***@mail.example.org!",
                "Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG | Authorization: ***",
                "header bearer abc.def-ghi | header bearer ***",
                "Basic dXNlcjpwYXNzd29yZA== | Basic ***",
                "key txk_3fA9-zz_81 was used | key txk_*** was used",
                "Cookie: tongxin=abc; other=def | Cookie: ***",
                "set-cookie=session=abc | set-cookie=***",
                "{\"password\":\"correct horse\"} | {\"password\":\"***\"}",
                "jdbc:postgresql://db/x?password=geheim&ssl=true | jdbc:postgresql://db/x?password=***&ssl=true",
                "access_token=abc123 | access_token=***",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl end | *** end",
                "tel13812345678 fax010-12345678 | tel*** fax***",
                "0198a3c4-0000-7000-8000-138123456789.wang@mail.example.org | 0198a3c4-0000-7000-8000-138123456789***@mail.example.org",
                "x-otp=1234&my_api-key: 5678, plain=9 | x-otp=***&my_api-key: ***, plain=9",
                "t2otp=1 user.password=2 .token=3 | t2otp=*** user.password=*** .token=***",
                "+86-138-1234-5678 138 1234-5678 | *** ***",
                "session A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0U1v gone | session *** gone",
            })
    void secretShouldBeMasked(String text, String masked) {
        assertThat(Masks.apply(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0198a3c4-0000-7000-8000-138123456789",
                "0198a3c4-0000-7000-8000-13812345678a",
                "trace 13812345678abcde",
                "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "2026-11-25T02:20:16.123456789Z",
                "91110000MA0012345X",
                "21880000.00 yuan of 12345678901",
                "GET /api/v1/organizations 200 12 ms",
                "cn.tongxin.intention.IntentionService.submit(IntentionService.java:120)",
                "the password is a one-time password and must be changed",
            })
    void whatLinesAreFoundByShouldStay(String text) {
        assertThat(Masks.apply(text)).isEqualTo(text);
    }
}
