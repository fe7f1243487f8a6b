package org.lunzhu.solver.repair.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.cause.RepairTexts;

/** A measure in words. */
final class MeasureText {

    private final RepairTexts texts;

    private MeasureText(Locale locale) {
        texts = new RepairTexts(locale);
    }

    static String of(Measure measure, Locale locale) {
        return new MeasureText(locale).text(measure);
    }

    private String text(Measure measure) {
        if (measure instanceof Measure.Loan loan) {
            int people = loan.people().size();
            return texts.text("loan", loan.from().name(), people, loan.to().name(), names(loan.people()));
        }
        if (measure instanceof Measure.Release release) {
            int limit = release.limit() + release.people();
            return texts.text("release", release.agency().name(), release.people(), release.limit(), limit);
        }
        if (measure instanceof Measure.Stay stay) {
            return texts.text("stay", stay.person().name(), stay.post().title(), stay.more());
        }
        if (measure instanceof Measure.Service service) {
            return texts.text("service", service.person().name(), service.more());
        }
        if (measure instanceof Measure.Cover cover) {
            String level = texts.text("level." + cover.level());
            return texts.text(
                    "cover",
                    level,
                    cover.team().post().title(),
                    cover.team().period().label());
        }
        if (measure instanceof Measure.Training training) {
            List<String> agencies =
                    training.agencies().stream().map(Agency::name).toList();
            return texts.text(
                    "train",
                    training.people().size(),
                    training.code(),
                    names(training.people()),
                    texts.agencies(agencies));
        }
        if (measure instanceof Measure.Vacancy vacancy) {
            return texts.text(
                    "vacancy",
                    vacancy.seatIds().size(),
                    vacancy.team().post().title(),
                    vacancy.team().period().label());
        }
        return texts.text("places", ((Measure.Places) measure).people());
    }

    private String names(Collection<Supervisor> people) {
        return texts.names(people.stream().map(Supervisor::name).toList());
    }
}
