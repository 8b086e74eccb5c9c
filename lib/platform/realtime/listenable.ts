import "server-only";
import { z } from "zod";

const uuid = z.uuid();
const rows = z.array(z.object({ id: z.string() }));

/** Of channels such as `thread:<id>`, those whose ids the database answers with when it is asked for them. At most one question. */
export async function listenable(
  channels: readonly string[],
  ask: (ids: string[]) => PromiseLike<unknown>,
): Promise<string[]> {
  const ids = channels.map(idOf).filter((id) => uuid.safeParse(id).success);
  if (ids.length === 0) return [];
  const found = new Set(rows.parse(await ask(ids)).map(({ id }) => id));
  return channels.filter((channel) => found.has(idOf(channel)));
}

function idOf(channel: string): string {
  return channel.slice(channel.indexOf(":") + 1);
}
