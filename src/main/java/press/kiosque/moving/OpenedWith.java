package press.kiosque.moving;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** A writer that uses a stream, which is opened and closed with it. */
record OpenedWith<T>(ItemWriter<T> writer, ItemStream stream) implements ItemStreamWriter<T> {

    @Override
    public void write(Chunk<? extends T> chunk) throws Exception {
        writer.write(chunk);
    }

    @Override
    public void open(ExecutionContext context) {
        stream.open(context);
    }

    @Override
    public void close() {
        stream.close();
    }
}
