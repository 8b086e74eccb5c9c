import { expect, type Page, test } from "@playwright/test";

const PAGES = [
  "/",
  "/members",
  "/legal/terms",
  "/developers",
  "/sign-in",
  "/sign-up",
  "/offline",
  "/no-such-page",
];

test("T3.2 every page comes to life and breaks no rule of its policy, in either theme, rendered and from the store", async ({
  page,
}) => {
  const violations = await watch(page);
  for (const at of PAGES)
    for (const colorScheme of ["light", "dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(at);
      await expect.poll(() => isAlive(page), { message: at }).toBe(true);
      expect(violations, at).toEqual([]);
    }
});

test("T3.2 going from page to page breaks no rule", async ({ page }) => {
  const violations = await watch(page);
  await page.goto("/members");
  await page.locator('main a[href^="/members/"]').first().click();
  await expect(page).toHaveURL(/\/members\/[\w-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/members$/);
  expect(violations).toEqual([]);
});

test("T3.5 what somebody managed to write into a page does not run", async ({ page }) => {
  const violations = await watch(page);
  await page.goto("/legal/terms");
  await page.evaluate(() => {
    const place = document.createElement("div");
    place.innerHTML = `<img src="/nothing" onerror="window.ran = 'on'"><a id="lure" href="javascript:window.ran='link'">x</a>`;
    document.body.append(place);
    const inline = document.createElement("div");
    inline.innerHTML = "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>";
    document.body.append(inline);
    document.body.insertAdjacentHTML("beforeend", "<form id='away' action='https://evil.example/'></form>");
    document.querySelector<HTMLAnchorElement>("#lure")?.click();
    document.querySelector<HTMLFormElement>("#away")?.submit();
  });
  await expect.poll(() => new Set(violations).size).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(page.url()).toMatch(/\/legal\/terms$/);
});

/** What the browser blocked, from the first byte of every page on. */
async function watch(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("noteViolation", (rule: string) => violations.push(rule));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (rule: string) => void };
      noteViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}

/** React has taken over the links and buttons. */
function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a, button")].some((element) =>
      Object.keys(element).some((key) => key.startsWith("__reactProps")),
    ),
  );
}
