import { beforeAll, describe, expect, test } from "vitest";
import { OPEN_ACTIONS } from "@/tests/api/access/matrix";
import type { Row } from "@/tests/safety/make-row";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { PRIVATE } from "@/tests/safety/tables";
import { ask } from "../ask";
import { type Action, builtActions, send } from "./built-actions";
import { inLanes, MOST_AT_ONCE } from "./lanes";
import { borrowStage, changes, cookieOf, digest, foreignWords, setScene, snapshot } from "./stage";

borrowStage();

/** What other sites, and programs that name no site, send. */
const FOREIGN: Record<string, string>[] = [
  { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  { origin: "null", "sec-fetch-site": "cross-site" },
  { origin: "null" },
  { "sec-fetch-site": "same-site" },
  {},
];

/** What a form or a button of ours could send: every field that some action reads. */
function shapes(scene: Scene): Record<string, string>[] {
  const row = (table: string) => String(scene.rows[table]?.id);
  const common = {
    wants: "follow",
    ends: "week",
    answer: "accept",
    theme: "dark",
    language: "en",
    timeZone: "Europe/Paris",
    name: "Mallory",
    bio: "Mallory was here",
    code: "123456",
    token: "x".repeat(43),
    password: "an owl reads 12 films",
    passwordAgain: "an owl reads 12 films",
    currentPassword: "an owl reads 12 films",
    email: "mallory@example.com",
    login: "ada",
    handle: "mallory",
    bornOn: "1990-05-01",
    isPrivate: "on",
    scopes: "read",
    uploadId: row("uploads"),
  };
  return [
    { ...common, member: "ada", memberId: scene.owner.id, id: row("notifications") },
    ...["sessions", "api_tokens", "passkeys"].map((table) => ({
      member: "grace",
      id: row(table),
      sessionId: row(table),
      tokenId: row(table),
    })),
    { member: "ada" },
    { member: "ada", wants: "unfollow" },
    { member: "grace", ends: "never" },
    { id: row("notifications") },
    { name: "Mallory", scopes: "read" },
  ];
}

let scene: Scene;
let actions: Action[];
beforeAll(async () => {
  scene = await setScene();
  actions = builtActions();
});

const isOpen = ({ file, name }: Action) => OPEN_ACTIONS[file]?.includes(name) === true;

/** Each in the way it is meant to be sent with everything, or with so much of it, and the other way once. */
async function sendAll(
  chosen: Action[],
  viewpoint: Viewpoint,
  atOnce: number,
  most?: number,
): Promise<number[]> {
  const statuses: number[] = [];
  const sent = chosen.flatMap((action) =>
    shapes(scene)
      .slice(0, most)
      .flatMap((fields, nth) =>
        (["call", "form"] as const)
          .filter((way) => nth === 0 || action.ways.includes(way))
          .map((way) => ({ action, fields, way })),
      ),
  );
  await inLanes(sent, atOnce, async ({ action, fields, way }) => {
    const { status, body } = await send(action, cookieOf(scene, viewpoint), way, fields);
    statuses.push(status);
    expect(status, `${action.name} as ${viewpoint}, ${way}`).toBeLessThan(500);
    expect(foreignWords(scene, false, viewpoint, body), `${action.name} as ${viewpoint}`).toEqual([]);
  });
  return statuses;
}

/** What somebody has reached by what they did themselves: it is looked at once somebody follows them. */
const isReached = (key: string, { kind }: Row) =>
  /^(achievement_counts|member_achievements) /.test(key) ||
  (/^activities /.test(key) && kind === "achievement");

describe("T1.9 server actions", () => {
  test("the build knows more than twenty, and every open one on the list", () => {
    expect(actions.length).toBeGreaterThan(20);
    const names = actions.map(({ file, name }) => `${file} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(
        Object.entries(OPEN_ACTIONS).flatMap(([file, list]) => list.map((name) => `${file} ${name}`)),
      ),
    );
  });

  test.each([
    { viewpoint: "anonymous", most: undefined, timesEach: 10 },
    // Refused for who they are, as anonymous is, whatever they send.
    { viewpoint: "suspended", most: 1, timesEach: 2 },
  ] as const)(
    "$viewpoint changes nothing with any action for members",
    { timeout: 300_000 },
    async ({ viewpoint, most, timesEach }) => {
      scene = await setScene();
      const before = await digest();
      const closed = actions.filter((action) => !isOpen(action));
      const statuses = await sendAll(closed, viewpoint, MOST_AT_ONCE, most);
      expect(await digest()).toEqual(before);
      expect(closed.length).toBeGreaterThan(200);
      expect(statuses.length).toBeGreaterThanOrEqual(closed.length * timesEach);
    },
  );

  test("a stranger changes nothing of anybody else's", { timeout: 300_000 }, async () => {
    scene = await setScene();
    const before = await snapshot();
    await sendAll(
      actions.filter((action) => !isOpen(action)),
      "stranger",
      1, // what one changes the next one meets
    );
    const after = await snapshot();
    const isTheirs = ([key, row]: [string, Row]) =>
      !isOf(key, row, scene.people.stranger.id) && !isReached(key, row);
    const theirs = new Map([...before].filter(isTheirs));
    const theirsAfter = new Map([...after].filter(isTheirs));
    // What following somebody does to them: a line in their inbox, a count, and the wake-up of their page; and the log of
    // letters, which names nobody.
    const told =
      /^(mail_log|notifications|notification_actors|realtime_channels|realtime_events|members\.(followers_count|updated_at)|audit_entries|follows|follow_requests)/;
    expect(changes(theirs, theirsAfter).filter((change) => !told.test(change))).toEqual([]);
    // And the actions do work for those who may: the stranger's own rows have changed.
    expect(changes(before, after).length).toBeGreaterThan(3);
  });

  test("T4.1 from another site no action is carried out", { timeout: 300_000 }, async () => {
    scene = await setScene();
    const before = await digest();
    await inLanes(actions, MOST_AT_ONCE, async (action) => {
      for (const foreign of FOREIGN) {
        const headers = {
          "next-action": action.id,
          "content-type": "text/plain;charset=UTF-8",
          ...foreign,
          ...cookieOf(scene, "owner"),
        };
        const { status } = await ask(action.page, {
          method: "POST",
          headers,
          body: JSON.stringify([
            { member: "stranger", wants: "follow", id: String(scene.rows.notifications?.id) },
          ]),
        });
        expect(status, `${action.name} with ${JSON.stringify(foreign)}`).toBe(403);
      }
    });
    expect(await digest()).toEqual(before);
  });
});

function isOf(key: string, row: Record<string, unknown>, memberId: string): boolean {
  const table = key.split(" ")[0] ?? "";
  const owner = PRIVATE[table]?.owner;
  if (table === "members") return row.id === memberId;
  return typeof owner === "string" && row[owner] === memberId;
}
