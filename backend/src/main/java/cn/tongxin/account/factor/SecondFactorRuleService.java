package cn.tongxin.account.factor;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Of which roles a second factor is required. A change holds for everybody at the next request. */
@ApplicationScoped
public class SecondFactorRuleService {

    private static final String RULES = "select role, required, version from second_factor_rule";

    private final Sql sql;
    private final Journal journal;
    private final SecondFactorRequirement requirement;

    SecondFactorRuleService(Sql sql, Journal journal, SecondFactorRequirement requirement) {
        this.sql = sql;
        this.journal = journal;
        this.requirement = requirement;
    }

    public SecondFactorRules list() {
        return new SecondFactorRules(
                sql.all(RULES, List.of(), row -> SecondFactorRuleView.from(row, requirement)).stream()
                        .sorted((one, other) -> one.role().compareTo(other.role()))
                        .toList());
    }

    /** @throws ProblemException RULE_VIOLATED where the configuration requires it and the rule would not */
    @Transactional
    public SecondFactorRuleView set(Role role, SecondFactorRuleRequest request, int version, Caller caller) {
        SecondFactorRuleView rule = sql.one(
                        RULES + " where role = ? for update",
                        List.of(role),
                        row -> SecondFactorRuleView.from(row, requirement))
                .orElseThrow(ProblemException::notFound);
        Version.check(rule.version(), version);
        if (rule.byConfiguration() && !request.required()) {
            throw ProblemException.rule("/required", ErrorCode.NOT_PERMITTED);
        }
        sql.change(
                "update second_factor_rule set required = ?, version = version + 1, updated_at = now() where role = ?",
                request.required(),
                role);
        String act = request.required() ? "require-second-factor" : "waive-second-factor";
        journal.append(
                new Change(
                        RecordType.SECOND_FACTOR_RULE,
                        role.name(),
                        version + 1,
                        act,
                        null,
                        Map.of("required", request.required()),
                        false,
                        cn.tongxin.identity.Scope.of(List.of(), null),
                        false),
                caller,
                Act.SECOND_FACTOR_REQUIRE);
        return new SecondFactorRuleView(role, request.required(), rule.byConfiguration(), version + 1);
    }
}
