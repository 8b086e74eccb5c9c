import pg from "pg";
import type { Writer } from "./pairs";
import type { Acknowledged } from "./write";

/** What of it is there: lost, twice, and numbers that are missing. */
export async function account(databaseUrl: string, writers: Writer[], acknowledged: Acknowledged[]) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{
    id: string;
    seq: number;
    client_id: string;
    conversation_id: string;
  }>(
    "SELECT id, seq, client_id, conversation_id FROM messages WHERE conversation_id = ANY ($1) ORDER BY conversation_id, seq",
    [writers.map(({ conversationId }) => conversationId)],
  );
  await client.end();
  const kept = new Map(rows.map((row) => [row.client_id, row]));
  const lost = acknowledged.filter(
    ({ id, seq, clientId }) => kept.get(clientId)?.id !== id || kept.get(clientId)?.seq !== seq,
  );
  const heads = new Map<string, number>();
  let gaps = 0;
  for (const { conversation_id, seq } of rows) {
    if (seq !== (heads.get(conversation_id) ?? 0) + 1) gaps++;
    heads.set(conversation_id, seq);
  }
  return { acknowledged: acknowledged.length, lost: lost.length, twice: rows.length - kept.size, gaps };
}
