import { accountsJobs } from "@/lib/accounts/jobs";
import type { Visitor } from "@/lib/auth/visitor";
import { listKeptMails } from "@/lib/platform/email/files";
import { mailJobs } from "@/lib/platform/email/jobs";
import { drainJobs } from "@/lib/platform/jobs/drain";

let addresses = 0;

/** Somebody at a browser nobody has seen before, at an address of their own. */
export function visitor(known: Partial<Visitor> = {}): Visitor {
  addresses += 1;
  return {
    address: `203.0.113.${addresses % 250}:${addresses}`,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0",
    deviceHash: null,
    browserHash: null,
    sessionHash: null,
    ...known,
  };
}

/** Lets every letter that waits be written and sent, and answers those to an address, newest first. */
export async function lettersTo(address: string) {
  // A letter's job writes the mail's job.
  for (let left = 3; left > 0; left--) await drainJobs({ ...accountsJobs, ...mailJobs }, { seconds: 10 });
  return (await listKeptMails()).filter((mail) => mail.to === address);
}

/** The token of the link in the newest letter to an address. */
export async function tokenSentTo(address: string): Promise<string> {
  const [newest] = await lettersTo(address);
  const token = /token=([\w-]+)/.exec(newest?.text ?? "")?.[1];
  if (!token) throw new Error(`No letter with a link was sent to ${address}.`);
  return token;
}
