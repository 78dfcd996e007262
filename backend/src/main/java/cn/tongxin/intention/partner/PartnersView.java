package cn.tongxin.intention.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organizations beside the lead. */
@Schema(name = "Partners", description = "The organizations beside the lead: who takes part, and who was asked to.")
public record PartnersView(List<PartnerView> items) {}
