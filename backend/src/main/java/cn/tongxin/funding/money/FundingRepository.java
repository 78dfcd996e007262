package cn.tongxin.funding.money;

import cn.tongxin.funding.LedgerPlaces;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query about funding records. */
@ApplicationScoped
class FundingRepository implements PanacheRepositoryBase<FundingRecord, UUID> {

    private static final String DETAIL =
            "select " + FundingRecordView.COLUMNS + " from " + FundingRecordView.TABLES + " where r.id = ?";

    private final Sql sql;
    private final Cursors cursors;
    private final LedgerPlaces places;

    FundingRepository(Sql sql, Cursors cursors, LedgerPlaces places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends: reversals that come at once are taken one after the other. */
    Optional<FundingRecord> forReversal(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<FundingRecordView> list(FundingFilter filter, PageRequest request) {
        Listing listing = Listing.of(FundingRecordView.COLUMNS, FundingRecordView.TABLES, "r.id")
                .countIn("funding_record r")
                .whereIf(filter.project(), "r.project_id = ?")
                .whereIn("r.kind", filter.kind());
        if (filter.organization() != null) {
            // one set of ids, so that a body with few records is found by its indexes
            listing.where("""
                    r.id in (select g.id from funding_record g where g.payer_id = ?
                        union select g.id from project_organization po join funding_record g on g.project_id = po.project_id
                        where po.organization_id = ?)""", filter.organization(), filter.organization());
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            listing.where("r.on_date >= ? and r.on_date < ?", first, first.plusYears(1));
        }
        if (filter.standing() != null) {
            listing.where(
                    (filter.standing() ? "" : "not ")
                            + "(r.reverses_id is null and not exists (select 1 from funding_record y where y.reverses_id = r.id))");
        }
        places.inDivision(listing, filter.division());
        places.inZone(listing, filter.zone());
        return listing.sorts(
                        Sort.down("onDate", "r.on_date", "date"),
                        Sort.down("amount", "r.amount", "numeric"),
                        Sort.down("id", "r.id", "uuid"))
                .page(sql, cursors, request, FundingRecordView::from);
    }

    Optional<FundingRecordView> read(UUID id) {
        return sql.one(DETAIL, List.of(id), FundingRecordView::from);
    }
}
