package cn.tongxin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "银行业协会, yinhangyexiehui",
        "重庆市, chongqingshi",
        "长三角, changsanjiao",
        "长江三角洲, changjiangsanjiaozhou",
        "理事长单位, lishizhangdanwei",
        "链长制, lianzhangzhi",
        "朝阳区, chaoyangqu",
        "闵行区, minhangqu",
        "东阿县, dongexian",
        "宝坻区, baodiqu",
        "信都区, xinduqu",
        "番禺区, panyuqu",
        "黄陂区, huangpiqu",
        "援疆援藏, yuanjiangyuanzang",
        "收藏家协会, shoucangjiaxiehui",
        "三地协同, sandixietong",
        "音乐家协会, yinyuejiaxiehui",
        "人民调解员, renmintiaojieyuan",
        "注册会计师, zhucekuaijishi",
        "绿色, lvse"
    })
    void nameShouldBeReadAsPeopleReadIt(String name, String pinyin) {
        assertThat(Pinyin.read(name).full()).isEqualTo(pinyin);
    }

    @Test
    void initialsShouldFollowTheReading() {
        assertThat(Pinyin.read("重庆银行").initials()).isEqualTo("cqyh");
    }

    @Test
    void lettersAndDigitsShouldStand() {
        assertThat(Pinyin.read("a1区").full()).isEqualTo("a1qu");
    }
}
