import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inBrowser } from "@/tests/support/browser";

// The service worker itself, before a site that is as small as can be and says who it believes to be asking.
const browser = inBrowser();
let site: Server;
let base = "";
let page: Page;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["components/layout/install/worker.ts"],
    bundle: true,
    write: false,
    format: "iife",
    define: {
      "self.__SW_MANIFEST": JSON.stringify([{ url: "/offline", revision: "1" }]),
      "process.env.NODE_ENV": '"production"',
    },
  });
  const worker = outputFiles[0]?.text ?? "";
  site = createServer(({ url, headers }, response) => {
    const member = /who=(\w+)/.exec(headers.cookie ?? "")?.[1] ?? "nobody";
    response.setHeader("cache-control", url === "/members" ? "public, max-age=0" : "private, no-store");
    if (url === "/sw.js") return response.setHeader("content-type", "text/javascript").end(worker);
    response.setHeader("content-type", "text/html").end(`<title>${url} for ${member}</title>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "localhost", resolve));
  base = `http://localhost:${(site.address() as AddressInfo).port}`;
  const context = await browser().newContext();
  await context.addCookies([{ name: "who", value: "ada", url: base }]);
  page = await context.newPage();
  await page.goto(`${base}/`);
  await page.evaluate(async () => {
    const controlled = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve),
    );
    await navigator.serviceWorker.register("/sw.js");
    await controlled;
  });
}, 60_000);
afterAll(() => {
  site?.closeAllConnections();
  site?.close();
});

async function titleAt(path: string): Promise<string> {
  await page.goto(`${base}${path}`);
  return page.title();
}

test("without network what is public opens again; all else shows the offline page, which is nobody's", async () => {
  expect(await titleAt("/members")).toBe("/members for ada");
  expect(await titleAt("/notifications")).toBe("/notifications for ada");
  await new Promise<void>((resolve) => {
    site.close(() => resolve());
    site.closeAllConnections();
  });
  expect(await titleAt("/members")).toBe("/members for ada");
  for (const path of ["/notifications", "/settings/profile", "/sign-in", "/members/grace"])
    expect(await titleAt(path)).toBe("/offline for nobody");
});
