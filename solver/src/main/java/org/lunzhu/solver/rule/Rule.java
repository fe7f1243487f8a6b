package org.lunzhu.solver.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rule catalogue: what a plan must keep and what makes it better.
 *
 * <p>Each rule's comment says what its amount counts; its cost is amount × weight. The sources are the notices
 * 威安发〔2021〕4号 (W21), 威化安转办发〔2021〕26号 (C21), 台应急发[2022]27号 (T22), 威安办发〔2022〕65号 (W22) and
 * 临应急发〔2020〕9号 (L20).
 */
public enum Rule {
    /** 资质符合: required qualifications of the post that the person lacks, or that expire before the period ends; not asked of expert seats. */
    QUALIFIED(
            "qualified",
            ScoreLevel.HARD,
            1,
            true,
            "资质符合",
            "Qualified",
            "W21 四(一)",
            "required qualifications of the post that the person lacks, or that expire before the period ends; not asked of expert seats"),
    /** 不得监督本单位: 1 if the person's own enterprise or group is one of the post's sites'. */
    NO_SELF_SUPERVISION(
            "no-self-supervision",
            ScoreLevel.HARD,
            1,
            true,
            "不得监督本单位",
            "No self-supervision",
            "T22 一(一), 四(二)",
            "1 if the person's own enterprise or group is one of the post's sites'"),
    /** 回避: declared recusals that apply in the period. */
    RECUSAL(
            "recusal",
            ScoreLevel.HARD,
            1,
            true,
            "回避",
            "Recusal",
            "T22 四(二)",
            "declared recusals that apply in the period"),
    /** 在岗可派: 1 if the person is unavailable on more days of the period than tolerated, or not in service on all of it. */
    AVAILABLE(
            "available",
            ScoreLevel.HARD,
            1,
            true,
            "在岗可派",
            "Available",
            "W21 四(三)",
            "1 if the person is unavailable on more days of the period than tolerated, or not in service on all of it"),
    /** 牵头配合: 1 if the agency or the kind does not fit the seat's role. */
    AGENCY_ROLE(
            "agency-role",
            ScoreLevel.HARD,
            1,
            true,
            "牵头配合",
            "Agency and role",
            "W21 四(一)",
            "1 if the agency or the kind does not fit the seat's role"),
    /** 分级属地: 1 if the agency's territory does not contain every site of the post or its level may not supervise the risk grade; not asked of expert seats. */
    JURISDICTION(
            "jurisdiction",
            ScoreLevel.HARD,
            1,
            true,
            "分级属地",
            "Jurisdiction",
            "L20 二.2, T22 一(一)",
            "1 if the agency's territory does not contain every site of the post or its level may not supervise the risk grade; not asked of expert seats"),
    /** 上级驻点不重复派驻: 1 for each posting at a post in a period in which the post is not staffed. */
    SUPERIOR_COVERAGE(
            "superior-coverage",
            ScoreLevel.HARD,
            1,
            false,
            "上级驻点不重复派驻",
            "Superior coverage",
            "W21 四",
            "1 for each posting at a post in a period in which the post is not staffed"),
    /** 一人一席: seats a person holds in one team beyond the first. */
    DISTINCT_TEAM(
            "distinct-team",
            ScoreLevel.HARD,
            1,
            false,
            "一人一席",
            "Distinct team",
            "W21 四(一)",
            "seats a person holds in one team beyond the first"),
    /** 脱岗专职: load of a person in a period above their capacity, in whole started hundreds. */
    ONE_POST(
            "one-post",
            ScoreLevel.HARD,
            1,
            false,
            "脱岗专职",
            "One post",
            "W21 四(三)",
            "load of a person in a period above their capacity, in whole started hundreds"),
    /** 牵头到位: 1 for each team in which other seats are held and the lead seat is empty. */
    LEAD_PRESENT(
            "lead-present",
            ScoreLevel.HARD,
            1,
            false,
            "牵头到位",
            "Lead present",
            "W21 四(一)",
            "1 for each team in which other seats are held and the lead seat is empty"),
    /** 半年轮换: for each person and site, the periods beyond maxTenurePeriods in each unbroken run that reaches into the plan. */
    ROTATE(
            "rotate",
            ScoreLevel.HARD,
            1,
            false,
            "半年轮换",
            "Rotate",
            "W21 二(一), C21 三(五)",
            "for each person and site, the periods beyond maxTenurePeriods in each unbroken run that reaches into the plan"),
    /** 连续驻点上限: posted periods beyond maxConsecutivePeriods in each unbroken run that reaches into the plan. */
    SERVICE_LIMIT(
            "service-limit",
            ScoreLevel.HARD,
            1,
            false,
            "连续驻点上限",
            "Service limit",
            "C21 三(五)",
            "posted periods beyond maxConsecutivePeriods in each unbroken run that reaches into the plan"),
    /** 抽调上限: different people of an agency posted in a period above its limit. */
    RELEASE_LIMIT(
            "release-limit",
            ScoreLevel.HARD,
            1,
            false,
            "抽调上限",
            "Release limit",
            "W21 四(一)",
            "different people of an agency posted in a period above its limit"),
    /** 岗前培训: per period, different people posted for the first time and not trained before, above trainingPlaces. */
    TRAINING_PLACES(
            "training-places",
            ScoreLevel.HARD,
            1,
            false,
            "岗前培训",
            "Training places",
            "T22 三(四)",
            "per period, different people posted for the first time and not trained before, above trainingPlaces"),
    /** 互派成组: in MUTUAL, per period: agencies in one team beyond the first, plus posts one agency sends people to beyond the first. */
    MUTUAL_EXCHANGE(
            "mutual-exchange",
            ScoreLevel.HARD,
            1,
            false,
            "互派成组",
            "Mutual exchange",
            "T22 一(一)",
            "in MUTUAL, per period: agencies in one team beyond the first, plus posts one agency sends people to beyond the first"),
    /** 席位不空缺: per empty seat of a staffed post its risk weight, ten times that below the smallest team; 1 for an expert seat. */
    SEAT_FILLED(
            "seat-filled",
            ScoreLevel.MEDIUM,
            1,
            false,
            "席位不空缺",
            "Seat filled",
            "W21 四(一), T22 三(四)",
            "per empty seat of a staffed post its risk weight, ten times that below the smallest team; 1 for an expert seat"),
    /** 全员包保: in CONTRACT, per period, 1 for each available supervisor of a team kind who has no posting. */
    ALL_HANDS(
            "all-hands",
            ScoreLevel.MEDIUM,
            1,
            false,
            "全员包保",
            "All hands",
            "L20 三.2",
            "in CONTRACT, per period, 1 for each available supervisor of a team kind who has no posting"),
    /** 往返路程: kilometres from person to post, each posting. */
    TRAVEL(
            "travel",
            ScoreLevel.SOFT,
            1,
            false,
            "往返路程",
            "Travel",
            "W21 四(三)",
            "kilometres from person to post, each posting"),
    /** 任务均衡: per supervisor L²/10000, L the load over the horizon plus 100 for each of the 4 periods before it in which they were posted. */
    WORKLOAD_BALANCE(
            "workload-balance",
            ScoreLevel.SOFT,
            20,
            false,
            "任务均衡",
            "Workload balance",
            "W22 §9",
            "per supervisor L²/10000, L the load over the horizon plus 100 for each of the 4 periods before it in which they were posted"),
    /** 单位负担均衡: per agency and period r²/h, r different people posted, h supervisors it has. */
    AGENCY_BALANCE(
            "agency-balance",
            ScoreLevel.SOFT,
            10,
            false,
            "单位负担均衡",
            "Agency balance",
            "W21 四(一)",
            "per agency and period r²/h, r different people posted, h supervisors it has"),
    /** 风险与经验匹配: per posting at a MAJOR or GREATER post, years of experience below 3, doubled at MAJOR. */
    RISK_EXPERIENCE(
            "risk-experience",
            ScoreLevel.SOFT,
            5,
            false,
            "风险与经验匹配",
            "Risk and experience",
            "W21 二(二)",
            "per posting at a MAJOR or GREATER post, years of experience below 3, doubled at MAJOR"),
    /** 新老搭配: 1 per team of two or more people in which nobody has 5 years or more. */
    TEAM_MIX(
            "team-mix",
            ScoreLevel.SOFT,
            30,
            false,
            "新老搭配",
            "Team mix",
            "C21 三(五)",
            "1 per team of two or more people in which nobody has 5 years or more"),
    /** 搭档轮换: per pair of people who are in one team k times over the horizon, k(k−1)/2. */
    REPEAT_PAIR(
            "repeat-pair",
            ScoreLevel.SOFT,
            40,
            false,
            "搭档轮换",
            "Repeated pair",
            "T22 四(二)",
            "per pair of people who are in one team k times over the horizon, k(k−1)/2"),
    /** 重返间隔: per person and site, pairs of posted periods less than returnGapPeriods apart with a period away between them. */
    RETURN_GAP(
            "return-gap",
            ScoreLevel.SOFT,
            30,
            false,
            "重返间隔",
            "Return gap",
            "T22 四(二)",
            "per person and site, pairs of posted periods less than returnGapPeriods apart with a period away between them"),
    /** 避免互相监督: per period and pair of agencies with an enterprise, 1 if each has people at a site of the other's enterprise. */
    RECIPROCAL(
            "reciprocal",
            ScoreLevel.SOFT,
            200,
            false,
            "避免互相监督",
            "Reciprocal supervision",
            "T22 四(二)",
            "per period and pair of agencies with an enterprise, 1 if each has people at a site of the other's enterprise"),
    /** 交接便利: per person who leaves one post for another in the next period, 1 if the two are more than handoverMaxKm apart. */
    HANDOVER_DISTANCE(
            "handover-distance",
            ScoreLevel.SOFT,
            10,
            false,
            "交接便利",
            "Handover distance",
            "T22 三(四)",
            "per person who leaves one post for another in the next period, 1 if the two are more than handoverMaxKm apart"),
    /** 交接衔接: per post and pair of neighbouring staffed periods, keepMembers minus the people who stayed, if positive. */
    HANDOVER_CONTINUITY(
            "handover-continuity",
            ScoreLevel.SOFT,
            50,
            false,
            "交接衔接",
            "Handover continuity",
            "C21 三(五)",
            "per post and pair of neighbouring staffed periods, keepMembers minus the people who stayed, if positive"),
    /** 适配意愿: minus the given suitability of the person for the site. */
    SUITABILITY(
            "suitability",
            ScoreLevel.SOFT,
            1,
            false,
            "适配意愿",
            "Suitability",
            "C21 三(六)",
            "minus the given suitability of the person for the site"),
    /** 调整最小: with a base plan, 1 per seat that has a supervisor in the base and not the same one here. */
    STABILITY(
            "stability",
            ScoreLevel.SOFT,
            25,
            false,
            "调整最小",
            "Stability",
            "W21 二(二)",
            "with a base plan, 1 per seat that has a supervisor in the base and not the same one here");

    private final String id;
    private final RuleWeight defaultWeight;
    private final boolean eligibility;
    private final String titleZh;
    private final String titleEn;
    private final String source;
    private final String amount;

    Rule(
            String id,
            ScoreLevel level,
            long weight,
            boolean eligibility,
            String titleZh,
            String titleEn,
            String source,
            String amount) {
        this.id = id;
        this.defaultWeight = new RuleWeight(level, weight);
        this.eligibility = eligibility;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.source = source;
        this.amount = amount;
    }

    /** The rule with that id, such as {@code travel}; empty where there is none. */
    public static Optional<Rule> find(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }

    /** The rule with that id; throws {@link IllegalArgumentException} where there is none. */
    public static Rule get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule (%s).".formatted(id)));
    }

    /** The rules that concern one person in one seat alone, and bar people from it while they are hard. */
    public static List<Rule> eligibilityRules() {
        return Arrays.stream(values()).filter(Rule::isEligibility).toList();
    }

    /** The id in datasets and scores, such as {@code travel}. */
    public String id() {
        return id;
    }

    public RuleWeight defaultWeight() {
        return defaultWeight;
    }

    /** Whether the rule concerns one person in one seat alone. */
    public boolean isEligibility() {
        return eligibility;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    /** Notice and clause. */
    public String source() {
        return source;
    }

    /** What the amount counts, in English. */
    public String amount() {
        return amount;
    }
}
