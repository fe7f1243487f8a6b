package org.lunzhu.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;

/**
 * Takes the files out of requests that bring some. Their bodies are in memory already, within the limits of bodies, so
 * that nothing is written to disk.
 */
@Component("multipartResolver")
final class Uploads implements MultipartResolver {

    private static final String PATHS = "/imports";

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && HttpMethod.POST.name().equals(request.getMethod())
                && request.getRequestURI().endsWith(PATHS);
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        return new UploadRequest(request, FileParts.of(request));
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        // Nothing but memory was taken.
    }
}
