package org.lunzhu.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;

/** A request with the files that its body holds. */
final class UploadRequest extends AbstractMultipartHttpServletRequest {

    UploadRequest(HttpServletRequest request, List<UploadedFile> files) {
        super(request);
        MultiValueMap<String, MultipartFile> byPart = new LinkedMultiValueMap<>();
        files.forEach(file -> byPart.add(file.getName(), file));
        setMultipartFiles(byPart);
    }

    @Override
    public @Nullable String getMultipartContentType(String paramOrFileName) {
        return null;
    }

    @Override
    public @Nullable HttpHeaders getMultipartHeaders(String paramOrFileName) {
        return null;
    }
}
