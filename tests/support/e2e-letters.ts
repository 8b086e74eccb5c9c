import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { z } from "zod";

const folder = path.resolve(process.env.LUMO_E2E_DATA ?? ".lumo/e2e", "mail");
const mail = z.object({ to: z.string(), kind: z.string(), text: z.string() });

/** The address behind the button of the newest letter of a kind, as soon as it has been sent. */
export async function linkSentTo(address: string, kind: string): Promise<string> {
  let link = "";
  await expect(async () => {
    const found = letters().find((each) => each.to === address && each.kind === kind);
    link = /https?:\/\/\S+token=[\w.-]+/.exec(found?.text ?? "")?.[0] ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 10_000 });
  return link;
}

function letters() {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names
    .sort()
    .reverse()
    .map((name) => mail.parse(JSON.parse(readFileSync(path.join(folder, name), "utf8"))));
}
