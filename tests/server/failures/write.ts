import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import { ask } from "../ask";
import type { Writer } from "./pairs";

const sent = z.object({ id: z.string(), seq: z.number(), clientId: z.string() });
export type Acknowledged = z.output<typeof sent> & { begunAt: number };

const PATIENCE_MS = 45_000;

/**
 * Writes so many messages one after another, as a browser does: what was not answered, or was refused for the moment,
 * is sent again under the same client id until it is acknowledged.
 */
export async function write(
  base: string,
  writer: Writer,
  many: number,
  onAcknowledged: (message: Acknowledged) => Promise<void>,
): Promise<{ retries: number }> {
  let retries = 0;
  for (let n = 0; n < many; n++) {
    const clientId = newId();
    const begun = Date.now();
    for (;;) {
      const begunAt = performance.now();
      const answer = await ask(`/api/v1/conversations/${writer.conversationId}/messages`, {
        base,
        method: "POST",
        headers: { cookie: writer.cookie, origin: base, "content-type": "application/json" },
        body: JSON.stringify({ clientId, body: `Message ${n}` }),
      }).catch(() => undefined);
      if (answer?.status === 201) {
        await onAcknowledged({ ...sent.parse(JSON.parse(answer.body)), begunAt });
        break;
      }
      if (answer && answer.status < 500 && answer.status !== 429)
        throw new Error(`Refused for good: ${answer.status} ${answer.body}`);
      if (Date.now() - begun > PATIENCE_MS)
        throw new Error(`No answer in ${PATIENCE_MS} ms: ${answer?.status}`);
      retries++;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { retries };
}
