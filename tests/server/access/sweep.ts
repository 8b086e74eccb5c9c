import { beforeAll, expect, test, vi } from "vitest";
import { PAGES } from "@/tests/api/access/pages";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { type Answer, ask } from "../ask";
import { dropTags } from "../drop-tags";
import { inLanes, MOST_AT_ONCE } from "./lanes";
import { askAs, foreignWords, setScene, VIEWPOINTS } from "./stage";

/** Strangers everywhere but in communities. */
const OF_COMMUNITIES: Viewpoint[] = ["roomModerator", "otherAdmin"];

export const MEMBERS: Viewpoint[] = VIEWPOINTS.filter(
  (viewpoint) => viewpoint !== "anonymous" && viewpoint !== "suspended",
);

/** A page, or a handler that reads: where it is, and the ways in which somebody asks for it. */
export type Entry = { page: string; path: string; transports: (viewpoint: Viewpoint) => string[] };
export type Heard = { page: string; viewpoint: Viewpoint; transport: string; answer: Answer };
export type Swept = { scene: Scene; heard: Heard[] };

/** Who is kept out of most: what is not theirs to read they might try to reach in every way there is. */
const KEPT_OUT: Viewpoint[] = ["anonymous", "suspended", "blocked", "stranger"];
/** Other spellings of an address, most of which are no page at all. */
const SPELLINGS = [".rsc", "a segment", "encoded letters", "upper case"];
/** Between them they may open every page: what is not there for any of them is nowhere. */
const OPENING: Viewpoint[] = ["anonymous", "owner", "admin"];

/** All ways for who is kept out, the usual ones for who may read more; and who opens everything tries how it is spelt. */
export function waysOf(all: string[], usual: string[]): (viewpoint: Viewpoint) => string[] {
  return (viewpoint) =>
    all.filter(
      (way) =>
        KEPT_OUT.includes(viewpoint) ||
        usual.includes(way) ||
        (OPENING.includes(viewpoint) && SPELLINGS.includes(way)),
    );
}

/** Fills an address with Ada's things. */
export function addressIn(scene: Scene) {
  return (path: string) =>
    path
      .replace("{handle}", scene.owner.handle)
      .replace("/forum/c/{slug}", `/forum/c/${scene.rows.categories?.slug}`)
      .replace("/forum/t/{slug}/{id}", `/forum/t/the-first/${scene.rows.threads?.id}`)
      .replace("/series/{slug}", "/series/reels")
      .replace(/^\/lists\/\{slug\}\/\{id\}/, `/lists/${scene.rows.lists?.slug}/${scene.rows.lists?.id}`)
      .replace(/^\/diary\/\{id\}$/, `/diary/${scene.rows.diary?.id}`)
      .replace(/(\/films\/people|\/film-people)\/\{slug\}/, `$1/${scene.rows.film_people?.slug}`)
      .replace("/films/{slug}", `/films/${scene.rows.films?.slug}`)
      .replace(/\/blog\/(posts\/)?\{slug\}/, `/blog/$1${scene.rows.blog?.slug}`)
      .replace("{tag}", "reels")
      .replace("/drafts/{id}", `/drafts/${scene.rows.drafts?.id}`)
      .replace("{year}", "2026")
      .replace("{group}", "members")
      .replace("{number}", "2")
      .replace("{slug}", String(scene.rows.communities?.slug))
      .replace("{room}", "lobby")
      .replace("/moderation/{id}", `/moderation/${scene.rows.cases?.id}`)
      .replace("/events/{id}", `/events/${scene.rows.events?.id}`)
      .replace("{id}", String(scene.rows.notifications?.id))
      .replace("{name}", `${scene.owner.handle}.svg`);
}

/** The same, where the page is of something that is Ada's own and that not everybody has an address of. */
export function ownAddressIn(scene: Scene) {
  const { rows } = scene;
  const address = addressIn(scene);
  return (path: string) =>
    address(
      path
        .replace("/messages/{id}", `/messages/${rows.conversations?.id}`)
        .replace("/blog/write/{id}", `/blog/write/${rows.drafts?.id}`)
        .replace("/watch-nights/{id}", `/watch-nights/${rows.watch_nights?.id}`)
        .replace("/diary/{id}", `/diary/${rows.diary?.id}`),
    );
}

/** Sets the scene and asks for every entry, from every viewpoint, in each of its ways; then holds what no answer may do. */
export function sweep(isPrivate: boolean, entriesOf: (scene: Scene) => Entry[], least: number): () => Swept {
  let swept: Swept;
  beforeAll(async () => {
    const scene = await setScene({ isPrivate });
    // The scene is set past the application, which would have told its page store itself.
    const path = `/members/${scene.owner.handle}`;
    await dropTags(`member:${scene.owner.handle}`, "members");
    await vi.waitFor(async () => expect((await ask(path)).headers["x-lumo-store"]).toBe("miss"), {
      interval: 5,
      timeout: 30_000,
    });
    swept = { scene, heard: await hear(scene, entriesOf(scene)) };
  }, 600_000);

  test("T1.3 T1.4 nobody meets a word that is somebody else's, in whatever way they ask", () => {
    const leaks = swept.heard.flatMap(({ page, viewpoint, transport, answer }) =>
      foreignWords(swept.scene, isPrivate, viewpoint, JSON.stringify(answer.headers) + answer.body).map(
        (word) => `${page} as ${viewpoint}, ${transport}: ${word}`,
      ),
    );
    expect(leaks, leaks.slice(0, 20).join("; ")).toEqual([]);
    const met = swept.heard.filter(({ answer }) => /kanari[0-9a-f]{20}/.test(answer.body));
    expect(met.length).toBeGreaterThan(50);
    expect(swept.heard.length).toBeGreaterThan(least);
  });

  test("T1.4 people who are blocked do not meet Ada's name, but where they say whom they block", () => {
    const met = swept.heard.filter(
      ({ page, viewpoint, answer }) =>
        (viewpoint === "blocked" || (viewpoint === "blocker" && !/privacy|blocks/.test(page))) &&
        answer.body.includes(swept.scene.owner.name),
    );
    expect(met.map(({ page, viewpoint, transport }) => `${page} as ${viewpoint}, ${transport}`)).toEqual([]);
  });

  test("T1.4 no way of asking breaks the server or says more of a member's page than the way in", () => {
    const broken = swept.heard.filter(({ answer }) => answer.status >= 500);
    expect(
      broken.map(
        ({ page, viewpoint, transport, answer }) => `${page} as ${viewpoint}, ${transport}: ${answer.status}`,
      ),
    ).toEqual([]);
    const members = Object.values(swept.scene.people).map(({ handle }) => `"handle":"${handle}"`);
    const told = swept.heard.filter(
      ({ page, viewpoint, answer }) =>
        PAGES[page] === "member" &&
        !MEMBERS.includes(viewpoint) &&
        members.some((name) => answer.body.includes(name)),
    );
    expect(told.map(({ page, viewpoint, transport }) => `${page} as ${viewpoint}, ${transport}`)).toEqual([]);
  });

  test("what Next's router asks for is answered, not sent to where it should have asked", () => {
    const sentOn = swept.heard.filter(
      ({ transport, answer }) =>
        ["RSC: 1", "a prefetch", "a page without its layouts"].includes(transport) &&
        /[?&]_rsc/.test(String(answer.headers.location)),
    );
    expect(sentOn.map(({ page, viewpoint, transport }) => `${page} as ${viewpoint}, ${transport}`)).toEqual(
      [],
    );
  });

  test("what is for one person is not kept by anybody between", () => {
    const kept = swept.heard.filter(
      ({ viewpoint, answer }) =>
        MEMBERS.includes(viewpoint) &&
        answer.status === 200 &&
        /kanari/.test(answer.body) &&
        !/no-store/.test(String(answer.headers["cache-control"])),
    );
    expect(
      kept.map(
        ({ page, viewpoint, transport, answer }) =>
          `${page} as ${viewpoint}, ${transport}: ${answer.headers["cache-control"]}`,
      ),
    ).toEqual([]);
  });

  return () => swept;
}

async function hear(scene: Scene, entries: Entry[]): Promise<Heard[]> {
  const asked = entries.flatMap(({ page, path, transports }) =>
    VIEWPOINTS.filter(
      (viewpoint) => path.includes("/communities") || !OF_COMMUNITIES.includes(viewpoint),
    ).flatMap((viewpoint) =>
      transports(viewpoint).map((transport) => ({ page, path, viewpoint, transport })),
    ),
  );
  const heard: Heard[] = [];
  const askAll = (some: typeof asked) =>
    inLanes(some, MOST_AT_ONCE, async ({ page, path, viewpoint, transport }) => {
      heard.push({ page, viewpoint, transport, answer: await askAs(scene, viewpoint, transport, path) });
    });
  const waits = ({ viewpoint, transport }: (typeof asked)[number]) =>
    SPELLINGS.includes(transport) && !OPENING.includes(viewpoint);
  await askAll(asked.filter((each) => !waits(each)));
  const spelling = ({ page, transport }: { page: string; transport: string }) => `${transport} of ${page}`;
  const there = new Set(heard.filter(({ answer }) => answer.status !== 404).map(spelling));
  await askAll(asked.filter((each) => waits(each) && there.has(spelling(each))));
  return heard;
}
