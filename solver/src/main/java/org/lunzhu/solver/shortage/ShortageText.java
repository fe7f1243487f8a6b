package org.lunzhu.solver.shortage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Texts;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;

/** A shortage in words. */
final class ShortageText {

    private static final int NAMED = 4;

    private final Shortage shortage;
    private final Locale locale;

    ShortageText(Shortage shortage, Locale locale) {
        this.shortage = shortage;
        this.locale = locale;
    }

    @Override
    public String toString() {
        String period = shortage.period().label();
        if (shortage.supervisors().isEmpty()) {
            String posts = names(shortage.posts().stream().map(Post::title).toList());
            return text("nobody", period, shortage.seats(), people(), posts) + barred();
        }
        boolean oneSeatEach = shortage.fillable() == shortage.supervisors().size();
        return text(
                        oneSeatEach ? "there-are" : "can-fill",
                        period,
                        shortage.seats(),
                        people(),
                        shortage.supervisors().size(),
                        shortage.fillable(),
                        supervisors())
                + releases()
                + training()
                + partTime()
                + pinned()
                + barred();
    }

    private String people() {
        String agencies = names(shortage.agencies().stream().map(Agency::name).toList());
        String qualifications = String.join("+", shortage.qualifications());
        String whose = agencies.isEmpty() ? "people" : "people-of";
        return text(qualifications.isEmpty() ? whose : "qualified-" + whose, agencies, qualifications);
    }

    private String supervisors() {
        return names(shortage.supervisors().stream().map(Supervisor::name).toList(), "and-more-people");
    }

    private String releases() {
        if (shortage.releases().size() > NAMED) {
            int together = shortage.releases().stream().mapToInt(Release::limit).sum();
            return text("release-together", shortage.releases().size(), together);
        }
        return shortage.releases().stream().map(this::release).collect(Collectors.joining());
    }

    private String training() {
        Integer places = shortage.trainingPlaces();
        return places == null ? "" : text("training", places);
    }

    private String partTime() {
        PartTime less = shortage.partTime();
        return less == null ? "" : text("part-time", less.people(), less.mostPercent(), less.seatPercent());
    }

    private String pinned() {
        return shortage.pinned() == 0 ? "" : text("pinned", shortage.pinned());
    }

    private String release(Release release) {
        return text("release", release.agency().name(), release.limit());
    }

    private String barred() {
        if (shortage.barred().isEmpty()) {
            return "";
        }
        List<String> counts = shortage.barred().entrySet().stream()
                .map(e -> text("barred-by", titleOf(e.getKey()), e.getValue()))
                .toList();
        String key = shortage.supervisors().isEmpty() ? "barred" : "others-barred";
        return text(key, String.join(text("comma"), counts));
    }

    private String titleOf(Rule rule) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? rule.titleZh() : rule.titleEn();
    }

    private String names(List<String> names) {
        return names(names, "and-more");
    }

    /** The names in a row, the last of many only counted. */
    private String names(List<String> names, String many) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(text("comma")));
        return names.size() > NAMED ? text(many, first, names.size() - NAMED, names.size()) : first;
    }

    private String text(String key, Object... arguments) {
        return Texts.SHORTAGES.format(locale, key, arguments);
    }
}
