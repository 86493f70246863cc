package org.whosaid.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A headless Chromium, steered by its driver over HTTP. Both come from the machine, nothing is downloaded. */
final class Browser implements AutoCloseable {

    static final String MISSING = "skipped: no chromium and chromedriver on the path; on Debian: apt-get install"
            + " chromium chromium-driver";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Lets no page and no browser of a test reach for the network. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String address;
    private final String session;

    private Browser(Path chromium, Path chromedriver, Path profile) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        driver = new ProcessBuilder(chromedriver.toString(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromedriver.log").toFile())
                .start();
        address = "http://127.0.0.1:" + port;
        awaitReady();
        String answer = send("POST", "/session", capabilities(chromium, profile));
        session = "/session/" + field(answer, "sessionId").orElseThrow(() -> new IllegalStateException(answer));
    }

    /**
     * Starts one.
     *
     * @param folder for its profile and what it downloads
     * @return empty where there is none on this machine
     */
    static Optional<Browser> start(Path folder) throws Exception {
        Optional<Path> chromium = onPath("chromium");
        Optional<Path> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Browser(chromium.get(), chromedriver.get(), Files.createDirectories(folder.resolve("browser"))));
    }

    /** Opens a page anew: between two parts of a page that is open already, a browser would not load it again. */
    void open(Path page, String hash) throws Exception {
        send("POST", session + "/url", object("url", "about:blank"));
        send("POST", session + "/url", object("url", page.toUri() + hash));
    }

    void resize(int width, int height) throws Exception {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    void preferDark(boolean dark) throws Exception {
        devTools(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (dark ? "dark" : "light") + "\"}]}");
    }

    /** Lays the page out as for paper, or as for a screen again. */
    void print(boolean paper) throws Exception {
        devTools("Emulation.setEmulatedMedia", "{\"media\":\"" + (paper ? "print" : "") + "\"}");
    }

    void downloadTo(Path folder) throws Exception {
        devTools(
                "Browser.setDownloadBehavior",
                "{\"behavior\":\"allow\",\"downloadPath\":" + quoted(folder.toString()) + "}");
    }

    /** What an expression gives, as text; a promise is waited for. */
    String value(String expression) throws Exception {
        String script = "const done = arguments[0]; Promise.resolve().then(() => (" + expression
                + ")).then(v => done(String(v)), e => done('THROWN ' + e));";
        StringWriter body = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(body)) {
            json.writeStartObject();
            json.writeStringField("script", script);
            json.writeArrayFieldStart("args");
            json.writeEndArray();
            json.writeEndObject();
        }
        return field(send("POST", session + "/execute/async", body.toString()), "value")
                .orElse("");
    }

    /** Waits until an expression is true. */
    void await(String expression) throws Exception {
        if (!becomes(() -> value(expression).equals("true"))) {
            throw new AssertionError("never true: " + expression);
        }
    }

    /** Whether something becomes so while it is worth waiting. */
    static boolean becomes(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.call()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /** What the browser's console says is wrong, since this was last asked. */
    List<String> complaints() throws Exception {
        String answer = send("POST", session + "/se/log", object("type", "browser"));
        List<String> messages = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("message")) {
                    messages.add(json.nextTextValue());
                }
            }
        }
        return messages;
    }

    void screenshot(Path file) throws Exception {
        String answer = send("GET", session + "/screenshot", "");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(field(answer, "value").orElseThrow()));
    }

    /** Ends the browser and its driver. */
    @Override
    public void close() throws IOException {
        try {
            send("DELETE", session, "");
        } finally {
            driver.destroy();
            driver.onExit().join();
        }
    }

    private void devTools(String command, String parameters) throws Exception {
        send("POST", session + "/goog/cdp/execute", "{\"cmd\":" + quoted(command) + ",\"params\":" + parameters + "}");
    }

    private void awaitReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                send("GET", "/status", "");
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(20);
            }
        }
    }

    private String send(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(method + " " + path);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer.body();
    }

    private static String capabilities(Path chromium, Path profile) throws IOException {
        StringWriter body = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(body)) {
            json.writeStartObject();
            json.writeObjectFieldStart("capabilities");
            json.writeObjectFieldStart("alwaysMatch");
            json.writeObjectFieldStart("goog:loggingPrefs");
            json.writeStringField("browser", "ALL");
            json.writeEndObject();
            json.writeObjectFieldStart("goog:chromeOptions");
            json.writeStringField("binary", chromium.toString());
            json.writeArrayFieldStart("args");
            for (String argument : ARGUMENTS) {
                json.writeString(argument);
            }
            json.writeString("--user-data-dir=" + profile.resolve("profile"));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        return body.toString();
    }

    private static String object(String name, String value) {
        return "{" + quoted(name) + ":" + quoted(value) + "}";
    }

    private static String quoted(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(quoted)) {
            json.writeString(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return quoted.toString();
    }

    /** The first field of this name with a text, at any depth. */
    private static Optional<String> field(String answer, String name) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && json.currentName().equals(name)
                        && json.nextToken() == JsonToken.VALUE_STRING) {
                    return Optional.of(json.getText());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
