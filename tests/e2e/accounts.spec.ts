import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { linkSentTo } from "../support/e2e-letters";
import { inDatabase } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { isIn, newPerson, PASSWORD, signIn } from "./support/person";

// Everybody in these tests comes from one address, which is not how people come.
test.beforeEach(() => inDatabase((client) => client.query("DELETE FROM rate_hits")));

async function fillSignUp(page: Page, handle: string): Promise<void> {
  await page.getByLabel("Name").fill("Lotte Reiniger");
  await page.getByLabel("Handle", { exact: true }).fill(handle);
  await page.getByLabel("E-mail").fill(`${handle}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByLabel("The same password again").fill(PASSWORD);
  await page.getByLabel("Date of birth").fill("1989-06-02");
}

const unique = (name: string) => `${name}-${Math.random().toString(36).slice(2, 10)}`;

test("a newcomer signs up, answers the letter, and is in", async ({ page }) => {
  const handle = unique("lotte");
  await page.goto("/sign-up");
  await isAccessible(page);
  await page.getByLabel("Handle", { exact: true }).fill("mira");
  await expect(page.getByText("@mira is taken.")).toBeVisible();
  await fillSignUp(page, handle);
  await expect(page.getByText(`@${handle} is free.`)).toBeVisible();
  await page.getByRole("button", { name: "Join Lumo" }).click();
  await expect(page.getByRole("heading", { name: "Check your inbox" })).toBeFocused();
  await page.goto(await linkSentTo(`${handle}@example.org`, "verify-email"));
  await isAccessible(page);
  await page.getByRole("button", { name: "Confirm and come in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Welcome, Lotte Reiniger" })).toBeVisible();
  expect(await isIn(page)).toBe(true);
});

test("what is wrong is said beside its field, what was typed stays, and the first wrong field is focused", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await fillSignUp(page, "admin");
  await page.getByLabel("The same password again").fill("another-1");
  await page.getByRole("button", { name: "Join Lumo" }).click();
  await expect(page.getByText("This handle is set aside. Choose another.").first()).toBeVisible();
  await expect(page.getByLabel("Handle", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("Lotte Reiniger");
  await expect(page.getByText("The two passwords differ.")).toBeVisible();
});

test("without JavaScript a newcomer signs up, confirms and signs in, and a member signs out", {
  tag: "@any-size",
}, async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  const handle = unique("plain");
  await page.goto("/sign-up");
  await fillSignUp(page, handle);
  await page.getByLabel("The same password again").fill("another-1");
  await page.getByRole("button", { name: "Join Lumo" }).click();
  await expect(page.getByText("The two passwords differ.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Lotte Reiniger");
  await fillSignUp(page, handle);
  await page.getByRole("button", { name: "Join Lumo" }).click();
  await expect(page.getByText("Check your inbox")).toBeVisible();
  const link = await linkSentTo(`${handle}@example.org`, "verify-email");
  const elsewhere = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await elsewhere.goto(link);
  await elsewhere.getByRole("button", { name: "Confirm and come in" }).click();
  await expect(elsewhere.getByText("Your address is confirmed.")).toBeVisible();
  await signIn(page, handle);
  await page.waitForURL("/");
  expect(await isIn(page)).toBe(true);
  await page.goto("/settings/account");
  await page.request.post("/sign-out", { headers: { origin: baseURL ?? "" } });
  expect(await isIn(page)).toBe(false);
});

async function atGoogle(context: BrowserContext, sub: string, email: string): Promise<void> {
  const url = `http://127.0.0.1:${Number(process.env.LUMO_E2E_PORT ?? 4173) + 1}`;
  const person = { sub, email, email_verified: true, name: "Hedy Lamarr" };
  await context.addCookies([
    { name: "person", value: Buffer.from(JSON.stringify(person)).toString("base64url"), url },
  ]);
}

test("a newcomer comes in with Google, chooses a handle, and is known from then on", {
  tag: "@any-size",
}, async ({ page }) => {
  const handle = unique("hedy");
  await atGoogle(page.context(), handle, `${handle}@example.org`);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Continue with Google" }).click();
  await expect(page.getByRole("heading", { name: "One more thing" })).toBeVisible();
  await page.getByLabel("Handle", { exact: true }).fill(handle);
  await page.getByLabel("Date of birth").fill("1990-01-01");
  await page.getByRole("button", { name: "Join Lumo" }).click();
  await page.waitForURL("/welcome");
  await page.request.post("/sign-out", { headers: { origin: new URL(page.url()).origin } });
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Continue with Google" }).click();
  await page.waitForURL("/");
  expect(await isIn(page)).toBe(true);
});

test("Google does not open an account that only shares the address; linked by its owner it does", {
  tag: "@any-size",
}, async ({ page }) => {
  const person = await newPerson("Ida");
  await atGoogle(page.context(), person.id, person.email);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Continue with Google" }).click();
  await expect(page.getByText("has an account here already")).toBeVisible();
  await signIn(page, person.handle);
  await page.waitForURL("/");
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Link your Google account" }).click();
  await expect(page.getByText("Your Google account is linked.")).toBeVisible();
});
