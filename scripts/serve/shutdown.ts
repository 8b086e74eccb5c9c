import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { sayFarewells, startDraining } from "@/lib/platform/shutdown";

const PATIENCE_MS = 8_000;
/** Who connected a moment before the port closed still gets to ask. */
const LAST_WORDS_MS = 300;

/**
 * On SIGTERM: readiness turns to 503 and we keep serving for a second, so that whoever balances the load hears of
 * it; then streams are told goodbye, what is under way is finished, and the process ends within ten seconds.
 * Ctrl-C is the same without the second of notice.
 */
export function closeOnSignals(server: Server, closeNext: () => Promise<void>): void {
  let leaving = false;
  const leave = async (notice: number) => {
    if (leaving) return;
    leaving = true;
    startDraining();
    setTimeout(() => process.exit(1), PATIENCE_MS + 1_500).unref();
    await wait(notice);
    openStreams.closeAll();
    await finishAnswers(server);
    await Promise.race([goodbye(closeNext), wait(1_000)]);
    process.exit(0);
  };
  process.on("SIGTERM", () => void leave(1_000));
  process.on("SIGINT", () => void leave(0));
}

async function finishAnswers(server: Server): Promise<void> {
  // Not http's own close: it would also cut those who have connected and not yet asked.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  await Promise.race([closed, wait(LAST_WORDS_MS)]);
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, wait(PATIENCE_MS - 1_500)]);
  clearInterval(idle);
  server.closeAllConnections();
}

async function goodbye(closeNext: () => Promise<void>): Promise<void> {
  await sayFarewells((name, error) => log.error({ error, name }, "a farewell failed"));
  await closeNext();
}
