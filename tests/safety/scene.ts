import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { ada, admin, alan, emptyTables, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";
import { type Column, readColumns } from "./catalogue";
import {
  fillBlog,
  fillClub,
  fillCommunity,
  fillConversation,
  fillFilmLists,
  fillFilms,
  fillForum,
  fillModeration,
  fillNight,
} from "./furnish-scene";
import { keepAside, putBack } from "./keep-aside";
import { canaryOf, isOfOurs, putRow } from "./make-row";
import { PRIVATE } from "./tables";

/** Whose things are looked at: Ada, whose profile is open, and Prudence, whose is private. */
export const VIEWPOINTS = [
  "anonymous",
  "owner",
  "stranger",
  "follower",
  "blocked",
  "blocker",
  "moderator",
  "admin",
  "suspended",
  "roomModerator",
  "otherAdmin",
] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

export type Scene = {
  owner: Actor;
  /** Session tokens; anonymous has none. */
  tokens: Record<Viewpoint, string | undefined>;
  people: Record<Exclude<Viewpoint, "anonymous">, Actor>;
  /** Words of private rows, and who alone may meet each. */
  canaries: Map<string, string>;
  /** Words of Ada's profile: for everybody, or while it is private for her and who follows her. */
  profileWords: string[];
  /** Rows of the owner's, by table. */
  rows: Record<string, Record<string, unknown>>;
};

const suspended: Actor = { ...stranger, id: newId(), handle: "suspended", name: "Sue Spended" };
/** One moderates in Ada's community; the other is an admin, but of another. */
const roomModerator: Actor = { ...stranger, id: newId(), handle: "moira", name: "Moira Moderates" };
const otherAdmin: Actor = { ...stranger, id: newId(), handle: "odette", name: "Odette Elsewhere" };
const blocker: Actor = { ...stranger, id: newId(), handle: "blocker", name: "Bea Blocker" };

let kept: Scene | undefined;

/**
 * Ada in the middle: Grace follows her and she follows back, she blocks Alan, Bea blocks her, somebody is suspended.
 * Everybody has a session and a row with canaries in every private table. Made once a file, put back as it was after
 * that; nobody has spent anything of any limit.
 */
export async function setScene({ isPrivate = false } = {}): Promise<Scene> {
  if (kept) await Promise.all([putBack("kept", "DELETE FROM graphile_worker._private_jobs"), emptyRedis()]);
  else {
    kept = await makeScene();
    await Promise.all([keepAside("kept"), emptyRedis()]);
  }
  await asSuperuser("UPDATE members SET is_private = $2 WHERE id = $1 AND is_private <> $2", [
    ada.id,
    isPrivate,
  ]);
  return kept;
}

async function makeScene(): Promise<Scene> {
  await emptyTables();
  const people = {
    owner: ada,
    stranger,
    follower: grace,
    blocked: alan,
    blocker,
    moderator,
    admin,
    suspended,
    roomModerator,
    otherAdmin,
  };
  for (const { id, handle, name, role } of Object.values(people))
    await db.member.create({ data: { id, handle, name, role } });
  const columns = await readColumns();
  const canaries = new Map<string, string>();
  const rows: Scene["rows"] = {};
  for (const actor of Object.values(people)) {
    const own = await fillPrivateTables(columns, actor, actor === stranger ? grace : stranger);
    if (actor === ada) Object.assign(rows, own);
    noteCanaries(columns, actor, canaries);
  }
  await asSuperuser("DELETE FROM blocks");
  await asSuperuser("DELETE FROM mutes");
  await asSuperuser("INSERT INTO blocks (blocker_id, blocked_id) VALUES ($1, $2), ($3, $1)", [
    ada.id,
    alan.id,
    blocker.id,
  ]);
  await asSuperuser("INSERT INTO follows (follower_id, followed_id) VALUES ($1, $2), ($2, $1)", [
    grace.id,
    ada.id,
  ]);
  await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
    suspended.id,
  ]);
  const profileWords = ["bio", "bio_html", "place", "pronouns"].map((column) =>
    canaryOf(ada.id, `members.${column}`),
  );
  await asSuperuser("UPDATE members SET bio = $2, bio_html = $3, place = $4, pronouns = $5 WHERE id = $1", [
    ada.id,
    ...profileWords,
  ]);
  Object.assign(rows, await fillConversation(ada, grace));
  Object.assign(rows, await fillCommunity(ada, grace, [roomModerator, "moderator"]));
  // People who lead a community, only not this one.
  await fillCommunity(stranger, admin, [otherAdmin, "admin"], "elsewhere");
  Object.assign(rows, await fillForum(ada));
  const blog = await fillBlog(ada);
  Object.assign(rows, {
    blog: blog.post,
    series: blog.series,
    tag: { tag: "reels" },
    views: blog.post,
    comments: blog.comment,
  });
  // Posts and drafts are things of other rooms, too, which go by other names there.
  Object.assign(rows, await fillFilms(ada));
  Object.assign(rows, await fillFilmLists(ada, grace));
  Object.assign(rows, await fillClub(ada, grace, rows.communities?.id));
  Object.assign(rows, await fillNight(ada, grace));
  rows.posts = { ...rows.posts, slug: blog.post.slug };
  rows.drafts = { ...rows.drafts, id: blog.draft.id };
  Object.assign(rows, await fillModeration(ada, rows.categories?.slug));
  const tokens = { anonymous: undefined } as Scene["tokens"];
  for (const [name, actor] of Object.entries(people)) tokens[name as Viewpoint] = await signIn(actor);
  return { owner: ada, tokens, people, canaries, profileWords, rows };
}

/** The token of somebody a door lets in: Ada, or at a door of the site's staff one of them. */
export function insider({ tokens }: Scene, door: { spec?: { who: string } | undefined }): string | undefined {
  return ["moderator", "admin"].includes(door.spec?.who ?? "") ? tokens.admin : tokens.owner;
}

/** Words in an answer that whoever asked should not have met. */
export function foreignWords(scene: Scene, isPrivate: boolean, viewpoint: Viewpoint, text: string): string[] {
  const asking =
    viewpoint === "anonymous" || viewpoint === "suspended" ? undefined : scene.people[viewpoint].id;
  const mayReadProfile = isPrivate
    ? ["owner", "follower"]
    : VIEWPOINTS.filter((each) => !["blocked", "blocker"].includes(each));
  return [...new Set(text.match(/kanari[0-9a-f]{20}/g))]
    .filter(isOfOurs)
    .filter((word) =>
      scene.profileWords.includes(word)
        ? !mayReadProfile.includes(viewpoint)
        : scene.canaries.get(word) !== asking,
    );
}

/** A real session of theirs: what the cookie would carry. */
export async function signIn(actor: Pick<Actor, "id">): Promise<string> {
  const token = randomToken();
  await asSuperuser(
    `INSERT INTO sessions (id, member_id, token_hash, method, expires_at) VALUES ($1, $2, $3, 'password', now() + interval '1 day')`,
    [newId(), actor.id, sha256(token)],
  );
  return token;
}

/** Forgets what everybody has spent, so that a thousand knocks are not one person's. */
export async function freshLimits(): Promise<void> {
  await Promise.all([asSuperuser("DELETE FROM rate_hits"), emptyRedis()]);
}

async function fillPrivateTables(columns: Column[], owner: Actor, other: Actor) {
  const rows: Record<string, Record<string, unknown>> = {};
  // Parents before the rows that belong with them.
  const tables = Object.entries(PRIVATE).sort(
    ([, one], [, other]) => Number(typeof one.owner !== "string") - Number(typeof other.owner !== "string"),
  );
  for (const [table] of tables) rows[table] = await putRow(columns, table, { owner, other });
  return rows;
}

function noteCanaries(columns: Column[], owner: Actor, canaries: Map<string, string>): void {
  for (const { table, name } of columns) {
    if (table in PRIVATE) canaries.set(canaryOf(owner.id, `${table}.${name}`), owner.id);
  }
}
