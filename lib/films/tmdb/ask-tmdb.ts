import "server-only";
import type { z } from "zod";
import { cached } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";
import { isAppError } from "@/lib/platform/errors";
import { fetchOutside } from "@/lib/platform/fetch-outside";
import { parseJson } from "@/lib/platform/json";
import { log } from "@/lib/platform/log";
import { restFor, turnComes } from "./pace";

/** TMDB could not be asked, or answered nothing that can be used. Whoever asks goes on with what is here. */
export class TmdbAway extends Error {}

export type TmdbQuestion<T> = {
  path: string;
  query?: Record<string, string | number | undefined>;
  shape: z.ZodType<T>;
  /** How long an answer is kept. */
  keptSeconds?: number;
  /** How long an answer may take with every pause: somebody waits for it, or nobody does. */
  patience?: number;
};

const DAY = 86_400;
const ONE_ANSWER = 5_000;
const TRIES = 4;
const LONGEST_REST = 600_000;

export const hasTmdb = () => env().TMDB_API_KEY !== undefined;

/** What TMDB answers, kept a day; null for what it does not know. Throws TmdbAway when there is no answer to be had in time. */
export async function askTmdb<T>(question: TmdbQuestion<T>): Promise<T | null> {
  const { path, query = {}, shape, keptSeconds = DAY } = question;
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const address = asked.size > 0 ? `${path}?${asked}` : path;
  const kept = await cached({ key: `tmdb:${address}`, ttlSeconds: keptSeconds, tags: ["tmdb"] }, () =>
    fetchAnswer(address, question),
  );
  return kept === null ? null : shape.parse(kept);
}

/** The same where no answer is as good as an empty one. */
export async function askTmdbOr<T>(question: TmdbQuestion<T>, otherwise: T): Promise<T> {
  try {
    return (await askTmdb(question)) ?? otherwise;
  } catch (error) {
    if (error instanceof TmdbAway) return otherwise;
    throw error;
  }
}

async function fetchAnswer<T>(address: string, { shape, patience = 3_000 }: TmdbQuestion<T>) {
  const until = Date.now() + patience;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (!(await turnComes(until - Date.now()))) break;
    const answer = await send(address, Math.min(ONE_ANSWER, Math.max(1, until - Date.now())));
    if (answer?.status === 404) return null;
    if (answer?.status === 200) return understood(address, shape, answer.bytes);
    if (answer && answer.status < 500 && answer.status !== 429) {
      log.error({ status: answer.status }, "TMDB refuses what we ask; is TMDB_API_KEY right?");
      break;
    }
    restFor(restAfter(answer?.headers["retry-after"], attempt));
  }
  throw new TmdbAway();
}

/** A version 3 key goes into the address, a read access token into a header; TMDB gives out both. */
async function send(address: string, timeoutMs: number) {
  const { TMDB_API_KEY: key, TMDB_API_URL: home } = env();
  if (!key) throw new TmdbAway();
  const isToken = key.startsWith("ey");
  const url = new URL(`${home}/${address}`);
  if (!isToken) url.searchParams.set("api_key", key);
  try {
    return await fetchOutside(url.href, {
      headers: { accept: "application/json", ...(isToken ? { authorization: `Bearer ${key}` } : {}) },
      timeoutMs,
    });
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

function understood<T>(address: string, shape: z.ZodType<T>, bytes: Buffer): unknown {
  const value = parseJson(bytes.toString("utf8"));
  const parsed = shape.safeParse(value);
  if (parsed.success) return value;
  log.warn({ path: address.split("?")[0] }, "TMDB answered something we do not understand");
  throw new TmdbAway();
}

/** As long as they say, in seconds; else half a second, and twice as long each time. */
function restAfter(said: string | undefined, attempt: number): number {
  const seconds = Number(said);
  const wanted = said && Number.isFinite(seconds) ? seconds * 1_000 : 500 * 2 ** (attempt - 1);
  return Math.min(Math.max(wanted, 0), LONGEST_REST);
}
