import { expect, test } from "@playwright/test";
import { totpCode } from "@/lib/auth/totp";
import { linkSentTo } from "../support/e2e-letters";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { isIn, newPerson, signIn } from "./support/person";

// Everybody in these tests comes from one address, which is not how people come.
test.beforeEach(() => inDatabase((client) => client.query("DELETE FROM rate_hits")));

const codeNow = (secret: string, ahead = 0) => totpCode(secret, Math.floor(Date.now() / 30_000) + ahead);

test("two-step sign-in: set up, a code, a recovery code, each once", { tag: "@any-size" }, async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const person = await newPerson("Tove");
  await signIn(page, person.email);
  await page.waitForURL("/");
  await page.goto("/settings/security");
  await isAccessible(page);
  await page.getByRole("button", { name: "Set it up" }).click();
  const secret = (await page.locator("code").first().textContent())?.replaceAll(" ", "") ?? "";
  await page.getByLabel("The code it shows").fill(codeNow(secret, -1));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("heading", { name: "Two-step sign-in is on" })).toBeFocused();
  const recovery = await page
    .getByRole("listitem")
    .filter({ hasText: /^[a-z2-7-]{14}$/ })
    .allTextContents();
  expect(recovery).toHaveLength(10);

  const enter = async (code: string) => {
    const other = await (await browser.newContext({ baseURL })).newPage();
    await signIn(other, person.handle);
    await expect(other.getByRole("heading", { name: "One more step" })).toBeVisible();
    expect(await isIn(other)).toBe(false);
    await other.getByLabel("Code").fill(code);
    await other.getByRole("button", { name: "Sign in" }).click();
    return other;
  };
  const code = codeNow(secret);
  await (await enter(code)).waitForURL("/");
  await expect((await enter(code)).getByText("That code is not right, or has been used.")).toBeVisible();
  await (await enter(recovery[0] ?? "")).waitForURL("/");
  await expect(
    (await enter(recovery[0] ?? "")).getByText("That code is not right, or has been used."),
  ).toBeVisible();
});

test("a passkey is made in the settings, and signs in", { tag: "@any-size" }, async ({ page }) => {
  test.slow();
  const person = await newPerson("Maya");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await signIn(page, person.handle);
  await page.waitForURL("/");
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("This browser's passkey signs you in from now on.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Forget/ })).toBeVisible({ timeout: 15_000 });
  await page.request.post("/sign-out", { headers: { origin: new URL(page.url()).origin } });
  await page.goto("/sign-in?next=%2Fsettings%2Fsessions");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("/settings/sessions");
  await expect(page.getByText("with a passkey").first()).toBeVisible();
});

test("a letter's link signs in by its button, once; looking at it uses nothing up", {
  tag: "@any-size",
}, async ({ page }) => {
  const person = await newPerson("Agnes");
  await page.goto("/sign-in/link");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your inbox" })).toBeVisible();
  const link = await linkSentTo(person.email, "link-sign-in");
  for (let look = 0; look < 3; look++) await page.request.get(link);
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/");
  expect(await isIn(page)).toBe(true);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has gone dark" })).toBeVisible();
});

test("a new password by letter signs out everywhere, and then signs in", { tag: "@any-size" }, async ({
  page,
  browser,
  baseURL,
}) => {
  const person = await newPerson("Chantal");
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await signIn(elsewhere, person.handle);
  await elsewhere.waitForURL("/");
  await page.goto("/reset-password");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await linkSentTo(person.email, "link-reset"));
  await page.getByLabel("New password").fill("harbour-4-windows");
  await page.getByLabel("The same password again").fill("harbour-4-windows");
  await page.getByRole("button", { name: "Set the new password" }).click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
  expect(await isIn(page)).toBe(false);
  expect(await isIn(elsewhere)).toBe(false);
});

test("signing out everywhere else ends the other browsers at once", { tag: "@any-size" }, async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const person = await newPerson("Safi");
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await signIn(elsewhere, person.handle);
  await elsewhere.waitForURL("/");
  await signIn(page, person.handle);
  await page.waitForURL("/");
  await page.goto("/settings/sessions");
  await isAccessible(page);
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByText("Signed out everywhere else.")).toBeVisible();
  expect(await isIn(elsewhere)).toBe(false);
  expect(await isIn(page)).toBe(true);
});

test("an access token is shown once and answers as its member", { tag: "@any-size" }, async ({
  browser,
  request,
}) => {
  const { context, handle } = await signedIn(browser, "Wanda");
  const page = await context.newPage();
  await page.goto("/settings/tokens");
  await page.getByLabel("Name").fill("Diary export");
  await page.getByRole("button", { name: "Make the token" }).click();
  const token = (await page.getByText(/^lumo_[\w-]{43}$/).textContent()) ?? "";
  const bearer = { authorization: `Bearer ${token}` };
  const answer = await request.get("/api/v1/session", { headers: bearer });
  expect(await answer.json()).toMatchObject({ handle });
  expect((await request.get("/api/v1/sessions", { headers: bearer })).status()).toBe(403);
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke Diary export" }).click();
  await expect(page.getByText("Diary export")).toHaveCount(0);
  expect((await request.get("/api/v1/session", { headers: bearer })).status()).toBe(401);
  await context.close();
});
