import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { makeExport } from "@/lib/accounts/export/make-export";
import { listExports } from "@/lib/accounts/export/queries";
import { requestExport } from "@/lib/accounts/export/request-export";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { pairOf } from "../messaging/talk";
import { inBrowser } from "./copy";

castOnStage();

const MESSAGES = 100_000;
const MB = 1_048_576;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What is held and cannot be let go: how much garbage waits beside it is the collector's own affair. */
function inUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test("a copy with a hundred thousand messages holds less than a hundred megabytes at any time", async () => {
  const { id } = await pairOf(ada, grace);
  await asSuperuser(
    `BEGIN; SET LOCAL session_replication_role = replica;
     INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt)
     SELECT gen_random_uuid(), '${id}', n, CASE WHEN n % 2 = 0 THEN '${ada.id}'::uuid ELSE '${grace.id}'::uuid END, n::text,
            repeat('words ' || n || ' ', 30), '<p>words</p>', 'words' FROM generate_series(1, ${MESSAGES}) n;
     UPDATE conversations SET last_seq = ${MESSAGES} WHERE id = '${id}'; COMMIT; ANALYZE messages`,
  );
  const asked = await requestExport(inBrowser(ada));
  const idle = inUse();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, inUse());
  }, 250);
  const began = performance.now();
  await makeExport(
    { id: asked.id, memberId: ada.id },
    { attempt: 1, jobId: "1", signal: new AbortController().signal },
  );
  clearInterval(watch);
  const [copy] = await listExports(ada);
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(
    `export of ${MESSAGES} messages: ${seconds.toFixed(1)} s, ${((copy?.bytes ?? 0) / MB).toFixed(1)} MB, ${((most - idle) / MB).toFixed(0)} MB held above idle\n`,
  );
  expect(copy?.state).toBe("ready");
  expect((most - idle) / MB).toBeLessThan(100);
}, 120_000);
