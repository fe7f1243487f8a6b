package org.lunzhu.api.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds the page's files; every route of the page, which is a path without a dot, is the page itself. */
final class PageRoutes extends PathResourceResolver {

    private static final String PAGE = "index.html";

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource found = super.getResource(path, location);
        return found != null || !isRoute(path) ? found : super.getResource(PAGE, location);
    }

    private static boolean isRoute(String path) {
        boolean ours = path.equals("api") || path.startsWith("api/") || path.startsWith("actuator/");
        return !ours && path.lastIndexOf('.') <= path.lastIndexOf('/');
    }
}
