package org.lunzhu.solver.model;

/** What sort of body an agency is. */
public enum AgencyKind {
    /** 行业主管部门. */
    SECTOR_REGULATOR,
    /** 负有安全监管职责的部门. */
    SAFETY_REGULATOR,
    /** An enterprise that sends its own people ({@link Programme#MUTUAL}). */
    ENTERPRISE,
    /** 第三方机构. */
    EXPERT_BODY
}
