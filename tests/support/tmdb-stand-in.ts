import http from "node:http";
import type { AddressInfo } from "node:net";

export const TMDB_KEY = "0123456789abcdef0123456789abcdef";

type Film = { id: number; title: string; release_date: string } & Record<string, unknown>;
type Mood = { status: number; headers?: Record<string, string>; body?: string; delayMs?: number };

/** A small TMDB: search and trending in pages of two, films with their credits, where to see them; 401, 404 and 429 as it says them. */
export const tmdb = {
  films: [] as Film[],
  providers: {} as Record<number, unknown>,
  /** What it answers instead, one request after another. */
  moods: [] as Mood[],
  asked: [] as string[],
  port: 0,
};

const PAGE = 2;
const said = (status_code: number, status_message: string) => ({
  success: false,
  status_code,
  status_message,
});

const server = http.createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://tmdb.example");
  tmdb.asked.push(`${url.pathname.replace("/3/", "")}?${withoutKey(url)}`);
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { "content-type": "application/json;charset=utf-8", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));
  const mood = tmdb.moods.shift();
  if (mood) {
    const tooMany = said(25, "Your request count (41) is over the allowed limit of (40).");
    setTimeout(() => answer(mood.status, mood.body ?? tooMany, mood.headers), mood.delayMs ?? 0);
    return;
  }
  const { authorization } = request.headers;
  if (url.searchParams.get("api_key") !== TMDB_KEY && authorization !== "Bearer eyJhbGciOiJIUzI1NiJ9.e30.s")
    return answer(401, said(7, "Invalid API key: You must be granted a valid key."));
  const [, , kind, , rest] = url.pathname.split("/");
  const id = Number(url.pathname.split("/")[3]);
  if (kind === "search" || kind === "trending") return answer(200, pageOf(url));
  const film = tmdb.films.find((each) => each.id === id);
  if (!film) return answer(404, said(34, "The resource you requested could not be found."));
  if (rest === "watch") return answer(200, { id, results: tmdb.providers[id] ?? {} });
  const { credits, ...facts } = film;
  return answer(200, url.searchParams.get("append_to_response") === "credits" ? film : facts);
});

function pageOf(url: URL) {
  const wanted = url.searchParams.get("query")?.toLowerCase();
  const year = url.searchParams.get("year");
  const page = Number(url.searchParams.get("page") ?? 1);
  const found = tmdb.films.filter(
    (film) =>
      (!wanted || `${film.title} ${film.original_title ?? ""}`.toLowerCase().includes(wanted)) &&
      (!year || film.release_date.startsWith(year)),
  );
  return {
    page,
    results: found.slice((page - 1) * PAGE, page * PAGE).map(({ credits: _, ...film }) => film),
    total_pages: Math.ceil(found.length / PAGE),
    total_results: found.length,
  };
}

function withoutKey({ searchParams }: URL): string {
  const rest = new URLSearchParams(searchParams);
  rest.delete("api_key");
  return rest.toString();
}

export async function startTmdb(): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  tmdb.port = (server.address() as AddressInfo).port;
}

export const stopTmdb = () => new Promise<void>((resolve) => server.close(() => resolve()));

/** Forgets what it was told and asked. */
export function calmTmdb(): void {
  Object.assign(tmdb, { films: [], providers: {}, moods: [], asked: [] });
}

/** The outside as it is, but TMDB is this one. For `vi.mock("@/lib/platform/fetch-outside", reachTmdb)`. */
export async function reachTmdb(original: () => Promise<typeof import("@/lib/platform/fetch-outside")>) {
  const real = await original();
  const friendly = real.outsideFetcher({
    resolve: async () => ["127.0.0.1"],
    isAllowedAddress: () => true,
    isAllowedPort: () => true,
  });
  const fetchOutside: typeof real.fetchOutside = (address, request) => {
    const url = new URL(address);
    if (url.hostname !== "tmdb.example") return real.fetchOutside(address, request);
    url.port = String(tmdb.port);
    return friendly(url.href, request);
  };
  return { ...real, fetchOutside };
}
