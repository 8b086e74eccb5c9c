import { expect, test } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { threadTime } from "@/tests/support/processor-time";

const html = (source: string) => renderMarkdown(source, "article").html;

test("headings get an address made of their words, each its own, and are listed", () => {
  const rendered = renderMarkdown("# Où est-ce?\n\nOne\n\n## The cut\n\nTwo\n\n## The cut", "article");
  expect(rendered.html).toContain('<h2 id="h-ou-est-ce">');
  expect(rendered.headings).toEqual([
    { id: "h-ou-est-ce", text: "Où est-ce?", level: 2 },
    { id: "h-the-cut", text: "The cut", level: 2 },
    { id: "h-the-cut-2", text: "The cut", level: 2 },
  ]);
  expect(renderMarkdown("# Elsewhere", "full").html).toBe("<h2>Elsewhere</h2>\n");
});

test("a note stands at the foot; its number leads there and back", () => {
  const out = html("Shot in Rome.[^1] Cut in Paris.[^b]\n\n[^1]: By night, *mostly*.\n[^b]: See <script>.");
  expect(out).toContain('Rome.<sup id="fnref-1"><a href="#fn-1">1</a></sup> Cut');
  expect(out).toContain('<li id="fn-2">See &lt;script&gt;.');
  expect(out).toContain('<em>mostly</em>. <a href="#fnref-1">');
  expect(out).not.toContain("[^");
});

test("a reference without a note, and a note without a reference, are no links", () => {
  expect(html("Nothing[^9] here")).toBe("<p>Nothing[^9] here</p>\n");
  expect(html("Words\n\n[^1]: Alone")).toBe("<p>Words</p>\n");
});

test("a picture alone is a figure with its caption, several are a gallery, one among words stays there", () => {
  const one = html('![A hall](/media/abcdefghijklmnopqrstuvwx-960.webp#960x540 "The Rex, 1932")');
  expect(one).toContain(
    '<img src="/media/abcdefghijklmnopqrstuvwx-960.webp" alt="A hall" width="960" height="540"',
  );
  expect(one).toContain('<figure><a href="/media/abcdefghijklmnopqrstuvwx-960.webp" class="picture"');
  expect(one).toContain("<figcaption>The Rex, 1932</figcaption></figure>");
  const two = html(
    "![a](/media/abcdefghijklmnopqrstuvwx-960.webp)\n![b](/media/bbcdefghijklmnopqrstuvwx-960.webp)",
  );
  expect(two).toContain('<figure class="gallery">');
  expect(html("So ![a](/media/abcdefghijklmnopqrstuvwx-960.webp) it is")).not.toContain("figure");
});

test("pictures and links in a note are held to the same rules as everywhere", () => {
  const out = html(
    "One[^1]\n\n[^1]: ![x](https://elsewhere.example/x.png) and [y](javascript:alert(1)) @ada",
  );
  expect(out).not.toContain("<img");
  expect(out).not.toContain('javascript:alert(1)"');
  expect(out).toContain('href="/members/ada"');
});

test("a text of notes and figures that means harm is rendered in no time", () => {
  const took = threadTime(() => {
    html("[^a]".repeat(20_000));
    html(`${"x[^1]".repeat(10_000)}\n\n[^1]: y`);
    html("![](/media/abcdefghijklmnopqrstuvwx-960.webp)\n".repeat(2_000));
  });
  expect(took).toBeLessThan(2_000);
});
