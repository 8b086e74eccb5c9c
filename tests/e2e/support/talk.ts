import { type Browser, expect, type Page, test } from "@playwright/test";
import { signedIn } from "@/tests/support/e2e-members";
import { listening, type Person } from "./live";

export type Talker = Awaited<ReturnType<typeof talker>>;

/** Somebody new at a browser of their own. */
export async function talker(browser: Browser, name: string, more: { javaScriptEnabled?: boolean } = {}) {
  const { context, ...who } = await signedIn(browser, name, more);
  return { context, who, page: await context.newPage() };
}

/** Asks the API as the person's browser would, without a page having to be loaded for it. */
export async function ask<T>(page: Page, method: string, path: string, data?: unknown): Promise<T> {
  const { baseURL = "" } = test.info().project.use;
  const call = () =>
    page.context().request.fetch(`${baseURL}/api/v1${path}`, { method, data, headers: { origin: baseURL } });
  let answer = await call();
  // A test does more at once than fingers can.
  for (let patience = 0; answer.status() === 429 && patience < 5; patience++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    answer = await call();
  }
  const said = await answer.text();
  expect(answer.status(), said).toBeLessThan(300);
  return JSON.parse(said || "null");
}

/** The conversation of two people who follow each other: nobody has to be asked. */
export async function friends(a: Talker, b: Talker): Promise<string> {
  await follows(a.page, b.who);
  await follows(b.page, a.who);
  const { id } = await ask<{ id: string }>(a.page, "POST", "/conversations", { member: b.who.handle });
  return id;
}

/** A group whose people follow its opener: nobody has to be asked. */
export async function group(opener: Talker, ...others: Talker[]): Promise<string> {
  for (const { page } of others) await follows(page, opener.who);
  const members = others.map(({ who }) => who.handle);
  const { id } = await ask<{ id: string }>(opener.page, "POST", "/conversations/groups", {
    name: "The late show",
    members,
  });
  return id;
}

/** A community of the opener's with the others in it; answers with its address. */
export async function community(opener: Talker, ...others: Talker[]): Promise<string> {
  const name = `The society of very slow trains and their passengers ${crypto.randomUUID().slice(0, 8)}`;
  const { slug } = await ask<{ slug: string }>(opener.page, "POST", "/communities", { name });
  for (const { page } of others) await ask(page, "PUT", `/communities/${slug}/membership`);
  return `/communities/${slug}`;
}

/** Answers when that was done. */
export async function follows(page: Page, followed: Person): Promise<number> {
  await ask(page, "PUT", `/members/${followed.handle}/follow`);
  return Date.now();
}

export async function tell(page: Page, conversation: string, body: string): Promise<void> {
  const message = { clientId: crypto.randomUUID(), body };
  await ask(page, "POST", `/conversations/${conversation}/messages`, message);
}

/** Opens a conversation and waits until its news comes by itself. */
export async function openTalk(page: Page, id: string): Promise<void> {
  await page.goto(`/messages/${id}`);
  await listening(page);
}

export const field = (page: Page) => page.getByRole("textbox", { name: "Message" });
export const log = (page: Page) => page.getByRole("log", { name: "Messages" });
/** A message that Lumo has, by its words. */
export const message = (page: Page, words: string | RegExp) =>
  log(page).locator("article[data-seq]").filter({ hasText: words });

export async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await page.getByRole("button", { name: "Send" }).click();
}

/** Opens what can be done with a message, and chooses. */
export async function choose(page: Page, words: string, what: string): Promise<void> {
  const row = message(page, words);
  await row.focus();
  await row.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: what }).click();
}
