package org.lunzhu.solver.model;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise that owns sites.
 *
 * @param id unique among enterprises
 * @param name what people call it
 * @param groupId the group it belongs to (关联企业集团), if any
 */
public record Enterprise(String id, String name, @Nullable String groupId) {}
