package cn.tongxin.call;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reading calls. */
@ApplicationScoped
public class CallService {

    private final CallRepository calls;
    private final JournalReader journal;

    CallService(CallRepository calls, JournalReader journal) {
        this.calls = calls;
        this.journal = journal;
    }

    public Page<CallSummary> list(CallFilter filter, PageRequest page) {
        return calls.list(filter, page);
    }

    public CallSummary read(UUID id) {
        return calls.read(id).orElseThrow(ProblemException::notFound);
    }

    public History history(UUID id) {
        read(id);
        return journal.history(RecordType.CALL, id);
    }

    /** The call that an intention answers; @throws ProblemException RULE_VIOLATED when there is none, or it is not open today. */
    public CallSummary answered(UUID id, String pointer) {
        CallSummary call =
                calls.read(id).orElseThrow(() -> ProblemException.rule(pointer, ErrorCode.UNKNOWN_REFERENCE));
        if (!call.open()) {
            throw ProblemException.rule(pointer, ErrorCode.OUT_OF_RANGE, call.opensOn(), call.closesOn());
        }
        return call;
    }
}
