package press.kiosque.digest;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Notices;

/** Tells editors of runs of digests that have failed since the last one that was done. */
@Component
@ConditionalOnWebApplication
class RunNotices implements Notices {

    private final RunRecords runs;

    RunNotices(RunRecords runs) {
        this.runs = runs;
    }

    @Override
    public List<Notice> of(String newsroom) {
        return runs.troubled(newsroom).stream()
                .map(run -> new Notice("run-failed", run.at(), "", "/admin/editions/runs/" + run.id()))
                .toList();
    }
}
