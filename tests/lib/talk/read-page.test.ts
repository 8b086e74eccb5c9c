import { expect, test } from "vitest";
import { firstLink } from "@/lib/talk/first-link";
import { readPage } from "@/lib/talk/read-page";
import { renderMessage } from "@/lib/talk/render-message";
import { threadTime } from "@/tests/support/processor-time";

const page = (html: string) => readPage("https://films.example/", html);

test("a page's own words for others come first, then its title", () => {
  expect(
    page(`<html><head><title>Programme</title><meta content='The week&#39;s films &amp; talks' property="og:title">
      <META NAME="description" CONTENT="Doors at eight."><meta property="og:site_name" content="The  Little
      Cinema"></head>`),
  ).toEqual({
    url: "https://films.example/",
    title: "The week's films & talks",
    description: "Doors at eight.",
    siteName: "The Little Cinema",
  });
  expect(page("<title lang=en>Only &eacute;t&eacute;</title>")).toMatchObject({
    title: "Only été",
    description: null,
  });
  expect(page("<p>No title</p>")).toBeNull();
  expect(page("<title>  \u0000 </title>")).toBeNull();
});

test("what is in it stays words: marks, turned directions, endless titles", () => {
  expect(page("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>")?.title).toBe(
    "<script>alert(1)</script>",
  );
  expect(page("<title>a\u202eb&#x202e;c&#0;d&#xD800;e</title>")?.title).toBe("a b c d e");
  expect([...(page(`<title>${"long ".repeat(200)}</title>`)?.title ?? "")].length).toBeLessThanOrEqual(200);
});

test("pages that are made to cost time do not", () => {
  const took = threadTime(() => {
    for (const poison of ["<meta ", "<meta a='", "<title ", '<meta a="b" ', "&#x", "< "])
      page(poison.repeat(Math.ceil(900_000 / poison.length)));
  });
  expect(took).toBeLessThan(1_500);
});

test("the first link counts; none inside a spoiler, in code, or to Lumo itself", () => {
  const link = (body: string) => firstLink(renderMessage(body).html, "https://lumo.example");
  expect(link("See https://a.example/?x=1&y=2 and https://b.example")).toBe("https://a.example/?x=1&y=2");
  expect(link("[words](https://a.example/p)")).toBe("https://a.example/p");
  expect(link("||https://a.example/ending|| but https://b.example/")).toBe("https://b.example/");
  for (const none of [
    "||https://a.example||",
    "`https://a.example`",
    "https://lumo.example/films",
    "@grace",
    "mailto:a@b.example",
  ])
    expect(link(none)).toBeNull();
});

test("an address within a spoiler ends where the spoiler does", () => {
  const { html, excerpt } = renderMessage(
    "The end: ||https://a.example/ending|| and https://b.example/?q=a||b",
  );
  expect(html).toContain('class="spoiler"');
  expect(html).not.toContain('href="https://a.example');
  expect(excerpt).not.toContain("ending");
  expect(html).toContain("https://b.example/?q=a");
});
