import { expect, type Page } from "@playwright/test";
import type { Talker } from "./talk";

export const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));

/** Opens a community through its form; answers with its address. */
export async function openCommunity(
  page: Page,
  name: string,
  more: { isPrivate?: boolean } = {},
): Promise<string> {
  await page.goto("/communities/new");
  await page.getByLabel("Name").fill(name);
  if (more.isPrivate) await page.getByLabel("Only its members").check();
  await page.getByRole("button", { name: "Open the community" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

export const named = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;
