package press.kiosque.admin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import press.kiosque.Kiosque;

/** A test of the editors' site: the whole application over real HTTP, on data of its own and without clock or queues. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Kiosque.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kiosque.data-dir=target/admin-site-${random.uuid}",
            "kiosque.work.clock=false",
            "kiosque.work.queues=false",
            "camel.component.direct.timeout=1000"
        })
@Import({Cast.class, Probes.class, QuickPasswords.class})
@interface AdminSite {}
