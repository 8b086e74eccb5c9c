import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { isAppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { listPeopleToFollow } from "@/lib/profiles/directory/list-people-to-follow";
import { searchMembers, suggestMembers } from "@/lib/profiles/directory/search-members";
import { listFollowers, listFollowing, listFollowRequests } from "@/lib/profiles/following/queries";
import { listBlocked, listMuted } from "@/lib/profiles/hiding/queries";
import { canSeeFollows, canSeeProfile } from "@/lib/profiles/policy";
import { getProfile } from "@/lib/profiles/queries";
import { ada, emptyTables } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { freshLimits } from "./scene";

const WORLDS = 1_000;
const SIZE = 5;

type Person = { isPrivate: boolean; hidesFollows: boolean; state: "here" | "suspended" | "erased" };
type Pair = [number, number];
type World = { people: Person[]; follows: Pair[]; requests: Pair[]; blocks: Pair[]; mutes: Pair[] };

const pair = fc
  .tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 }))
  .filter(([one, other]) => one !== other);
const pairs = (maxLength: number) =>
  fc.uniqueArray(pair, { maxLength, selector: String }) as fc.Arbitrary<Pair[]>;
const world: fc.Arbitrary<World> = fc.record({
  people: fc.array(
    fc.record({
      isPrivate: fc.boolean(),
      hidesFollows: fc.boolean(),
      state: fc.oneof(
        { arbitrary: fc.constant("here" as const), weight: 6 },
        fc.constantFrom("suspended" as const, "erased" as const),
      ),
    }),
    { minLength: SIZE, maxLength: SIZE },
  ),
  follows: pairs(12),
  requests: pairs(4),
  blocks: pairs(4),
  mutes: pairs(3),
});

const actors: Actor[] = Array.from({ length: SIZE }, (_, at) => ({
  ...ada,
  id: newId(),
  handle: `worldly-${at}`,
  name: `Worldly ${at}`,
}));
const who = (at: number) => actors[at] as Actor;
const has = (list: Pair[], one: number, other: number) => list.some(([a, b]) => a === one && b === other);

beforeAll(emptyTables);
afterAll(freshLimits);

async function build({ people, follows, requests, blocks, mutes }: World): Promise<void> {
  const rows = (list: Pair[], table: string, columns: string) =>
    list.length === 0
      ? []
      : [
          `INSERT INTO ${table} (${columns}) VALUES ${list.map(([a, b]) => `('${who(a).id}', '${who(b).id}')`).join(", ")}`,
        ];
  const members = people.map(
    ({ isPrivate, hidesFollows, state }, at) =>
      `('${who(at).id}', '${who(at).handle}', '${who(at).name}', 'Words of ${who(at).handle}.', ${isPrivate}, ${hidesFollows}, ` +
      `${state === "suspended" ? "now() + interval '1 day'" : "NULL"}, ${state === "erased" ? "now()" : "NULL"}, now())`,
  );
  await asSuperuser(
    [
      "BEGIN",
      "SET LOCAL session_replication_role = replica",
      ...["follows", "follow_requests", "blocks", "mutes", "members"].map((table) => `DELETE FROM ${table}`),
      "SET LOCAL session_replication_role = origin",
      `INSERT INTO members (id, handle, name, bio, is_private, hides_follows, suspended_until, erased_at, updated_at) VALUES ${members.join(", ")}`,
      "UPDATE members SET bio_html = '<p>' || bio || '</p>'",
      ...rows(follows, "follows", "follower_id, followed_id"),
      ...rows(requests, "follow_requests", "requester_id, requested_id"),
      ...rows(blocks, "blocks", "blocker_id, blocked_id"),
      ...rows(mutes, "mutes", "muter_id, muted_id"),
      "COMMIT",
    ].join("; "),
  );
}

/** What the rules say, from the world alone. */
function rules({ people, follows, blocks }: World, viewer: number | null) {
  const sees = (at: number) =>
    people[at]?.state === "here" &&
    (viewer === null || !(has(blocks, viewer, at) || has(blocks, at, viewer)));
  const relationTo = (at: number) =>
    viewer === null
      ? null
      : {
          isYou: viewer === at,
          isFollowing: has(follows, viewer, at),
          followsYou: has(follows, at, viewer),
          requested: false,
        };
  const opens = (at: number) => canSeeProfile(people[at] as Person, relationTo(at));
  const opensFollows = (at: number) => canSeeFollows(people[at] as Person, relationTo(at));
  return { sees, opens, opensFollows, relationTo };
}

const handles = (page: { items: { handle: string }[] }) => page.items.map(({ handle }) => handle).sort();
const refusal = (error: unknown) => {
  if (isAppError(error)) return error.code;
  throw error;
};

/** What the house shows a viewer of the world, in every way there is to look. */
async function shown(viewer: Viewer) {
  const each = await Promise.all(
    actors.map(async ({ handle }) => ({
      profile: await getProfile(viewer, handle).then(
        ({ isOpen, showsFollows, bioHtml, line }) => ({
          isOpen,
          showsFollows,
          saysMore: bioHtml !== "" || line !== "",
        }),
        refusal,
      ),
      followers: await listFollowers(viewer, { member: handle, limit: 50 }).then(handles, refusal),
      following: await listFollowing(viewer, { member: handle, limit: 50 }).then(handles, refusal),
    })),
  );
  const [directory, newest, found] = await Promise.all([
    listDirectory(viewer, { sort: "popular", limit: 50 }),
    listDirectory(viewer, { sort: "newest", limit: 50 }),
    searchMembers(viewer, { q: "worldly", limit: 50 }),
  ]);
  const talkative = directory.items
    .filter(({ line }) => line !== "")
    .map(({ handle }) => handle)
    .sort();
  return { each, directory: handles(directory), newest: handles(newest), found: handles(found), talkative };
}

function expected(made: World, viewer: number | null) {
  const { sees, opens, opensFollows } = rules(made, viewer);
  const everybody = actors.map((_, at) => at);
  const names = (list: number[]) => list.map((at) => who(at).handle).sort();
  const list = (at: number, of: (other: number) => boolean) => {
    if (!sees(at)) return "not_found";
    return opensFollows(at) ? names(everybody.filter((other) => of(other) && sees(other))) : "forbidden";
  };
  const visible = names(everybody.filter(sees));
  return {
    each: everybody.map((at) => ({
      profile: sees(at)
        ? { isOpen: opens(at), showsFollows: opensFollows(at), saysMore: opens(at) }
        : "not_found",
      followers: list(at, (other) => has(made.follows, other, at)),
      following: list(at, (other) => has(made.follows, at, other)),
    })),
    directory: visible,
    newest: visible,
    found: visible,
    talkative: names(everybody.filter((at) => sees(at) && opens(at))),
  };
}

describe("T1.6 random worlds", () => {
  test(`${WORLDS} worlds: what the rules say, what the database says and what pages list is the same`, {
    timeout: 900_000,
  }, async () => {
    let hiddenOnes = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.nat({ max: SIZE - 1 }), async (made, at) => {
        await build(made);
        const actor = who(at);
        const isHere = made.people[at]?.state === "here";
        const [asMember, asVisitor, blocked, requests, mutedOnes, rows, bothWays, toFollow] =
          await Promise.all([
            shown(actor),
            shown(null),
            listBlocked(actor, { limit: 50 }),
            listFollowRequests(actor, { limit: 50 }),
            listMuted(actor, { limit: 50 }),
            seenInBlocks(actor.id),
            asApp<{ id: string }>("SELECT blocked_with($1::uuid) AS id", [actor.id]),
            listPeopleToFollow(actor, 50),
          ]);
        expect(asVisitor).toEqual(expected(made, null));
        // Somebody who is suspended or gone is never an actor; what they would see is not asked.
        if (!isHere) return;
        const mine = expected(made, at);
        hiddenOnes += SIZE - mine.directory.length;
        expect(asMember).toEqual(mine);
        const { sees } = rules(made, at);
        const mates = (list: Pair[], of: (pair: Pair) => number | null) =>
          [...new Set(list.map(of).filter((other) => other !== null))].map((other) => who(other as number));
        const ids = (list: Actor[]) => list.map(({ id }) => id).sort();
        const iBlocked = mates(made.blocks, ([a, b]) => (a === at ? b : null));
        expect(rows).toEqual(ids(iBlocked));
        expect([...new Set(bothWays.map(({ id }) => id))].sort()).toEqual(
          ids(mates(made.blocks, ([a, b]) => (a === at ? b : b === at ? a : null))),
        );
        expect(iBlocked.map(({ handle }) => handle)).toEqual(expect.arrayContaining(handles(blocked)));
        const known = mates([...made.follows, ...made.requests, ...made.mutes], ([a, b]) =>
          a === at ? b : null,
        );
        const mayFollow = mine.directory.filter(
          (handle) => handle !== actor.handle && !known.some((each) => each.handle === handle),
        );
        expect(mayFollow).toEqual(expect.arrayContaining(toFollow.map(({ handle }) => handle)));
        expect(mates(made.mutes, ([a, b]) => (a === at ? b : null)).map(({ handle }) => handle)).toEqual(
          expect.arrayContaining(handles(mutedOnes)),
        );
        expect(handles(requests)).toEqual(
          mates(made.requests, ([a, b]) => (b === at && sees(a) ? a : null))
            .map(({ handle }) => handle)
            .sort(),
        );
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
    // Worlds in which everybody sees everybody prove nothing.
    expect(hiddenOnes).toBeGreaterThan(WORLDS / 2);
  });

  test("suggestions leave out whom a block stands between, whoever filled the cache", async () => {
    const here: Person = { isPrivate: false, hidesFollows: false, state: "here" };
    await build({
      people: Array(SIZE).fill(here),
      follows: [],
      requests: [],
      mutes: [],
      blocks: [
        [0, 1],
        [2, 0],
      ],
    });
    await freshLimits();
    expect((await suggestMembers(null, "worldly")).length).toBe(SIZE);
    const suggested = (await suggestMembers(who(0), "worldly")).map(({ handle }) => handle).sort();
    expect(suggested).toEqual([who(0), who(3), who(4)].map(({ handle }) => handle));
  });
});

/** The blocks that row-level security shows somebody. */
async function seenInBlocks(memberId: string): Promise<string[]> {
  const { withMember } = await import("@/lib/platform/db");
  const rows = await withMember(memberId, (tx) => tx.block.findMany({ select: { blockedId: true } }));
  return rows.map(({ blockedId }) => blockedId).sort();
}
