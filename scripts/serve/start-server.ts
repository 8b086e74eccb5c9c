import next from "next";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import type { Handle } from "@/lib/platform/page-store/render-page";
import { createHttpServer } from "./http-server";
import { closeOnSignals } from "./shutdown";
import { openStaticFiles } from "./static-files";
import { openVisitorPages } from "./visitor-pages";

type Listening = { url: string };

/** Prepares Next, then listens; until Next is ready the port stays closed. */
export async function startServer({ development }: { development: boolean }): Promise<Listening> {
  const { APP_URL, TRUSTED_PROXY_HOPS } = env();
  const port = Number(process.env.PORT ?? 3000);
  const hostname = process.env.HOST ?? "127.0.0.1";
  let handle: Handle | null = null;
  let visitorPages: ReturnType<typeof openVisitorPages> | null = null;
  const server = createHttpServer({
    handle: () => handle ?? (() => Promise.reject(new Error("not ready"))),
    visitorPages: () => visitorPages,
    staticFiles: development ? null : openStaticFiles(process.env.NEXT_DIST_DIR ?? ".next"),
    appUrl: new URL(APP_URL),
    hops: TRUSTED_PROXY_HOPS,
  });
  const app = next({ dev: development, hostname, port, httpServer: server, dir: process.cwd() });
  await app.prepare();
  handle = app.getRequestHandler();
  const megabytes = Number(process.env.LUMO_PAGE_STORE_MB ?? 64);
  if (!development && megabytes > 0) visitorPages = openVisitorPages(handle, megabytes);
  if (development) server.on("upgrade", app.getUpgradeHandler());
  else server.on("upgrade", (_request, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  closeOnSignals(server, () => app.close());
  const url = `http://${hostname}:${port}`;
  log.info({ url }, "listening");
  process.send?.({ listening: url });
  return { url };
}
