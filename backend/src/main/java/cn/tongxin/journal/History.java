package cn.tongxin.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to one record, oldest first. */
@Schema(description = "What happened to one record, oldest first.")
public record History(List<JournalEntry> items) {}
