package org.lunzhu.api.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lunzhu.api.contract.DemoDatasetListDto;
import org.lunzhu.api.contract.DemoDatasetsApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The scenarios that come with the program. */
@RestController
class DemoDatasetsController implements DemoDatasetsApi {

    private final DemoDatasets demos;

    DemoDatasetsController(DemoDatasets demos) {
        this.demos = demos;
    }

    @Override
    public ResponseEntity<DemoDatasetListDto> listDemoDatasets() {
        try {
            return ResponseEntity.ok(new DemoDatasetListDto(demos.list()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
