package cn.tongxin.funding.people;

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
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The use cases of beneficiary records. All of them are public. */
@ApplicationScoped
public class BeneficiaryService {

    private final BeneficiaryRepository records;
    private final Ledger ledger;
    private final JournalReader reader;

    BeneficiaryService(BeneficiaryRepository records, Ledger ledger, JournalReader reader) {
        this.records = records;
        this.ledger = ledger;
        this.reader = reader;
    }

    public Page<BeneficiaryRecordView> list(BeneficiaryFilter filter, PageRequest page) {
        return records.list(filter, page);
    }

    /**
     * The record.
     *
     * @throws ProblemException NOT_FOUND
     */
    public BeneficiaryRecordView read(UUID id) {
        return records.read(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * What happened to the record.
     *
     * @throws ProblemException NOT_FOUND
     */
    public History history(UUID id, Caller caller) {
        return reader.history(
                RecordType.BENEFICIARY_RECORD,
                id,
                ledger.inside(read(id).project().id(), caller));
    }

    /**
     * Adds a record of what the caller reports.
     *
     * @throws ProblemException RULE_VIOLATED for a reference that leads nowhere; FORBIDDEN
     */
    @Transactional
    @Idempotent
    public BeneficiaryRecordView report(ReportBeneficiariesRequest request, Caller caller) {
        LedgerReport report =
                ledger.open(request.projectId(), request.onDate(), request.divisionCode(), request.evidence(), caller);
        BeneficiaryRecord record = new BeneficiaryRecord(report, request.unit(), request.quantity());
        records.persistAndFlush(record);
        ledger.note(RecordType.BENEFICIARY_RECORD, record, "report", Act.LEDGER_REPORT, caller);
        return read(record.id());
    }

    /** Takes a record back, once. @throws ProblemException STATE_CONFLICT when it is a reversal, or is reversed already */
    @Transactional
    @Idempotent
    public BeneficiaryRecordView reverse(UUID id, String reason, Caller caller) {
        BeneficiaryRecord reversed = records.forReversal(id).orElseThrow(ProblemException::notFound);
        ledger.requireReversal(reversed, caller);
        if (read(id).reversedById() != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        BeneficiaryRecord reversal = reversed.reverse(reason, caller.accountId());
        records.persistAndFlush(reversal);
        ledger.note(RecordType.BENEFICIARY_RECORD, reversal, "reverse", Act.LEDGER_REVERSE, caller);
        return read(reversal.id());
    }
}
