import type { Actor } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/passwords";
import { withMember } from "@/lib/platform/db";

/** What the people of these tests sign in with. */
export const PASSWORD = "lantern-9-quiet-river";

let hashed: string | undefined;

export async function givePassword(member: Actor): Promise<void> {
  hashed ??= await hashPassword(PASSWORD);
  const passwordHash = hashed;
  await withMember(member.id, (tx) =>
    tx.account.update({ where: { memberId: member.id }, data: { passwordHash } }),
  );
}
