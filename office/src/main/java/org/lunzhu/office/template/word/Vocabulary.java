package org.lunzhu.office.template.word;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Programme;

/** The words of the template. */
public final class Vocabulary {

    public static final Words PROGRAMMES = Words.of("""
            POSTING 驻点监管
            MUTUAL 企业互派驻点
            CONTRACT 包保督导""");

    public static final Words LEVELS = Words.of("""
            PROVINCE 省 省级
            CITY 市 市级
            COUNTY 县区 县级 区县
            TOWNSHIP 乡镇街道 乡镇 街道
            VILLAGE 村居 村""");

    public static final Words AGENCY_KINDS = Words.of("""
            SECTOR_REGULATOR 行业主管部门
            SAFETY_REGULATOR 负有安全监管职责的部门
            ENTERPRISE 企业
            EXPERT_BODY 第三方机构""");

    public static final Words SUPERVISOR_KINDS = Words.of("""
            OFFICIAL 干部
            BACKBONE 企业业务骨干 业务骨干
            EXPERT 专家""");

    public static final Words RISK_GRADES = Words.of("""
            MAJOR 重大 重大风险
            GREATER 较大 较大风险
            GENERAL 一般 一般风险
            LOW 低 低风险""");

    public static final Words MODES = Words.of("""
            RESIDENT 蹲守驻点 蹲守
            ROVING 流动驻点 流动""");

    public static final Words ROLES = Words.of("""
            LEAD 牵头
            SUPPORT 配合
            MEMBER 成员
            EXPERT 专家""");

    public static final Words YES_NO = Words.of("""
            true 是 TRUE
            false 否 FALSE""");

    public static final Words QUALIFICATIONS = Words.of("""
            HAZCHEM 危险化学品 危化品 危化 危险化学品安全监管 危化品安全监管 危化安全监管
            MINE 非煤矿山 非煤矿山安全管理人员
            CONSTRUCTION 建筑施工 建筑
            SPECIAL_EQUIPMENT 特种设备
            TRANSPORT 道路运输
            BLASTING 爆破
            GAS 燃气
            METALLURGY 冶金
            SHIPBUILDING 船舶""");

    private static final Words SECTORS = Words.of("""
            HAZCHEM 危险化学品 危化品
            CHEMICAL 化工
            EXPLOSIVES 民爆器材
            SHIPBUILDING 船舶修造 船舶
            BLASTING 爆破
            ROAD 重点路段
            CONSTRUCTION 建筑施工 房屋市政工程
            GAS 燃气 城镇燃气
            ROAD_TRANSPORT 道路运输 两客一危
            PORT 港口危货
            TERMINAL 客运站
            WATER_WORKS 水利工程
            FOOD 农产品加工
            PESTICIDE 农药
            FISHING_PORT 渔港
            MALL 商场 商贸
            SCENIC 旅游景区 景区
            HOTEL 酒店
            POWER 发电
            GRAIN 粮食储存
            MINE 非煤矿山
            METALLURGY 冶金
            SPECIAL_EQUIPMENT 特种设备
            SHIPPING 水路客运
            PHARMACY 医药
            FIREWORKS 烟花爆竹
            NONFERROUS 有色
            BUILDING_MATERIALS 建材
            MACHINERY 机械
            LIGHT_INDUSTRY 轻工
            TEXTILES 纺织
            TOBACCO 烟草
            COMMERCE""");

    /** In lists of CONTRACT (L20) trade is a sector of its own. */
    private static final Words CONTRACT_SECTORS = SECTORS.with("COMMERCE 商贸");

    private Vocabulary() {}

    /** The sectors; what 商贸 means depends on the programme. */
    public static Words sectors(@Nullable Programme programme) {
        return programme == Programme.CONTRACT ? CONTRACT_SECTORS : SECTORS;
    }
}
