import { createHash } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { application } from "../application";
import { ask } from "../ask";

// The helpers of the unit tests look here; before any of them is imported.
Object.assign(process.env, application.env, { TEST_DATABASE_SUPERUSER_URL: application.superuserUrl });

const { asSuperuser } = await import("@/tests/support/database");
const { keepAside, putBack } = await import("@/tests/safety/keep-aside");
export const { setScene, foreignWords, VIEWPOINTS } = await import("@/tests/safety/scene");
export const { changes, digest, snapshot } = await import("@/tests/safety/digest");

/** The running application's people leave while ours are on stage, and come back after the file's last test. */
export function borrowStage(): void {
  beforeAll(() => keepAside("away"));
  afterAll(async () => {
    await putBack("away");
    await asSuperuser("DROP SCHEMA away CASCADE; DROP SCHEMA kept CASCADE");
  });
}

export function cookieOf(scene: Scene, viewpoint: Viewpoint): Record<string, string> {
  const token = scene.tokens[viewpoint];
  return token ? { cookie: `lumo_session=${token}` } : {};
}

let turn = 0;

/** The ways one page is asked for: as a document, as what Next's router fetches, and as what somebody might try instead. */
export const TRANSPORTS: Record<
  string,
  (path: string) => { path: string; headers?: Record<string, string> }
> = {
  document: (path) => ({ path: fresh(path) }),
  "as visitors get it": (path) => ({ path }),
  "RSC: 1": (path) => byRouter(path, {}),
  "a prefetch": (path) =>
    byRouter(path, { "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }),
  "a page without its layouts": (path) =>
    byRouter(path, {
      "next-router-state-tree": encodeURIComponent(
        JSON.stringify(["", { children: ["(member)", { children: ["__PAGE__", {}] }] }, null, "refetch"]),
      ),
    }),
  ".rsc": (path) => ({ path: `${path === "/" ? "/index" : path}.rsc` }),
  "a segment": (path) => ({ path: `${path}.segments/_full.segment.rsc`, headers: { rsc: "1" } }),
  "two slashes": (path) => ({ path: `/${path}` }),
  "a slash behind": (path) => ({ path: `${path}/` }),
  "encoded letters": (path) => ({
    path: path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  }),
  "upper case": (path) => ({ path: path.toUpperCase() }),
  "past the middleware": (path) => ({
    path: fresh(path),
    headers: {
      "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
      "x-middleware-invoke": "1",
    },
  }),
  "Next-Resume": (path) => ({ path: fresh(path), headers: { "next-resume": "1", "x-matched-path": path } }),
  "another method in a header": (path) => ({
    path: fresh(path),
    headers: { "x-http-method-override": "POST", "x-now-route-matches": "1=ada" },
  }),
};

// A parameter that no page reads: kept pages are not asked.
const fresh = (path: string) => `${path}?turn=${turn++}`;

/** As Next's router asks: its headers sign the address, and whoever signs wrongly is sent to the right one. */
function byRouter(path: string, headers: Record<string, string>) {
  const said = [
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "next-router-state-tree",
    "next-url",
  ].map((name) => headers[name] ?? "0");
  const digest = createHash("sha256").update(said.join(",")).digest().subarray(0, 12);
  const sign = Object.keys(headers).length > 0 ? `=${digest.toString("base64url")}` : "";
  return { path: `${fresh(path)}&_rsc${sign}`, headers: { rsc: "1", ...headers } };
}

export function askAs(scene: Scene, viewpoint: Viewpoint, transport: string, path: string) {
  const made = TRANSPORTS[transport]?.(path) ?? { path };
  return ask(made.path, {
    headers: { "sec-fetch-site": "same-origin", ...cookieOf(scene, viewpoint), ...made.headers },
  });
}
