import type { IncomingHttpHeaders } from "node:http";
import { publicPageAt } from "./tags";

type Asked = { method?: string; url?: string; headers: IncomingHttpHeaders };
export type StoreKey = {
  key: string;
  /** The address to render: only the parameters that count, in one order. */
  url: string;
  tags: string[];
  /** Headers that choose between the whole page and a part of it. */
  headers: Record<string, string>;
};

const SESSION_COOKIES = /(?:^|;\s*)(?:__Host-)?lumo_session=/;
/** Names that say where a link was found. The page does not read them. */
const WHERE_FROM = /^(utm_\w+|fbclid|gclid|mc_[ce]id|_rsc)$/;
/** What Next's router sends to get a page's data, or a part of it, instead of its HTML. */
const ROUTER = [
  "rsc",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
];

/** Under which name an answer to this request may be kept, or null when it is for the asker alone. */
export function storeKey({ method, url = "/", headers }: Asked): StoreKey | null {
  if (method !== "GET" && method !== "HEAD") return null;
  if (headers.authorization || SESSION_COOKIES.test(headers.cookie ?? "")) return null;
  if (headers["next-action"] || headers.range) return null;
  const [path = "/", search = ""] = url.split("?", 2);
  const page = publicPageAt(path);
  if (!page) return null;

  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of [...new Set(given.keys())].sort()) {
    if (WHERE_FROM.test(name)) continue;
    const values = given.getAll(name);
    if (!page.query.includes(name) || values.length > 1) return null;
    kept.set(name, values[0] ?? "");
  }
  const query = kept.size > 0 ? `?${kept}` : "";
  const router: Record<string, string> = {};
  for (const name of ROUTER) {
    const value = headers[name];
    if (typeof value === "string") router[name] = value;
  }
  const mark = "rsc" in router ? given.get("_rsc") : null;
  return {
    key: `${path}${query}\n${Object.entries(router).join("\n")}`,
    url: path + withRouterMark(query, mark),
    tags: page.tags,
    headers: router,
  };
}

/** Next compares `_rsc` with the router's headers, so it belongs to the address of a partial page. */
function withRouterMark(query: string, mark: string | null): string {
  return mark === null ? query : `${query}${query ? "&" : "?"}_rsc=${encodeURIComponent(mark)}`;
}
