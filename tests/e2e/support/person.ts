import { hash as argon2 } from "@node-rs/argon2";
import type { Page } from "@playwright/test";
import { inDatabase, newMember } from "../../support/e2e-members";

/** What the people of these tests sign in with. */
export const PASSWORD = "lantern-9-quiet-river";

/** Somebody with an account and that password. */
export async function newPerson(name: string) {
  const person = await newMember(name);
  const hash = await argon2(PASSWORD);
  await inDatabase((client) =>
    client.query("UPDATE accounts SET password_hash = $1 WHERE member_id = $2", [hash, person.id]),
  );
  return { ...person, email: `${person.handle}@example.com` };
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail or handle").fill(login);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

export const isIn = (page: Page) =>
  page.request.get("/api/v1/session").then((answer) => answer.status() === 200);
