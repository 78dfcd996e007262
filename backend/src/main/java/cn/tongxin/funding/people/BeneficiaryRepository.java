package cn.tongxin.funding.people;

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

/** Every query about beneficiary records. */
@ApplicationScoped
class BeneficiaryRepository implements PanacheRepositoryBase<BeneficiaryRecord, UUID> {

    private static final String DETAIL =
            "select " + BeneficiaryRecordView.COLUMNS + " from " + BeneficiaryRecordView.TABLES + " where r.id = ?";

    private final Sql sql;
    private final Cursors cursors;
    private final LedgerPlaces places;

    BeneficiaryRepository(Sql sql, Cursors cursors, LedgerPlaces places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends: reversals that come at once are taken one after the other. */
    Optional<BeneficiaryRecord> forReversal(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<BeneficiaryRecordView> list(BeneficiaryFilter filter, PageRequest request) {
        Listing listing = Listing.of(BeneficiaryRecordView.COLUMNS, BeneficiaryRecordView.TABLES, "r.id")
                .countIn("beneficiary_record r")
                .whereIf(filter.project(), "r.project_id = ?")
                .whereIn("r.unit", filter.unit())
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from project_organization po where po.project_id = r.project_id and po.organization_id = ?)");
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            listing.where("r.on_date >= ? and r.on_date < ?", first, first.plusYears(1));
        }
        if (filter.standing() != null) {
            listing.where(
                    (filter.standing() ? "" : "not ")
                            + "(r.reverses_id is null and not exists (select 1 from beneficiary_record y where y.reverses_id = r.id))");
        }
        places.inDivision(listing, filter.division());
        places.inZone(listing, filter.zone());
        return listing.sorts(Sort.down("onDate", "r.on_date", "date"), Sort.down("id", "r.id", "uuid"))
                .page(sql, cursors, request, BeneficiaryRecordView::from);
    }

    Optional<BeneficiaryRecordView> read(UUID id) {
        return sql.one(DETAIL, List.of(id), BeneficiaryRecordView::from);
    }
}
