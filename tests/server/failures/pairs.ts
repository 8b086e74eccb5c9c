import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { runSql } from "@/scripts/services/postgres";

export type Writer = { id: string; cookie: string; conversationId: string; otherId: string };

/** So many people who have been here for a month, are signed in, and talk in twos. */
export async function seatPairs(superuserUrl: string, people: number): Promise<Writer[]> {
  const writers: Writer[] = [];
  const rows: string[] = [];
  for (let n = 0; n < people; n += 2) {
    const conversationId = newId();
    const [one, other] = [newId(), newId()];
    const pair = [one, other].sort().join(":");
    rows.push(
      `INSERT INTO conversations (id, kind, pair_key, last_seq) VALUES ('${conversationId}', 'pair', '${pair}', 0)`,
    );
    for (const [id, otherId] of [
      [one, other],
      [other, one],
    ] as const) {
      const token = randomToken();
      writers.push({ id, otherId, conversationId, cookie: `lumo_session=${token}` });
      rows.push(
        `INSERT INTO members (id, handle, name, updated_at, created_at) VALUES ('${id}', 'w-${id}', 'A Writer', now(), now() - interval '30 days')`,
        `INSERT INTO accounts (member_id, email, email_verified_at, born_on, updated_at) VALUES ('${id}', '${id}@example.com', now(), '1990-05-01', now())`,
        `INSERT INTO sessions (id, member_id, token_hash, method, expires_at) VALUES ('${newId()}', '${id}', '${sha256(token)}', 'password', now() + interval '1 day')`,
      );
    }
    for (const [id, otherId] of [
      [one, other],
      [other, one],
    ])
      rows.push(
        `INSERT INTO conversation_members (conversation_id, member_id, with_id, state) VALUES ('${conversationId}', '${id}', '${otherId}', 'active')`,
      );
  }
  await runSql(superuserUrl, rows);
  return writers;
}
