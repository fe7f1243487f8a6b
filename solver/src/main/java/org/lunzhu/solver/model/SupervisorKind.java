package org.lunzhu.solver.model;

/** What sort of person a supervisor is. */
public enum SupervisorKind {
    /** 干部. */
    OFFICIAL,
    /** 企业业务骨干. */
    BACKBONE,
    /** 专家. */
    EXPERT
}
