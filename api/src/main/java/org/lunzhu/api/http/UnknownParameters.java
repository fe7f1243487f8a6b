package org.lunzhu.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses requests with query parameters that the operation does not have, so that a slip is not overlooked. */
final class UnknownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> names = new ArrayList<>(request.getParameterMap().keySet());
            for (MethodParameter parameter : method.getMethodParameters()) {
                RequestParam known = parameter.getParameterAnnotation(RequestParam.class);
                if (known != null) {
                    names.remove(known.value());
                }
            }
            if (!names.isEmpty()) {
                throw new UnknownParametersException(names);
            }
        }
        return true;
    }
}
