import { createHash } from "node:crypto";
import { idOf } from "./random";

/** How much of everything there is. A room that comes later adds its own numbers. */
export type Size = {
  name: "small" | "large";
  members: number;
  follows: number;
  notifications: number;
  messages: number;
  communities: number;
  roomMessages: number;
  /** In the forum, of twenty posts each. */
  threads: number;
  /** In the blog, and how often they were read, over ninety days. */
  posts: number;
  views: number;
  films: number;
  /** Films each member has rated, at most. */
  marksEach: number;
  /** In diaries; every fourth has words. */
  viewings: number;
};

export const SIZES: Record<Size["name"], Size> = {
  small: {
    name: "small",
    members: 60,
    follows: 600,
    notifications: 1_200,
    messages: 3_000,
    communities: 12,
    roomMessages: 2_400,
    threads: 1_000,
    posts: 200,
    views: 50_000,
    films: 500,
    marksEach: 20,
    viewings: 2_000,
  },
  large: {
    name: "large",
    members: 5_000,
    follows: 100_000,
    notifications: 200_000,
    messages: 250_000,
    communities: 500,
    roomMessages: 200_000,
    threads: 10_000,
    posts: 2_000,
    views: 5_000_000,
    films: 20_000,
    marksEach: 20,
    viewings: 100_000,
  },
};

/** The day the world was made: fixed, so that it is the same world on every machine. */
export const BEGUN = new Date("2026-01-01T00:00:00Z");
/** Nothing in it is younger than this. */
export const ENDED = new Date("2026-11-01T00:00:00Z");
const HOUR = 3_600_000;

export function memberId(n: number): string {
  return idOf("member", n, new Date(BEGUN.getTime() + n * HOUR));
}

export function handleOf(n: number): string {
  return `bench-${n}`;
}

/** Every member is signed in once; the token is no secret, because nothing but the bench ever runs on this data. */
export function sessionToken(n: number): string {
  return createHash("sha256").update(`session ${n}`).digest("base64url");
}
