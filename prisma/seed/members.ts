import type { PrismaClient } from "@/generated/prisma/client";
import type { Role } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/passwords";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { type Person, people } from "./people";

export type SeededMember = Person & { id: string; joined: Date };
type DemoSignIn = { handle: string; role: Role; email: string; password: string };

const DAY = 86_400_000;

/** The people with their ids and the days they joined, the oldest first in line. */
export function seededMembers(random: () => number): SeededMember[] {
  const today = Math.floor(Date.now() / DAY) * DAY;
  return people.map((person, index) => {
    const daysAgo =
      index < 3 ? 420 - index : Math.floor((1 - index / people.length) * 380 * (0.6 + random() * 0.4)) + 1;
    const joined = new Date(today - daysAgo * DAY + Math.floor(random() * DAY * 0.6));
    return { ...person, id: idAt(joined, random), joined };
  });
}

export async function seedMembers(
  db: PrismaClient,
  members: SeededMember[],
  demo: readonly DemoSignIn[],
): Promise<void> {
  const signIn = new Map(demo.map((each) => [each.handle, each]));
  const hashes = new Map<string, string>();
  for (const { handle, password } of demo) hashes.set(handle, await hashPassword(password));
  await db.member.createMany({
    data: members.map(({ id, joined, handle, name, place, pronouns = "", bio, link, isPrivate = false }) => ({
      id,
      handle,
      name,
      place,
      pronouns,
      bio,
      bioHtml: renderMarkdown(bio, "bio").html,
      links: link ? [link] : [],
      isPrivate,
      role: signIn.get(handle)?.role ?? "member",
      createdAt: joined,
    })),
  });
  await db.account.createMany({
    data: members.map(({ id, handle, joined }) => ({
      memberId: id,
      email: signIn.get(handle)?.email ?? `${handle}@people.lumo.example`,
      emailVerifiedAt: joined,
      passwordHash: hashes.get(handle) ?? null,
      bornOn: new Date("1988-04-12"),
      createdAt: joined,
    })),
  });
}

// A UUIDv7 of that moment whose random part comes from the seed.
export function idAt(moment: Date, random: () => number): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}
