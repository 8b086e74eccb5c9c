import { build } from "esbuild";
import { expect, test } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { inBrowser } from "@/tests/support/browser";

const browser = inBrowser();

/** The component as a page would load it, mounted twice as on a page with two texts. */
async function bundle(): Promise<string> {
  const contents = `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Spoilers } from "@/components/ui/spoilers";
    for (const id of ["one", "two"]) createRoot(document.getElementById(id)).render(createElement(Spoilers));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "tsx" },
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

test("a spoiler opens and closes by click, Enter and Space, and tells screen readers", async () => {
  const { html } = renderMarkdown("It was ||the butler|| all along.", "full");
  const page = await browser().newPage();
  await page.setContent(`<div class="prose">${html}</div><i id="one"></i><i id="two"></i>`);
  await page.addScriptTag({ content: await bundle() });
  const closed = page.getByRole("button", { name: "Spoiler, press to show" });
  const open = page.getByRole("button", { name: "the butler", expanded: true });
  await closed.click();
  await open.waitFor();
  await open.click();
  await closed.waitFor();
  await page.keyboard.press("Tab");
  await closed.focus();
  await page.keyboard.press("Enter");
  await open.waitFor();
  await page.keyboard.press("Space");
  await closed.waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("spoiler");
  await page.close();
});
