package org.lunzhu.data.generate.contract;

import org.lunzhu.data.generate.posting.kind.Hazard;

/** The thirteen trades whose enterprises are bound to officials (L20 二.1). */
enum Trade {
    CHEMICAL("化工厂", Hazard.HIGH),
    HAZCHEM("危化品经营部", Hazard.HIGH),
    PHARMACY("医药厂", Hazard.MIDDLE),
    FIREWORKS("烟花爆竹店", Hazard.MIDDLE),
    MINE("采石矿", Hazard.MIDDLE),
    METALLURGY("冶金厂", Hazard.MIDDLE),
    NONFERROUS("有色金属厂", Hazard.MIDDLE),
    BUILDING_MATERIALS("建材厂", Hazard.LOW),
    MACHINERY("机械厂", Hazard.LOW),
    LIGHT_INDUSTRY("木业厂", Hazard.LOW),
    TEXTILES("纺织厂", Hazard.LOW),
    TOBACCO("烟草站", Hazard.LOW),
    COMMERCE("商贸行", Hazard.LOW);

    private final String noun;
    private final Hazard hazard;

    Trade(String noun, Hazard hazard) {
        this.noun = noun;
        this.hazard = hazard;
    }

    String noun() {
        return noun;
    }

    Hazard hazard() {
        return hazard;
    }
}
