import { expect, test } from "vitest";
import type { Flavour } from "@/lib/platform/markdown/flavours";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { inBrowser } from "@/tests/support/browser";
import { spring } from "@/tests/support/trap";
import { XSS } from "@/tests/support/xss-corpus";

const browser = inBrowser();
const FLAVOURS: Flavour[] = ["article", "full", "message", "bio"];

/** The words alone, one piece after the other. */
const springAll = (pieces: string[]) =>
  spring(browser(), `<!doctype html><body>${pieces.map((piece) => `<section>${piece}</section>`).join("")}`);

test.each(FLAVOURS)("T8.1 nothing in the corpus runs in a browser as %s", async (flavour) => {
  const pieces = XSS.map((source) => renderMarkdown(source, flavour).html);
  expect(await springAll(pieces)).toEqual({ fired: 0, unsafe: [] });
});

test("the trap springs: the same strings, not rendered, do run", async () => {
  const { fired, unsafe } = await springAll(
    XSS.filter((source) => source.startsWith("<img src=x onerror=alert(XSS)")),
  );
  expect(fired).toBeGreaterThan(0);
  expect(unsafe).not.toEqual([]);
});
