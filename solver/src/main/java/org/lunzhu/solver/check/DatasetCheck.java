package org.lunzhu.solver.check;

import java.util.List;
import org.lunzhu.solver.check.basics.IdentityCheck;
import org.lunzhu.solver.check.basics.ParameterCheck;
import org.lunzhu.solver.check.basics.PeriodCheck;
import org.lunzhu.solver.check.basics.VacancyWeightCheck;
import org.lunzhu.solver.check.basics.WeightCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Theme;
import org.lunzhu.solver.check.people.AgencyCheck;
import org.lunzhu.solver.check.people.MutualCheck;
import org.lunzhu.solver.check.people.PastCheck;
import org.lunzhu.solver.check.people.QualificationCheck;
import org.lunzhu.solver.check.people.RecusalCheck;
import org.lunzhu.solver.check.people.SupervisorCheck;
import org.lunzhu.solver.check.site.CircuitCheck;
import org.lunzhu.solver.check.site.EligibleCheck;
import org.lunzhu.solver.check.site.SiteAgencyCheck;
import org.lunzhu.solver.check.site.SiteCheck;
import org.lunzhu.solver.check.site.UseCheck;
import org.lunzhu.solver.check.text.NameCheck;
import org.lunzhu.solver.check.text.TextCheck;
import org.lunzhu.solver.model.Dataset;

/** What is wrong with a dataset: every error and warning at once. */
public final class DatasetCheck {

    private static final List<Theme> THEMES = List.of(
            TextCheck::check,
            IdentityCheck::check,
            NameCheck::check,
            PeriodCheck::check,
            AgencyCheck::check,
            SupervisorCheck::check,
            RecusalCheck::check,
            SiteCheck::check,
            SiteAgencyCheck::check,
            CircuitCheck::check,
            PastCheck::check,
            WeightCheck::check,
            VacancyWeightCheck::check,
            ParameterCheck::check,
            MutualCheck::check);

    /** Themes that look things up and compute with them, so that they need a dataset without errors. */
    private static final List<Theme> DEEPER_THEMES =
            List.of(QualificationCheck::check, UseCheck::check, EligibleCheck::check);

    private DatasetCheck() {}

    /**
     * Every issue of the dataset, errors first; empty where all is well. Never throws. Warnings that need a sound
     * dataset, such as a site nobody is eligible for, come only once there is no error.
     */
    public static List<Issue> check(Dataset dataset) {
        Known known = Known.of(dataset);
        Findings findings = new Findings();
        THEMES.forEach(theme -> theme.check(known, findings));
        if (!findings.hasErrors()) {
            DEEPER_THEMES.forEach(theme -> theme.check(known, findings));
        }
        return findings.toList();
    }
}
