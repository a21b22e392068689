package isnad.app.fetch;

import isnad.app.fetch.LoopbackServer.Script;
import isnad.app.fetch.LoopbackServer.Talk;
import isnad.app.fetch.MisbehaviourTest.Misbehaviour;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What servers do that they should not.
final class Misbehaviours {
  static int canary;

  private static final String ADDRESS = "http://bad.test/page";
  private static final int MEGABYTE = 1024 * 1024;

  private static final String NO_HTTP = "is no HTTP|without an answer in HTTP|no page";
  private static List<Misbehaviour> made = List.of();

  private final List<Misbehaviour> all = new ArrayList<>();

  /// A script that answers for robots.txt too.
  interface OfRobots extends Script {}

  static List<Misbehaviour> all() throws IOException {
    if (made.isEmpty()) {
      made = make();
    }
    return made;
  }

  private static List<Misbehaviour> make() throws IOException {
    var them = new Misbehaviours();
    them.slow();
    them.noHttp();
    them.endless();
    them.statuses();
    them.redirects();
    them.inward();
    them.types();
    them.packings();
    them.robots();
    var everything = new ArrayList<>(them.all);
    everything.addAll(MisbehavingFiles.all());
    return everything;
  }

  private void add(String name, String message, Script script) {
    all.add(new Misbehaviour(name, message, ADDRESS, script));
  }

  private void robots(String name, String message, OfRobots script) {
    all.add(new Misbehaviour(name, message, ADDRESS, script));
  }

  private static void drip(Talk talk, String text) throws IOException, InterruptedException {
    for (; ; ) {
      talk.say(text);
      Thread.sleep(100);
    }
  }

  private static void forEver(Talk talk, String text) throws IOException {
    var much = text.repeat(Math.max(1, 64 * 1024 / text.length()));
    for (; ; ) {
      talk.say(much);
    }
  }

  private static void sleep() throws InterruptedException {
    Thread.sleep(5000);
  }

  private void slow() {
    add("silence", "says nothing for 700 ms", talk -> sleep());
    add(
        "silence after the status line",
        "says nothing for",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\n");
          sleep();
        });
    add(
        "silence in the body",
        "says nothing for",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>");
          sleep();
        });
    add(
        "slow headers",
        "longer than 1500 ms",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nX: ");
          drip(talk, "x");
        });
    add(
        "slow body",
        "longer than 1500 ms",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          drip(talk, "<p>");
        });
    add(
        "slow chunks",
        "longer than 1500 ms",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          drip(talk, "1\r\nx\r\n");
        });
    add(
        "100-continue for ever",
        "longer than 1500 ms",
        talk -> {
          drip(talk, "HTTP/1.1 100 Continue\r\n\r\n");
        });
    add(
        "early hints for ever",
        "longer than 1500 ms",
        talk -> {
          drip(talk, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
        });
  }

  private void noHttp() {
    add("hangs up at once", "hangs up without an answer|breaks off", talk -> {});
    add("breaks off", "breaks off|hangs up without", talk -> talk.socket().setSoLinger(true, 0));
    add(
        "breaks off in the body",
        "breaks off|cut off",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<p>");
          Thread.sleep(50);
          talk.socket().setSoLinger(true, 0);
        });
    add("HTTP/0.9", NO_HTTP, talk -> talk.say("<html><p>a page</p></html>\r\n"));
    add("no status line", NO_HTTP, talk -> talk.say("Content-Type: text/html\r\n\r\n<p>"));
    add("another protocol", NO_HTTP, talk -> talk.say("SSH-2.0-OpenSSH_9.6\r\n"));
    add("a radio", NO_HTTP, talk -> talk.say("ICY 200 OK\r\n\r\n"));
    add("HTTP of the future", NO_HTTP, talk -> talk.say("HTTP/7.0 200 OK\r\n\r\n"));
    add("a status that is no number", NO_HTTP, talk -> talk.say("HTTP/1.1 two OK\r\n\r\n"));
    add("a status of one digit", NO_HTTP, talk -> talk.say("HTTP/1.1 7 OK\r\n\r\n"));
    add(
        "binary nonsense",
        "is no HTTP|hangs up",
        talk -> {
          talk.out()
              .write(new byte[] {0, (byte) 0xFF, 1, 2, '\r', '\n', 0, 0, '\r', '\n', '\r', '\n'});
        });
    add(
        "a header without a colon",
        "is no HTTP|of the type ''",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n<p>");
        });
    add(
        "a body shorter than told",
        "cut off before its end",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>");
        });
    add(
        "a negative length",
        "is no HTTP|makes no sense",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -5\r\n\r\n<p>");
        });
    add(
        "a length that is no number",
        "is no HTTP|makes no sense",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: x\r\n\r\n<p>");
        });
    add(
        "two lengths",
        "is no HTTP|cut off",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
          talk.say("Content-Length: 99\r\nContent-Length: 3\r\n\r\n<p>");
        });
    add(
        "chunked nonsense",
        "its chunks",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          talk.say("zebra\r\n<p>\r\n");
        });
    add(
        "a chunk of a negative size",
        "its chunks",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          talk.say("-1\r\n<p>\r\n");
        });
    add(
        "chunks that are cut off",
        "cut off before its end",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          talk.say("ff\r\n<p>");
        });
    add(
        "chunks without an end",
        "cut off before its end|its chunks",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          talk.say("3\r\n<p>\r\n");
        });
    add(
        "a transfer encoding of its own",
        "is no HTTP",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: magic\r\n\r\n<p>");
        });
  }

  private void endless() {
    add(
        "an endless body",
        "larger than 16 MB",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          forEver(talk, "<p>more</p>");
        });
    add(
        "an endless body of a told length",
        "larger than 16 MB",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n");
          forEver(talk, "<p>more</p>");
        });
    add(
        "endless chunks",
        "larger than 16 MB",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          forEver(talk, "1000\r\n" + "<p>x".repeat(1024) + "\r\n");
        });
    add(
        "an endless size of a chunk",
        "its chunks|larger than any|is no HTTP",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
          forEver(talk, "0");
        });
    add(
        "endless trailers",
        "larger than any|its chunks|is no HTTP",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
          forEver(talk, "X-More: x\r\n");
        });
    add(
        "endless headers",
        "head of its answer is larger",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\n");
          forEver(talk, "X-More: x\r\n");
        });
    add(
        "a giant header",
        "head of its answer is larger",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nX-Giant: ");
          forEver(talk, "x");
        });
    add(
        "an endless status line",
        "head of its answer is larger",
        talk -> {
          talk.say("HTTP/1.1 200 ");
          forEver(talk, "O");
        });
    add(
        "endless empty lines",
        "head of its answer is larger|is no HTTP",
        talk -> {
          forEver(talk, "\r\n");
        });
    add(
        "an endless film",
        "of the type 'video/mp4'",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n");
          forEver(talk, "\0");
        });
    add(
        "an endless page of an error",
        "answers 500",
        talk -> {
          talk.say("HTTP/1.1 500 Oops\r\nContent-Type: text/html\r\n\r\n");
          forEver(talk, "<p>sorry</p>");
        });
    add(
        "an endless page of a redirect",
        "sends on in a circle",
        talk -> {
          talk.say("HTTP/1.1 302 Found\r\nLocation: /page\r\n\r\n");
          forEver(talk, "<p>over there</p>");
        });
  }

  private void status(String status, String message) {
    add(status, message, talk -> talk.status(status));
  }

  private void statuses() {
    status("101 Switching Protocols", "answers 101|is no HTTP|hangs up|longer than|no page");
    status("201 Created", "answers 201: that is no page");
    status("204 No Content", "nothing on the page");
    status("205 Reset Content", "nothing on the page");
    status("206 Partial Content", "a part, where the whole was asked for");
    status("300 Multiple Choices", "name one of them");
    status("304 Not Modified", "there was no before");
    status("305 Use Proxy", "that is no page");
    status("400 Bad Request", "that is no page");
    status("401 Unauthorized", "wants a password");
    status("402 Payment Required", "wants to be paid");
    status("403 Forbidden", "does not give the page to us");
    status("404 Not Found", "no such page; look at the address");
    status("407 Proxy Authentication Required", "wants a password");
    status("408 Request Timeout", "say the same again later");
    status("410 Gone", "no such page");
    status("418 I'm a teapot", "that is no page");
    status("429 Too Many Requests", "asked too often");
    status("451 Unavailable For Legal Reasons", "does not give the page to us");
    status("500 Internal Server Error", "it fails; say the same again later");
    status("502 Bad Gateway", "it fails");
    status("503 Service Unavailable", "it fails");
    status("599 Whatever", "it fails");
    status("999 Denied", "it fails|is no HTTP");
    add(
        "a challenge",
        "wants a password",
        talk -> {
          talk.status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"tell me\"");
        });
    add(
        "401 with the negotiation of a domain",
        "wants a password",
        talk -> {
          talk.status("401 Unauthorized", "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM");
        });
  }

  private void sendsOn(String name, String location, String message) {
    add("sent on " + name, message, talk -> talk.status("302 Found", "Location: " + location));
  }

  private void redirects() {
    sendsOn("to itself", "/page", "in a circle");
    add(
        "sent on there and back",
        "in a circle",
        talk -> {
          talk.status("301 Moved", "Location: " + (talk.path().equals("/page") ? "/b" : "/page"));
        });
    add(
        "sent on for ever",
        "more than 5 times",
        talk -> {
          talk.status("307 Temporary", "Location: " + talk.path() + "x");
        });
    add(
        "sent on with a cookie that must come back",
        "in a circle",
        talk -> {
          if (talk.head().contains("cookie")) {
            talk.page("text/html", "<p>tracked</p>");
          } else {
            talk.status("302 Found", "Set-Cookie: id=1; Path=/", "Location: /page");
          }
        });
    add("sent on nowhere", "does not say where to", talk -> talk.status("302 Found"));
    sendsOn("to nothing", "", "does not say where to");
    sendsOn("to nonsense", "http://", "names no host");
    sendsOn("to a host with a blank", "http://a b/", "no host that is one");
    sendsOn("to a file", "file:///etc/passwd", "only http and https .*'file:'");
    sendsOn("to gopher", "gopher://inside.test:70/1", "only http and https .*'gopher:'");
    sendsOn("to ftp", "ftp://inside.test/a", "only http and https");
    sendsOn("to a script", "javascript:alert(1)", "only http and https");
    sendsOn("to data", "data:text/html,<p>x</p>", "only http and https");
    sendsOn("into a jar", "jar:file:///a.jar!/b", "only http and https");
    sendsOn("with a password", "http://amal:secret@bad.test/", "user name or password");
    sendsOn("to the mail server", "http://bad.test:25/", "no page is served on port 25");
    sendsOn("to the shell", "http://bad.test:22/", "no page is served on port 22");
    sendsOn("to port 0", "http://bad.test:0/", "no port that is one");
    sendsOn("to port 99999", "http://bad.test:99999/", "no port that is one");
    sendsOn("to nobody", "http://nobody.test/", "no machine is known by the name nobody.test");
    sendsOn("to a name too long", "http://" + "a".repeat(300) + ".test/", "no host that is one");
    sendsOn("to an address too long", "/" + "a".repeat(5000), "more than 4096 letters");
    sendsOn(
        "to plain text on the TLS port",
        "https://bad.test/",
        "cannot prove that it is|does not pick up");
  }

  private void inward(String name, String location) {
    sendsOn(name, location, "nothing inside is fetched|unusual spelling|names no host");
  }

  private void inward() {
    var at = ":" + canary + "/";
    inward("to loopback", "http://127.0.0.1" + at);
    inward("to loopback over TLS", "https://127.0.0.1" + at);
    inward("to another loopback", "http://127.9.9.9" + at);
    inward("to localhost", "http://localhost" + at);
    inward("to LOCALHOST and a dot", "http://LOCALHOST." + at);
    inward("to a name that is inside", "http://inside.test" + at);
    inward("to a name that is half inside", "http://half.test" + at);
    inward("without a scheme", "//127.0.0.1" + at);
    inward("with backslashes", "http:\\\\127.0.0.1" + at);
    inward("to nothing but zeros", "http://0.0.0.0" + at);
    inward("to one zero", "http://0" + at);
    inward("to one number", "http://2130706433" + at);
    inward("to one number in hex", "http://0x7f000001" + at);
    inward("to octal numbers", "http://0177.0.0.1" + at);
    inward("to hex numbers", "http://0x7f.0x0.0x0.0x1" + at);
    inward("to a short number", "http://127.1" + at);
    inward("to a number with zeros before it", "http://127.000.000.001" + at);
    inward("to wide digits", "http://\uFF11\uFF12\uFF17.0.0.1" + at);
    inward("to wide dots", "http://127\u30020\u30020\u30021" + at);
    inward(
        "to circled letters", "http://\u24DB\u24DE\u24D2\u24D0\u24DB\u24D7\u24DE\u24E2\u24E3" + at);
    inward("to a percent-encoded host", "http://%31%32%37.0.0.1" + at);
    inward("to the loopback of IPv6", "http://[::1]" + at);
    inward("to the nothing of IPv6", "http://[::]" + at);
    inward("to loopback mapped into IPv6", "http://[::ffff:127.0.0.1]" + at);
    inward("to loopback mapped in hex", "http://[::ffff:7f00:1]" + at);
    inward("to loopback in the old way", "http://[::127.0.0.1]" + at);
    inward("to loopback behind 6to4", "http://[2002:7f00:1::]" + at);
    inward("to loopback behind NAT64", "http://[64:ff9b::7f00:1]" + at);
    inward("to loopback behind Teredo", "http://[2001:0:7f00:1::]" + at);
    inward("to a machine of the local link", "http://[fe80::1]" + at);
    inward("to a zone", "http://[fe80::1%25lo]" + at);
    inward("to unique local", "http://[fd12:3456::1]" + at);
    inward("to multicast of IPv6", "http://[ff02::1]" + at);
    inward("to private 10", "http://10.0.0.1/");
    inward("to private 172", "http://172.31.255.1/");
    inward("to private 192", "http://192.168.1.1/");
    inward("to a provider's inside", "http://100.64.0.1/");
    inward("to multicast", "http://224.0.0.1/");
    inward("to everybody", "http://255.255.255.255/");
    inward("to a cloud's metadata", "http://169.254.169.254/latest/meta-data/");
    inward("to a cloud's metadata by IPv6", "http://[fd00:ec2::254]/latest/");
    inward("to a cloud's metadata behind 6to4", "http://[2002:a9fe:a9fe::]/");
    inward("to a second cloud's metadata", "http://100.100.100.200/");
    inward("to a third cloud's inside", "http://168.63.129.16/");
    sendsOn("past a user name", "http://bad.test@127.0.0.1" + at, "user name or password");
    var rebinding = "http://later.test:" + canary + "/";
    all.add(
        new Misbehaviour(
            "a name that turns inward",
            "nothing inside is fetched",
            rebinding,
            talk -> {
              talk.page("text/html", "<p>never asked</p>");
            }));
    for (var scheme : List.of("file:///etc/passwd", "ftp://bad.test/", "gopher://bad.test/")) {
      all.add(new Misbehaviour(scheme, "only http and https", scheme, talk -> {}));
    }
    var secret = "http://amal:secret@bad.test/";
    all.add(new Misbehaviour("a password told", "user name or password", secret, talk -> {}));
    var inside = "http://127.0.0.1:" + canary + "/";
    all.add(new Misbehaviour("inside, told", "say --allow-host 127.0.0.1", inside, talk -> {}));
  }

  private void types() {
    for (var type :
        List.of("image/png", "application/json", "application/x-msdownload", "text/css")) {
      add("a page of " + type, "of the type '" + type, talk -> talk.page(type, "<p>x</p>"));
    }
    add(
        "no type",
        "of the type ''",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n<p>");
        });
    add("a type of nonsense", "of the type '\\?\\?", talk -> talk.page("\u0001\u202E", "<p>"));
    add(
        "bytes of no type",
        "of the type 'application/octet-stream'",
        talk -> {
          talk.page("application/octet-stream", "<p>x</p>");
        });
    add(
        "a picture as a page",
        "neither UTF-8, UTF-16 nor",
        talk -> {
          var png = new byte[2000];
          new java.util.Random(1).nextBytes(png);
          png[0] = (byte) 0x89;
          talk.page("text/html", png);
        });
    add(
        "a page in a charset that lies",
        "zero bytes|neither UTF-8",
        talk -> {
          talk.page(
              "text/html; charset=utf-8",
              new byte[] {'<', 'p', (byte) 0xD8, '>', (byte) 0xFF, 0, 0, 7});
        });
  }

  private void packed(String name, String packing, byte[] body, String message) {
    add(
        name,
        message,
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + packing);
          talk.say("\r\nContent-Length: " + body.length + "\r\n\r\n");
          talk.out().write(body);
          talk.out().flush();
        });
  }

  private void packings() throws IOException {
    var bomb = MisbehavingFiles.gzip(new byte[40 * MEGABYTE]);
    packed("a bomb of gzip", "gzip", bomb, "larger than 16 MB");
    packed(
        "a bomb in a bomb", "gzip, gzip", MisbehavingFiles.gzip(bomb), "packs it as 'gzip, gzip'");
    packed("brotli, which nobody asked for", "br", new byte[] {1, 2, 3}, "packs it as 'br'");
    packed("zstd, which nobody asked for", "zstd", new byte[] {1, 2, 3}, "packs it as 'zstd'");
    packed("a packing of nonsense", "\u202Ex", new byte[] {1}, "packs it as");
    packed("gzip that is none", "gzip", "<p>plain</p>".getBytes(), "and it is not");
    packed("gzip of no bytes", "gzip", new byte[0], "cut off before its end");
    var half = MisbehavingFiles.gzip("<p>a page</p>".repeat(99).getBytes());
    packed("half a gzip", "gzip", java.util.Arrays.copyOf(half, half.length / 2), "cut off");
    add(
        "gzip of nothing, for ever",
        "larger than 16 MB|longer than",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
          talk.out().write(MisbehavingFiles.gzip(new byte[0]), 0, 10);
          var nothing = new byte[5 * 4096];
          for (var i = 0; i < nothing.length; i += 5) {
            nothing[i + 3] = (byte) 0xFF;
            nothing[i + 4] = (byte) 0xFF;
          }
          for (; ; ) {
            talk.out().write(nothing);
          }
        });
  }

  private void robots() throws IOException {
    var text = "User-agent: *\nDisallow: /\n" + "#\n".repeat(10 * MEGABYTE);
    var body = MisbehavingFiles.gzip(text.getBytes());
    robots(
        "robots.txt keeps all out",
        "robots.txt keeps programs out",
        talk -> {
          talk.page("text/plain", "User-agent: *\nDisallow: /\n");
        });
    robots(
        "robots.txt keeps us out",
        "robots.txt keeps programs out",
        talk -> {
          talk.page(
              "text/plain", "User-agent: isnad\nDisallow: /page\n\nUser-agent: *\nAllow: /\n");
        });
    robots(
        "robots.txt fails",
        "robots.txt cannot be read .*503",
        talk -> {
          talk.status("503 Service Unavailable");
        });
    robots("robots.txt is silent", "robots.txt cannot be read .*says nothing", talk -> sleep());
    robots(
        "robots.txt drips",
        "robots.txt cannot be read .*longer than",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
          drip(talk, "# not yet\n");
        });
    robots(
        "robots.txt is endless and keeps out",
        "robots.txt keeps programs out",
        talk -> {
          talk.say(
              "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /\n");
          forEver(talk, "# more\n");
        });
    robots(
        "robots.txt sends inward",
        "robots.txt cannot be read .*nothing inside",
        talk -> {
          talk.status("302 Found", "Location: http://127.0.0.1:" + canary + "/robots.txt");
        });
    robots(
        "robots.txt goes in a circle",
        "robots.txt cannot be read .*circle",
        talk -> {
          talk.status("302 Found", "Location: /robots.txt");
        });
    robots(
        "robots.txt is a bomb",
        "robots.txt keeps programs out",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n");
          talk.out().write(body);
          talk.out().flush();
        });
    robots(
        "robots.txt wants an hour between pages",
        "pause of 3600 s",
        talk -> {
          talk.page("text/plain", "User-agent: *\nCrawl-delay: 3600\n");
        });
    robots(
        "robots.txt is asked too often",
        "robots.txt cannot be read .*429",
        talk -> {
          talk.status("429 Too Many Requests");
        });
  }
}
