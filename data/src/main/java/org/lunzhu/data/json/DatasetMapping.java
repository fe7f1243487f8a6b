package org.lunzhu.data.json;

import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Suitability;

/** Datasets as a whole, and their small parts. */
final class DatasetMapping {

    private DatasetMapping() {}

    static Dataset read(Fields in) {
        if (in.isOther("postings", "sites")) {
            throw JsonDocument.refusal(Issue.error("plan-as-dataset", "", null));
        }
        RuleSettings rules = in.optionalObject("rules", RulesMapping::read);
        return new Dataset(
                in.text("name"),
                in.optionalText("title"),
                in.constant("programme", Programme.class),
                in.constant("level", Level.class),
                in.optionalText("source"),
                in.requiredObjects("periods", DatasetMapping::readPeriod),
                in.requiredObjects("agencies", AgencyMapping::read),
                in.requiredObjects("supervisors", SupervisorMapping::read),
                in.objects("enterprises", SiteMapping::readEnterprise),
                in.requiredObjects("sites", SiteMapping::read),
                in.objects("circuits", SiteMapping::readCircuit),
                in.objects("history", DatasetMapping::readHistory),
                in.objects("suitability", DatasetMapping::readSuitability),
                rules == null ? RuleSettings.DEFAULTS : rules);
    }

    private static Period readPeriod(Fields in) {
        return new Period(in.text("id"), in.optionalText("title"), in.date("startsOn"), in.date("endsOn"));
    }

    private static HistoryEntry readHistory(Fields in) {
        return new HistoryEntry(in.text("supervisorId"), in.text("siteId"), in.integer("periodsAgo"));
    }

    private static Suitability readSuitability(Fields in) {
        return new Suitability(in.text("supervisorId"), in.text("siteId"), in.integer("score"));
    }

    static void write(Output out, Dataset dataset) {
        out.text("name", dataset.name())
                .text("title", dataset.title())
                .text("programme", dataset.programme())
                .text("level", dataset.level())
                .text("source", dataset.source())
                .objects("periods", dataset.periods(), DatasetMapping::writePeriod)
                .objects("agencies", dataset.agencies(), AgencyMapping::write)
                .objects("supervisors", dataset.supervisors(), SupervisorMapping::write)
                .objectsUnlessEmpty("enterprises", dataset.enterprises(), SiteMapping::writeEnterprise)
                .objects("sites", dataset.sites(), SiteMapping::write)
                .objectsUnlessEmpty("circuits", dataset.circuits(), SiteMapping::writeCircuit)
                .objectsUnlessEmpty("history", dataset.history(), DatasetMapping::writeHistory)
                .objectsUnlessEmpty("suitability", dataset.suitability(), DatasetMapping::writeSuitability);
        if (!dataset.rules().equals(RuleSettings.DEFAULTS)) {
            out.object("rules", dataset.rules(), RulesMapping::write);
        }
    }

    private static void writePeriod(Output out, Period period) {
        out.text("id", period.id())
                .text("title", period.title())
                .text("startsOn", period.startsOn())
                .text("endsOn", period.endsOn());
    }

    private static void writeHistory(Output out, HistoryEntry entry) {
        out.text("supervisorId", entry.supervisorId())
                .text("siteId", entry.siteId())
                .number("periodsAgo", entry.periodsAgo());
    }

    private static void writeSuitability(Output out, Suitability suitability) {
        out.text("supervisorId", suitability.supervisorId())
                .text("siteId", suitability.siteId())
                .number("score", suitability.score());
    }
}
