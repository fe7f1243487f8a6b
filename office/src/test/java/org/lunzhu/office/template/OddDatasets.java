package org.lunzhu.office.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;

/** Datasets that hold whatever the contract allows, sense or no sense: odd characters, doubles, numbers, names twice. */
final class OddDatasets {

    private static final List<String> TEXTS = List.of(
            "王磊",
            "李强",
            "市应急局",
            "王磊（p1）",
            "无",
            "不限",
            "空缺",
            "例：王晓明",
            "例会制度厂",
            "\"引号\"",
            "\"",
            "",
            " ",
            " 前后空格 ",
            "\u3000全角空格\u3000",
            "换\n行",
            "回车\r\n行",
            "制\t表",
            "甲、乙",
            "甲，乙；丙",
            "Foo, Bar; Co.",
            "=1+2",
            "+86",
            "-5",
            "@SUM(A1)",
            "'单引号",
            "_x000D_",
            "_x0041_x0042_",
            "a_x005F_b",
            "0001",
            "1E5",
            "2021-1",
            "2021-03-01",
            "12345678901234567890",
            "3.50",
            "TRUE",
            "危险化学品",
            "HAZCHEM",
            "商贸",
            "是",
            "#REF!",
            "😀𠮷",
            "\u0000零",
            "\uFFFE",
            "\uFEFF头",
            "\u200B",
            "a\u200Bb",
            "\u2028",
            "\uD800",
            "危险化学品（至2024-12-31）",
            "甲（至2024-12-31）",
            "（固定）",
            "ﬁⅣ①",
            "ＡＢＣ",
            "A B",
            "A  B",
            "ABC",
            "\\",
            "\\n",
            "<b>&amp;",
            "]]>",
            "{\"a\":1}",
            "重大：市；低：无",
            "*",
            "★",
            "a★");

    private final Random random;
    private final List<String> agencyIds;
    private final List<String> siteIds;
    private final List<String> personIds;
    private final List<String> enterpriseIds;
    private final List<String> periodIds;
    private final String name;

    OddDatasets(int seed) {
        random = new Random(seed);
        name = "odd-" + seed;
        periodIds = ids(1 + random.nextInt(3));
        agencyIds = ids(1 + random.nextInt(5));
        personIds = ids(random.nextInt(12));
        enterpriseIds = ids(random.nextInt(4));
        siteIds = ids(random.nextInt(8));
    }

    /** Different ones, some of them odd. */
    private List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String id = random.nextInt(3) == 0 ? text() : "p" + ids.size();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    Dataset dataset() {
        return new Dataset(
                random.nextBoolean() ? name : text(),
                maybe(this::text),
                one(Programme.values()),
                one(Level.values()),
                maybe(this::text),
                list(periodIds, id -> new Period(id, maybe(this::text), date(), date())),
                list(agencyIds, this::agency),
                list(personIds, this::supervisor),
                list(enterpriseIds, id -> new Enterprise(id, text(), maybe(this::text))),
                list(siteIds, this::site),
                siteIds.isEmpty()
                        ? List.of()
                        : some(3, i -> new Circuit("c" + i + text(), maybe(this::text), subset(siteIds))),
                pairs(4, () -> new HistoryEntry(one(personIds), one(siteIds), 1 + random.nextInt(4))),
                pairs(4, () -> new Suitability(one(personIds), one(siteIds), random.nextInt(201) - 100)),
                rules());
    }

    private <T> List<T> pairs(int most, Supplier<T> pair) {
        return personIds.isEmpty() || siteIds.isEmpty() ? List.of() : some(most, i -> pair.get());
    }

    private Agency agency(String id) {
        return new Agency(
                id,
                text(),
                one(AgencyKind.values()),
                maybe(() -> one(Level.values())),
                maybe(this::text),
                maybe(() -> one(agencyIds)),
                enterpriseIds.isEmpty() ? null : maybe(() -> one(enterpriseIds)),
                maybe(this::text),
                maybe(this::location),
                maybe(() -> new ReleaseLimit(maybe(() -> random.nextInt(50)), maybe(this::share))));
    }

    private BigDecimal share() {
        return new BigDecimal(one("0", "0.0", "1", "0.4", "0.40", "0.333333333333333333", "1e-7", "0.125", "1E+2"));
    }

    private Supervisor supervisor(String id) {
        return new Supervisor(
                id,
                text(),
                one(agencyIds),
                one(SupervisorKind.values()),
                random.nextInt(30),
                some(3, i -> new Qualification(code(), maybe(this::date))),
                maybe(this::location),
                maybe(() -> new ServiceTerm(maybe(this::date), maybe(this::date))),
                some(2, i -> new Absence(date(), date(), maybe(this::text))),
                some(2, i -> recusal()),
                enterpriseIds.isEmpty() ? null : maybe(() -> one(enterpriseIds)),
                random.nextBoolean() ? 100 : random.nextInt(101),
                maybe(this::date),
                maybe(random::nextBoolean),
                maybe(this::text));
    }

    private Recusal recusal() {
        return new Recusal(
                siteIds.isEmpty() ? null : maybe(() -> one(siteIds)),
                enterpriseIds.isEmpty() ? null : maybe(() -> one(enterpriseIds)),
                maybe(this::text),
                maybe(this::text),
                maybe(this::date));
    }

    private Site site(String id) {
        return new Site(
                id,
                text(),
                enterpriseIds.isEmpty() ? null : maybe(() -> one(enterpriseIds)),
                maybe(this::code),
                maybe(this::text),
                maybe(this::text),
                maybe(this::location),
                maybe(() -> one(RiskGrade.values())),
                maybe(() -> new RiskFactors(
                        random.nextBoolean(),
                        random.nextInt(4),
                        random.nextBoolean(),
                        random.nextInt(20),
                        maybe(() -> one(RiskGrade.values())))),
                maybe(() -> one(Level.values())),
                one(Mode.values()),
                maybe(() -> one(agencyIds)),
                subset(agencyIds),
                maybe(() -> random.nextInt(5)),
                random.nextInt(3),
                some(3, i -> code()),
                maybe(() -> subset(periodIds)),
                some(2, i -> new Coverage(one(Level.values()), maybe(() -> subset(periodIds)), maybe(this::text))));
    }

    private RuleSettings rules() {
        Map<String, String> weights = new LinkedHashMap<>();
        some(3, i -> weights.put(one(Rule.values()).id(), random.nextBoolean() ? "2soft" : text()));
        return new RuleSettings(weights, random.nextBoolean() ? ParameterOverrides.NONE : parameters());
    }

    private ParameterOverrides parameters() {
        Map<RiskGrade, List<Level>> levels = new EnumMap<>(RiskGrade.class);
        some(3, i -> levels.put(one(RiskGrade.values()), subset(List.of(Level.values()))));
        return new ParameterOverrides(
                count(),
                maybe(() -> subset(List.of(SupervisorKind.values()))),
                count(),
                count(),
                count(),
                count(),
                count(),
                count(),
                count(),
                maybe(() -> one(1.3, 1.0, 1.0000000000000002, 1e-7, 123456.789)),
                count(),
                count(),
                maybe(() -> levels));
    }

    private @Nullable Integer count() {
        return maybe(() -> one(0, 1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    private Location location() {
        return new Location(coordinate(), coordinate());
    }

    private double coordinate() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextDouble() * 180 - 90;
            case 1 -> Math.round(random.nextDouble() * 1e6) / 1e4;
            case 2 -> one(0.0, 1e-7, 1e22, -37.5, 0.1 + 0.2, 1e-250);
            default -> random.nextInt(90);
        };
    }

    private LocalDate date() {
        return switch (random.nextInt(12)) {
            case 0 ->
                one(
                        LocalDate.of(1900, 1, 1),
                        LocalDate.of(1900, 2, 28),
                        LocalDate.of(1900, 3, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(12021, 1, 2),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(-5, 1, 1));
            default -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
        };
    }

    private String code() {
        return random.nextInt(4) == 0
                ? text()
                : one("HAZCHEM", "MINE", "COMMERCE", "MALL", "SHIPBUILDING", "PORT", "WEIRD");
    }

    private String text() {
        return switch (random.nextInt(3)) {
            case 0 -> one(TEXTS);
            case 1 -> one(TEXTS) + one(TEXTS);
            default -> "名" + random.nextInt(20);
        };
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int most, IntFunction<T> value) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(value).toList();
    }

    private static <T> List<T> list(List<String> ids, java.util.function.Function<String, T> value) {
        return ids.stream().map(value).toList();
    }

    /** Some of them, in another order. */
    private <T> List<T> subset(List<T> values) {
        List<T> all = new ArrayList<>(values);
        java.util.Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(all.size() + 1));
    }
}
