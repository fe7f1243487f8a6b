package org.lunzhu.solver.ortools;

import com.google.ortools.Loader;

/** Loads the native part of OR-Tools, once for the whole process. */
public final class NativeLibrary {

    private static boolean loaded;

    private NativeLibrary() {}

    /** Makes sure that OR-Tools can be called. */
    public static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }
}
