package org.lunzhu.data.generate.posting.kind;

import static org.lunzhu.data.generate.posting.kind.Hazard.HIGH;
import static org.lunzhu.data.generate.posting.kind.Hazard.LOW;
import static org.lunzhu.data.generate.posting.kind.Hazard.MIDDLE;

import org.jspecify.annotations.Nullable;

/** What kinds of objects are supervised (W21 二(三)), how dangerous they are, and what one must know of them. */
public enum ObjectKind {
    HAZCHEM("危险化学品厂", HIGH, "HAZCHEM"),
    MINE("采石矿", HIGH, "MINE"),
    METALLURGY("冶金厂", HIGH, "METALLURGY"),
    CHEMICAL("化工厂", HIGH, "HAZCHEM"),
    EXPLOSIVES("民爆器材厂", HIGH, "BLASTING"),
    SHIPBUILDING("船厂", MIDDLE, "SHIPBUILDING"),
    BLASTING("爆破作业公司", HIGH, "BLASTING"),
    ROAD("重点路段", LOW, null),
    CONSTRUCTION("建筑工地", MIDDLE, "CONSTRUCTION"),
    GAS("燃气站", MIDDLE, "GAS"),
    ROAD_TRANSPORT("危货运输公司", MIDDLE, "TRANSPORT"),
    PORT("港口仓储公司", HIGH, "HAZCHEM"),
    TERMINAL("客运站", LOW, "TRANSPORT"),
    WATER_WORKS("水利工地", MIDDLE, "CONSTRUCTION"),
    FOOD("农产品加工厂", LOW, null),
    PESTICIDE("农药厂", MIDDLE, "HAZCHEM"),
    FISHING_PORT("渔港", MIDDLE, null),
    MALL("商场", LOW, null),
    SCENIC("景区", LOW, null),
    HOTEL("酒店", LOW, null),
    POWER("发电厂", MIDDLE, "SPECIAL_EQUIPMENT"),
    GRAIN("粮库", LOW, null),
    SPECIAL_EQUIPMENT("锅炉站", MIDDLE, "SPECIAL_EQUIPMENT"),
    SHIPPING("水路客运公司", MIDDLE, "TRANSPORT");

    private final String noun;
    private final Hazard hazard;
    private final @Nullable String qualification;

    ObjectKind(String noun, Hazard hazard, @Nullable String qualification) {
        this.noun = noun;
        this.hazard = hazard;
        this.qualification = qualification;
    }

    public String noun() {
        return noun;
    }

    public Hazard hazard() {
        return hazard;
    }

    /** What everybody in its teams must be qualified for; null where nothing is asked. */
    @Nullable
    public String qualification() {
        return qualification;
    }

    /** Whether it lies on the shore. */
    public boolean isMaritime() {
        return switch (this) {
            case SHIPBUILDING, PORT, FISHING_PORT, SHIPPING -> true;
            default -> false;
        };
    }

    /** A road section belongs to nobody. */
    public boolean isEnterprise() {
        return this != ROAD;
    }
}
