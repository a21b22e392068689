package isnad.app.fetch;

import isnad.app.fetch.LoopbackServer.Script;
import isnad.app.fetch.MisbehaviourTest.Misbehaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What servers give that is no page, no list and no archive, though it says so.
final class MisbehavingFiles {
  private static final Path SAMPLES =
      Path.of(System.getProperty("isnad.root")).resolve("samples").resolve("doors");
  private static final int MEGABYTE = 1024 * 1024;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String LAUGHS =
      """
      <?xml version="1.0"?>
      <!DOCTYPE %1$s [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
      <!ENTITY f SYSTEM "http://127.0.0.1:%2$s/"><!ENTITY g SYSTEM "file:///etc/passwd">]>
      """;

  private final List<Misbehaviour> all = new ArrayList<>();

  static List<Misbehaviour> all() throws IOException {
    var them = new MisbehavingFiles();
    them.archives();
    them.documents();
    them.feeds();
    them.sitemaps();
    return them.all;
  }

  private void file(String name, String type, byte[] body, String message) {
    add(name, message, talk -> talk.page(type, body));
  }

  private void file(String name, String type, String body, String message) {
    file(name, type, body.getBytes(StandardCharsets.UTF_8), message);
  }

  private void add(String name, String message, Script script) {
    all.add(new Misbehaviour(name, message, "http://bad.test/file", script));
  }

  /// Under a name that says what it is, where the type does not.
  private void named(String name, String file, byte[] body, String message) {
    Script script = talk -> talk.page("application/octet-stream", body);
    all.add(new Misbehaviour(name, message, "http://bad.test/" + file, script));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 3);
  }

  private void archives() throws IOException {
    named("a bomb of zip", "bomb.zip", zip("a.txt", new byte[14 * MEGABYTE]), "times its size");
    var deep = zip("a.txt", "x".getBytes(StandardCharsets.UTF_8));
    for (var depth = 0; depth < 6; depth++) {
      deep = zip("inner.zip", deep);
    }
    named("archives in archives", "deep.zip", deep, "too deep");
    named("a zip that is none", "none.zip", "PK, not".getBytes(), "no whole ZIP archive");
    named(
        "half a zip",
        "half.zip",
        Arrays.copyOf(sample("mixed.zip"), 50),
        "damaged|cut off|cannot be read");
    named("half a wacz", "half.wacz", half(sample("crawl.wacz")), "damaged|cannot be read|whole");
    named("a warc that is none", "none.warc", "WARC?".getBytes(), "web archive");
    named("a warc of nothing", "empty.warc.gz", gzip(new byte[0]), "web archive");
    var bomb = gzip(new byte[66 * MEGABYTE]);
    named("a warc that is a bomb", "bomb.warc.gz", bomb, "web archive is damaged|web archive");
    file("a table without texts", "text/csv", "a,b\n1,2\n", "no column is called text");
    named("lines of nonsense", "a.jsonl", "{\"id\":\n".getBytes(), "line is left out|JSON");
  }

  private void documents() throws IOException {
    file("a pdf that is none", "application/pdf", "%PDF-1.7 not", "no whole file|damaged PDF");
    file(
        "half a pdf",
        "application/pdf",
        Arrays.copyOf(sample("report.pdf"), 100),
        "no whole file|damaged|pictures");
    file("a pdf that refers to itself", "application/pdf", circle(), "damaged|no whole|pictures");
    file("a docx that is none", DOCX, "not a zip", "has no word/document.xml");
    file("half a docx", DOCX, half(sample("report.docx")), "damaged|no word/document.xml|whole");
    file("a bomb of docx", DOCX, zip("word/document.xml", wordBomb()), "more than it may");
    var laughs = (LAUGHS.formatted("w", Misbehaviours.canary) + "<w>&e;&f;</w>").getBytes();
    file("a docx that laughs", DOCX, zip("word/document.xml", laughs), "damaged");
    file("an odt that is none", ODT, "not a zip", "has no content.xml");
    file("half an odt", ODT, half(sample("report.odt")), "damaged|no content.xml|whole");
    file("an odt that laughs", ODT, zip("content.xml", laughs), "damaged");
    file("a mail without headers", "message/rfc822", "no headers at all", "no mail headers");
    file("a mail of pictures", "message/rfc822", "Content-Type: image/png\n\nx", "has no text");
  }

  private static byte[] circle() {
    return """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [2 0 R] /Count 9999999>> endobj
    trailer <</Root 1 0 R /Size 3>>
    %%EOF
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] wordBomb() {
    var start = "<w><p><t>".getBytes(StandardCharsets.UTF_8);
    var bomb = new byte[70 * MEGABYTE];
    Arrays.fill(bomb, (byte) 'a');
    System.arraycopy(start, 0, bomb, 0, start.length);
    return bomb;
  }

  private static final String RSS = "application/rss+xml";

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>t</title><link>http://bad.test/</link>"
        + "<description>d</description>"
        + items
        + "</channel></rss>";
  }

  private static String item(String link) {
    return "<item><title>x</title><link>" + link + "</link></item>";
  }

  private void feeds() {
    var canary = Misbehaviours.canary;
    file("a feed that is none", RSS, "<a><b/></a>", "no feed");
    file(
        "half a feed",
        RSS,
        rss(item("http://bad.test/1")).substring(0, 90),
        "no whole XML|no feed");
    file("a feed of nothing", RSS, rss(""), "no item");
    file("no xml at all", "text/xml", "{\"a\": 1}", "no whole XML");
    file("an atom of nonsense", "application/atom+xml", "<feed><feed>", "no whole XML|no feed");
    file(
        "a feed that laughs",
        RSS,
        LAUGHS.formatted("rss", canary) + rss("<item><title>&e;&f;&g;</title></item>"),
        "no feed|no whole");
    file(
        "a feed with an outer dtd",
        RSS,
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:" + canary + "/x.dtd\">" + rss(item("ftp://x/")),
        "no feed|no whole|only http");
    file(
        "a feed that includes",
        RSS,
        rss(
            "<item><x xmlns:i=\"http://www.w3.org/2001/XInclude\"><i:include href=\"http://127.0.0.1:"
                + canary
                + "/\"/></x></item>"),
        "has no text");
    file("a feed as deep as a well", RSS, "<a>".repeat(200_000), "no whole XML|no feed");
    file("a feed of attributes", RSS, "<rss " + attributes() + "/>", "no whole XML|no feed");
    file(
        "a feed that leads inside",
        RSS,
        rss(item("http://127.0.0.1:" + canary + "/")),
        "nothing inside");
    file(
        "a feed that leads to a file", RSS, rss(item("file:///etc/passwd")), "only http and https");
    file("a feed that leads to the shell", RSS, rss(item("http://bad.test:22/")), "port 22");
    file(
        "a feed that leads to feeds",
        RSS,
        rss(item("http://bad.test/2")),
        "no text; it is left out|it has no text");
  }

  private static String attributes() {
    var text = new StringBuilder();
    for (var i = 0; i < 100_000; i++) {
      text.append("a").append(i).append("=\"\" ");
    }
    return text.toString();
  }

  private static String sitemap(String... addresses) {
    var text = new StringBuilder("<urlset>");
    for (var address : addresses) {
      text.append("<url><loc>").append(address).append("</loc></url>");
    }
    return text.append("</urlset>").toString();
  }

  private static String index(String... addresses) {
    return sitemap(addresses).replace("urlset", "sitemapindex").replace("url>", "sitemap>");
  }

  private void sitemaps() throws IOException {
    var xml = "application/xml";
    var canary = Misbehaviours.canary;
    file("a sitemap of nothing", xml, "<urlset></urlset>", "lists no address");
    file("half a sitemap", xml, sitemap("http://bad.test/1").substring(0, 40), "no whole XML");
    file(
        "a sitemap that laughs",
        xml,
        LAUGHS.formatted("urlset", canary) + sitemap("&e;", "&f;"),
        "no whole XML|lists no address|only http");
    file("a sitemap of files", xml, sitemap("file:///etc/passwd"), "only http and https");
    file(
        "a sitemap that leads inside",
        xml,
        sitemap("http://127.0.0.1:" + canary + "/"),
        "its own pages only");
    file(
        "a sitemap of another's pages",
        xml,
        sitemap("http://elsewhere.test/"),
        "its own pages only");
    file(
        "sitemaps of sitemaps of sitemaps",
        xml,
        index("http://bad.test/again"),
        "lie in one another");
    file(
        "a sitemap as a page of a sitemap",
        xml,
        sitemap("http://bad.test/again"),
        "it is a sitemap");
    var bomb = gzip(("<urlset>" + " ".repeat(66 * MEGABYTE)).getBytes(StandardCharsets.UTF_8));
    named("a bomb of a packed sitemap", "sitemap.xml.gz", bomb, "more than it may");
    named(
        "half a packed sitemap",
        "sitemap.xml.gz",
        half(gzip(sitemap("http://bad.test/1").getBytes())),
        "no whole gzip");
    var many = new String[60_000];
    Arrays.setAll(many, i -> "http://elsewhere.test/" + i);
    file("a sitemap of too many", xml, sitemap(many), "its own pages only");
    var long1 = sitemap("http://bad.test/" + "a".repeat(9_000_000));
    file("a sitemap of an endless address", xml, long1, "more than 4096 letters");
  }
}
