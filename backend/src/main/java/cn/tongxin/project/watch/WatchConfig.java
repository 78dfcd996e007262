package cn.tongxin.project.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** After how many days without a word a project is looked at. No rule sets them; the defaults are ours, of November 2026. */
@ConfigMapping(prefix = "tongxin.project.watch")
public interface WatchConfig {

    /** Days since the last report, or since one was expected. */
    @WithDefault("90")
    int noReportDays();

    /** Days in effect without report, milestone, money or people. */
    @WithDefault("60")
    int nothingBegunDays();
}
