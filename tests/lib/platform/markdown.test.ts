import { describe, expect, test } from "vitest";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import type { Flavour } from "@/lib/platform/markdown/flavours";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { LINK_REL } from "@/lib/platform/markdown/sanitize";
import { threadTime } from "@/tests/support/processor-time";
import { XSS } from "@/tests/support/xss-corpus";

const FLAVOURS: Flavour[] = ["article", "full", "message", "bio"];
const html = (source: string, flavour: Flavour = "full") => renderMarkdown(source, flavour).html.trim();

describe("words become html", () => {
  test("headings make room for the page's own h1", () => {
    expect(html("# One\n\n## Two\n\n##### Five")).toBe("<h2>One</h2>\n<h3>Two</h3>\n<h4>Five</h4>");
  });

  test("a mention links to the member and is reported once, in lower case", () => {
    const { html: out, mentions } = renderMarkdown("Hello @Ada, @ada and `@grace` and x@alan.org", "message");
    expect(out).toContain('<a href="/members/ada" class="mention"');
    expect(out).toContain(">@Ada</a>");
    expect(mentions).toEqual(["ada"]);
  });

  test("a spoiler is closed, opens by key, and stays out of the plain text", () => {
    const { html: out, text } = renderMarkdown("He was ||dead [all](https://x.example) along||.", "full");
    expect(out).toContain('<span class="spoiler" role="button" tabindex="0" aria-expanded="false"');
    expect(out).toContain("dead all along</span>");
    expect(out).not.toContain("<a ");
    expect(text).toBe("He was [spoiler].");
  });

  test("bars that are no spoiler stay bars", () => {
    for (const source of ["||", "a || b", "||||", "|| ||", "`||x||`", "\\|\\|x\\|\\|"]) {
      expect(html(source)).not.toContain("spoiler");
    }
  });

  test("our pictures are shown with their size; pictures from elsewhere become links", () => {
    expect(html("![A beam](/media/abc-960.webp#960x540)")).toContain(
      '<img src="/media/abc-960.webp" alt="A beam" width="960" height="540" loading="lazy"',
    );
    expect(html("![x](https://elsewhere.example/x.png)")).toContain(
      '<a href="https://elsewhere.example/x.png"',
    );
  });

  test("our pictures lead to themselves, in the size that is needed, unless they lead somewhere already", () => {
    const out = html("![A beam](/media/abc-1920.webp)");
    expect(out).toContain('<a href="/media/abc-1920.webp" class="picture"');
    expect(out).toContain(
      'srcset="/media/abc-480.webp 480w, /media/abc-960.webp 960w, /media/abc-1920.webp 1920w"',
    );
    const linked = html("[![A beam](/media/abc-480.webp)](/films)");
    expect(linked).toMatch(/^<p><a href="\/films"[^>]*><img [^>]*><\/a><\/p>$/);
    expect(linked).not.toContain("srcset");
    expect(html("||![A beam](/media/abc-480.webp)||")).not.toContain("picture");
  });

  test("a message and a bio know fewer marks than a post, and lose no words", () => {
    expect(html("# Hi\n\n|a|\n|-|", "message")).toBe("<p># Hi</p>\n<p>|a|<br />\n|-|</p>");
    expect(html("- *a*\n- b", "bio")).toBe("<p>- <em>a</em><br />\n- b</p>");
  });

  test("an excerpt is cut between words and counts characters as people do", () => {
    expect(excerpt("One two  three\nfour", 100)).toBe("One two three four");
    expect(excerpt("The long goodbye, and after", 18)).toBe("The long goodbye…");
    expect(Array.from(excerpt("🎬".repeat(50), 10))).toHaveLength(10);
  });
});

describe("T8.1 nothing a member writes runs", () => {
  test("the corpus is large", () => {
    expect(XSS.length).toBeGreaterThanOrEqual(300);
  });

  test.each(FLAVOURS)("only known tags, attributes and schemes leave the %s renderer", (flavour) => {
    const bad = XSS.filter((source) => !isHarmless(html(source, flavour)));
    expect(bad).toEqual([]);
  });

  test("the judge itself would notice", () => {
    for (const out of [
      "<script>x</script>",
      '<a href="javascript:x">y</a>',
      '<a href="//x.example">y</a>',
      '<p onclick="x">y</p>',
      "<p <b>",
      '<img src="https://x.example/y.png" />',
    ]) {
      expect(isHarmless(out)).toBe(false);
    }
  });
});

describe("T8.2 poison", () => {
  const poison: Record<string, string> = {
    quotes: `${"> ".repeat(2000)}x`,
    "quotes without spaces": ">".repeat(10_000),
    brackets: "[".repeat(20_000),
    "closed brackets": "[".repeat(5000) + "]".repeat(5000),
    "links in links": "[a](".repeat(5000),
    "images in images": "![".repeat(10_000),
    emphasis: "*a **a ".repeat(2200),
    "emphasis without spaces": "*a_".repeat(5000),
    underscores: "_".repeat(15_000),
    "closed emphasis": `${"*".repeat(7500)}a${"*".repeat(7500)}`,
    backticks: Array.from({ length: 170 }, (_, n) => "`".repeat(n)).join(" "),
    lists: Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    "lists on a line": "- ".repeat(7000),
    "one long line": "x".repeat(5_000_000),
    "one long line of marks": "*_`[<".repeat(1_000_000),
    autolinks: "<https://".repeat(6000),
    urls: "https://x.example/(".repeat(3000),
    "urls in urls": "http://".repeat(8000),
    entities: "&#x".repeat(15_000),
    tildes: "~~a".repeat(15_000),
    bars: "|".repeat(50_000),
    spoilers: "||a".repeat(15_000),
    "spoilers in emphasis": "*||a".repeat(12_000),
    mentions: "@ada ".repeat(10_000),
    "one long mention": `@${"a".repeat(50_000)}`,
    ats: "@".repeat(50_000),
    tables: `${"|a".repeat(1000)}\n${"|-".repeat(1000)}\n${`${"|b".repeat(10)}\n`.repeat(1000)}`,
    "reference definitions": Array.from({ length: 3000 }, (_, n) => `[${n}]: x`).join("\n"),
    references: `[a]: https://x.example\n${"[a]".repeat(15_000)}`,
    fences: "```\n".repeat(10_000),
    "a list of everything": "- a\n".repeat(12_000),
    "a table of everything": `|a|b|\n|-|-|\n${"|c|d|\n".repeat(8000)}`,
    "a wide and long table": `${"|a".repeat(18)}|\n${"|-".repeat(18)}|\n${`${"|b".repeat(18)}|\n`.repeat(1000)}`,
    "a list of three thousand": "- a\n".repeat(2999),
    "a table of three thousand": `|a|b|\n|-|-|\n${"|c|d|\n".repeat(2990)}`,
    "nothing but quotes": ">a\n\n".repeat(10_000),
    "nothing but headings": "# a\n".repeat(10_000),
    "nothing but rules": "***\n".repeat(10_000),
    html: "<div><!--".repeat(6000),
    backslashes: "\\".repeat(50_000),
    newlines: "\n".repeat(50_000),
    "right to left": "\u202e\u2066\u2067abc".repeat(5000),
    zalgo: `a${"\u0301".repeat(20_000)}`,
    "half characters": "\ud800x\udc00".repeat(10_000),
    nothing: "\u0000".repeat(1000),
  };

  test.each(Object.keys(poison))("%s neither throws nor takes long", (name) => {
    for (const flavour of FLAVOURS) {
      // The best of five at most: the first time is spent on warming up, and a busy machine slows whoever is on it.
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 5 && best >= 100; tries++) {
        let rendered = "";
        const took = threadTime(() => {
          rendered = html(poison[name] ?? "", flavour);
        });
        best = Math.min(best, took);
        expect(isHarmless(rendered)).toBe(true);
      }
      expect(best).toBeLessThan(100);
    }
  });

  test("half characters and direction marks are gone from what is shown", () => {
    const { html: out } = renderMarkdown("a\ud800b \u202eevil\u0000", "full");
    expect(out.trim()).toBe("<p>a\ufffdb evil</p>");
  });
});

describe("T8.3 links", () => {
  test("every link carries the whole rel and leads to http, https, mailto or our own pages", () => {
    const sources = [
      "https://a.example [b](http://b.example) <https://c.example> [d](mailto:d@d.example) [e](/films/1) @ada",
      "[f](ftp://f.example) [g](tel:1) [h](//h.example) [i](#i) [j](?j) [k](k) [l](https:///l) [m](http:m)",
      "[n]: https://n.example\n\n[n] ![o](https://o.example/o.png)",
    ];
    const links = sources.flatMap((source) => html(source).match(/<a [^>]*>/g) ?? []);
    expect(links).toHaveLength(8);
    for (const link of links) {
      expect(link).toContain(`rel="${LINK_REL}"`);
      expect(link).toMatch(/href="(https?:\/\/[^/]|mailto:|\/[a-z])/);
    }
  });
});

const TAG =
  /^<\/?(p|br|strong|em|s|code|a|span|blockquote|ul|ol|li|pre|h2|h3|h4|hr|img|table|thead|tbody|tr|th|td|figure|figcaption|sup)((?: [a-z-]+="[^"<>]*")*)(?: \/)?>$/;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const ALLOWED: Record<string, RegExp> = {
  href: /^(https?:\/\/[^/]|mailto:|\/(?![/\\])|#fn(ref)?-\d+$)/i,
  id: /^(h-[a-z0-9-]+|fn(ref)?-\d+)$/,
  src: /^\/media\/[\w-]+\.webp$/,
  rel: new RegExp(`^${LINK_REL}$`),
  srcset: /^\/media\/[\w-]+\.webp \d+w(, \/media\/[\w-]+\.webp \d+w)*$/,
  sizes: /^[\w\s.,():-]+$/,
  class: /^(mention|picture|spoiler|gallery|footnotes|language-[\w+#-]+)$/,
  style: /^text-align:(left|center|right)$/,
  title: /(?!)/,
  alt: /^/,
  role: /^button$/,
  tabindex: /^0$/,
  "aria-expanded": /^false$/,
  "aria-label": /^Spoiler, press to show$/,
  width: /^\d+$/,
  height: /^\d+$/,
  start: /^\d+$/,
  loading: /^lazy$/,
  decoding: /^async$/,
};

/** Judges html by an own, strict grammar, so that it does not share the sanitizer's blind spots. */
function isHarmless(out: string): boolean {
  const words = out.replace(/<[^<>]*>/g, (tag) => {
    const [, , attributes = ""] = TAG.exec(tag) ?? ["", "", ' bad="x"'];
    const fine = [...attributes.matchAll(ATTRIBUTE)].every(([, name = "", value = ""]) =>
      ALLOWED[name]?.test(value),
    );
    return fine ? "" : "<";
  });
  return !/[<>]/.test(words);
}
