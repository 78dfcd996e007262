package cn.tongxin.funding;

import cn.tongxin.division.Places;
import cn.tongxin.paging.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a record of the ledger lies: in its own division; without one it is not split, and lies in what holds all places of its project
 * together. The metrics count by the same rule.
 */
@ApplicationScoped
public class LedgerPlaces {

    private final Places places;

    LedgerPlaces(Places places) {
        this.places = places;
    }

    /** Only records, of alias {@code r}, that lie in the division; none means no condition. */
    public void inDivision(Listing listing, @Nullable String divisionCode) {
        if (divisionCode == null) {
            return;
        }
        List<String> prefixes = places.ofDivision(divisionCode, "?division");
        List<Object> arguments = new ArrayList<>(List.of(Places.bounds(prefixes)));
        arguments.addAll(List.of(Places.bounds(prefixes)));
        listing.where(
                "(" + Places.condition("r.division_code", prefixes)
                        + " or (r.division_code is null and r.project_id in (select p.id from project p"
                        + " join project_place pl on pl.project_id = p.id where p.places_complete group by p.id"
                        + " having bool_and(" + Places.condition("pl.division_code", prefixes) + "))))",
                arguments.toArray());
    }

    /** Only records, of alias {@code r}, that lie in the zone; none means no condition. */
    public void inZone(Listing listing, @Nullable String zoneCode) {
        if (zoneCode == null) {
            return;
        }
        List<String> prefixes = places.ofZone(zoneCode);
        List<Object> arguments = new ArrayList<>(List.of(Places.bounds(prefixes)));
        arguments.addAll(List.of(Places.bounds(prefixes)));
        arguments.add(places.zonesWithin(zoneCode, prefixes));
        listing.where(
                "(" + Places.condition("r.division_code", prefixes)
                        + " or (r.division_code is null and r.project_id in (select p.id from project p join ("
                        + "select pl.project_id, " + Places.condition("pl.division_code", prefixes)
                        + " as within from project_place pl"
                        + " union all select pz.project_id, pz.zone_code = any (?) from project_zone pz) m on m.project_id = p.id"
                        + " where p.places_complete or exists (select 1 from project_zone n where n.project_id = p.id)"
                        + " group by p.id having bool_and(m.within))))",
                arguments.toArray());
    }
}
