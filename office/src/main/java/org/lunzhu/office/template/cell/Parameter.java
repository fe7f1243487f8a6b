package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.word.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of the rules, what they are called, and what their values are. */
public enum Parameter {
    MIN_TEAM("minTeam", "每组最少人数", NumberType.WHOLE),
    TEAM_KINDS("teamKinds", "可入组人员类别", new ListType(new EnumElement(Vocabulary.SUPERVISOR_KINDS))),
    MAX_TENURE_PERIODS("maxTenurePeriods", "同一驻点连续最多期数", NumberType.WHOLE),
    MAX_CONSECUTIVE_PERIODS("maxConsecutivePeriods", "连续驻点最多期数", NumberType.WHOLE),
    RETURN_GAP_PERIODS("returnGapPeriods", "重返同一驻点间隔期数", NumberType.WHOLE),
    TOLERATED_ABSENCE_DAYS("toleratedAbsenceDays", "每期可缺勤天数", NumberType.WHOLE),
    TRAINING_PLACES("trainingPlaces", "每期岗前培训名额", NumberType.WHOLE),
    KEEP_MEMBERS("keepMembers", "交接时留任人数", NumberType.WHOLE),
    HANDOVER_MAX_KM("handoverMaxKm", "前后驻点免计公里数", NumberType.WHOLE),
    DETOUR_FACTOR("detourFactor", "绕行系数", NumberType.DECIMAL),
    CIRCUIT_SIZE("circuitSize", "流动片区最多对象数", NumberType.WHOLE),
    SITES_PER_PERSON("sitesPerPerson", "每人包保对象数", NumberType.WHOLE),
    LEVELS_BY_RISK("levelsByRisk", "各风险等级可监管层级", new LevelsType());

    private final String id;
    private final String chinese;
    private final CellType type;

    Parameter(String id, String chinese, CellType type) {
        this.id = id;
        this.chinese = chinese;
        this.type = type;
    }

    /** Its name in the JSON. */
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public CellType type() {
        return type;
    }

    public static @Nullable Parameter find(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst().orElse(null);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Parameter::id).toList();
    }
}
