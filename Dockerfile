# Built in layers, so that an update ships what changed; started from an archive of loaded classes, which saves seconds.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
COPY routes routes
COPY templates templates
COPY admin admin
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --home /kiosque --create-home kiosque
WORKDIR /kiosque
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/kiosque.jar ./
# with a heap like a node's: an archive made with a very large one would be passed over without a word
RUN java -Xmx600m -XX:ArchiveClassesAtExit=kiosque.jsa -Dspring.context.exit=onRefresh -Dkiosque.data-dir=first-start \
      -jar kiosque.jar && rm -r first-start && mkdir -p data/tips && chown -R kiosque data
USER kiosque
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:SharedArchiveFile=/kiosque/kiosque.jsa -Xshare:auto"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "kiosque.jar"]
