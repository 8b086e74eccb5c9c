import { expect, test } from "vitest";
import { wordsOfHtml } from "@/components/forum/words-of-html";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

test("what a post says is told in words, without its marks and with every sign it had", () => {
  const { html } = renderMarkdown(
    '> A *quotation*\n\nTwice, `a < b && "c"`, it\'s [there](https://films.example/?a=1&b=2).\n\n- one\n- two',
    "full",
  );
  expect(wordsOfHtml(html)).toBe('A quotation Twice, a < b && "c", it\'s there. one two');
});
