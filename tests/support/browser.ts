import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll } from "vitest";
import { findChromium } from "@/scripts/test/tools";

/** A real browser for one test file: `const browser = inBrowser()`, then `browser().newPage()`. */
export function inBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: findChromium(), args });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error("The browser is not there yet: ask for it inside a test.");
    return browser;
  };
}
