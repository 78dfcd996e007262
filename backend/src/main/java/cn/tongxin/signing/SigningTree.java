package cn.tongxin.signing;

import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agreements that hang together, from the one that stands under no other. */
@Schema(
        description =
                "The agreements that hang together, each after the one that it stands under; the first stands under no other. At most 200.")
public record SigningTree(List<Node> items) {

    /** One of them. */
    @Schema(name = "SigningTreeNode", description = "An agreement in its place.")
    public record Node(
            UUID id,
            String title,
            SigningKind kind,
            SigningStatus status,

            @Schema(description = "What it is to the one that it stands under.") @Nullable
            SigningRelation relation,

            @Nullable UUID parentId,
            @Schema(description = "0 at the top.") int depth) {

        /** Up to the top, then down by ix_signing_parent; what nobody has heard of yet is left out, but for the one asked about. */
        static final String ALL = """
                with recursive up as (
                    select id, parent_id, 0 as steps from signing where id = ?
                    union all select s.id, s.parent_id, u.steps + 1 from signing s join up u on s.id = u.parent_id where u.steps < 50),
                down as (
                    select id, 0 as depth, array [id] as way from (select id from up order by steps desc limit 1) top
                    union all select s.id, d.depth + 1, d.way || s.id from signing s join down d on s.parent_id = d.id
                    where d.depth < 50 and (s.public or s.id = ?))
                select s.id, s.title, s.kind, signing_state(s.status, s.confirm_until), s.relation, s.parent_id, d.depth
                from down d join signing s on s.id = d.id order by d.way limit 200""";

        static Node from(Row row) {
            return new Node(
                    row.uuid(),
                    row.text(),
                    row.constant(SigningKind.class),
                    row.constant(SigningStatus.class),
                    row.constantOrNull(SigningRelation.class),
                    row.uuidOrNull(),
                    row.integer());
        }
    }
}
