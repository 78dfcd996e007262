package cn.tongxin.funding.money;

import cn.tongxin.funding.Ledger;
import cn.tongxin.funding.LedgerReport;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;

/** The use cases of funding records. All of them are public. */
@ApplicationScoped
public class FundingService {

    private static final String LEAST = "0.01";
    private static final String MOST = "9999999999999999.99";

    private final FundingRepository records;
    private final Ledger ledger;
    private final JournalReader reader;

    FundingService(FundingRepository records, Ledger ledger, JournalReader reader) {
        this.records = records;
        this.ledger = ledger;
        this.reader = reader;
    }

    public Page<FundingRecordView> list(FundingFilter filter, PageRequest page) {
        return records.list(filter, page);
    }

    /**
     * The record.
     *
     * @throws ProblemException NOT_FOUND
     */
    public FundingRecordView read(UUID id) {
        return records.read(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * What happened to the record.
     *
     * @throws ProblemException NOT_FOUND
     */
    public History history(UUID id, Caller caller) {
        return reader.history(
                RecordType.FUNDING_RECORD, id, ledger.inside(read(id).project().id(), caller));
    }

    /**
     * Adds a record of what the caller reports.
     *
     * @throws ProblemException RULE_VIOLATED for an amount of zero or a reference that leads nowhere; FORBIDDEN
     */
    @Transactional
    @Idempotent
    public FundingRecordView report(ReportFundingRequest request, Caller caller) {
        LedgerReport report =
                ledger.open(request.projectId(), request.onDate(), request.divisionCode(), request.evidence(), caller);
        ledger.requireBody(request.payerId(), "/payerId");
        BigDecimal amount = new BigDecimal(request.amount());
        if (amount.signum() <= 0) {
            throw ProblemException.rule("/amount", ErrorCode.OUT_OF_RANGE, LEAST, MOST);
        }
        FundingRecord record = new FundingRecord(report, request.kind(), amount, request.payerId());
        records.persistAndFlush(record);
        ledger.note(RecordType.FUNDING_RECORD, record, "report", Act.LEDGER_REPORT, caller);
        return read(record.id());
    }

    /** Takes a record back, once. @throws ProblemException STATE_CONFLICT when it is a reversal, or is reversed already */
    @Transactional
    @Idempotent
    public FundingRecordView reverse(UUID id, String reason, Caller caller) {
        FundingRecord reversed = records.forReversal(id).orElseThrow(ProblemException::notFound);
        ledger.requireReversal(reversed, caller);
        if (read(id).reversedById() != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        FundingRecord reversal = reversed.reverse(reason, caller.accountId());
        records.persistAndFlush(reversal);
        ledger.note(RecordType.FUNDING_RECORD, reversal, "reverse", Act.LEDGER_REVERSE, caller);
        return read(reversal.id());
    }
}
