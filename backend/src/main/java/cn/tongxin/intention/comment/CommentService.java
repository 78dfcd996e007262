package cn.tongxin.intention.comment;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.intention.IntentionDesk;
import cn.tongxin.intention.IntentionStep;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.Subject;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comments: one transaction each, with its row in the journal, which does not say what was said. */
@ApplicationScoped
public class CommentService {

    private final IntentionDesk desk;
    private final CommentRepository comments;

    CommentService(IntentionDesk desk, CommentRepository comments) {
        this.desk = desk;
        this.comments = comments;
    }

    Page<CommentView> list(UUID id, Caller caller, PageRequest page) {
        IntentionView view = desk.read(id, caller);
        caller.require(Act.INTENTION_COMMENT_SEE, view.ownersScope());
        return comments.list(id, person(caller), page);
    }

    @Transactional
    @Idempotent
    CommentView add(UUID id, CommentRequest said, Caller caller) {
        Subject intention = desk.takeTogether(id, IntentionStep.COMMENT, caller);
        boolean department =
                caller.organizations(Act.INTENTION_COMMENT).stream().noneMatch(intention::owns);
        UUID commentId = comments.add(
                id, person(caller), caller.onBehalfOf(Act.INTENTION_COMMENT, intention.scope()), department, said);
        desk.work(id, "comment", told(commentId, said.pointer()), null, Act.INTENTION_COMMENT, caller);
        return comments.read(id, commentId, person(caller)).orElseThrow();
    }

    /** By who said it; twice is once. */
    @Transactional
    @Idempotent
    CommentView withdraw(UUID id, UUID commentId, Caller caller) {
        IntentionView view = desk.read(id, caller);
        caller.require(Act.INTENTION_COMMENT_SEE, view.ownersScope());
        CommentView comment = comments.read(id, commentId, person(caller)).orElseThrow(ProblemException::notFound);
        if (!comment.own()) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        if (comment.withdrawnAt() == null) {
            comments.withdraw(commentId);
            desk.work(id, "withdraw-comment", told(commentId, comment.pointer()), null, Act.INTENTION_COMMENT, caller);
        }
        return comments.read(id, commentId, person(caller)).orElseThrow();
    }

    private static Map<String, @Nullable Object> told(UUID commentId, @Nullable String pointer) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("commentId", commentId);
        told.put("pointer", pointer);
        return told;
    }

    /** No system comments: the policy gives the act to no scope. */
    private static UUID person(Caller caller) {
        return Objects.requireNonNull(caller.accountId());
    }
}
