import { beforeEach, describe, expect, it } from "vitest";
import {
  PUT as follow,
  POST as toggle,
  DELETE as unfollow,
} from "@/app/api/v1/members/[handle]/follow/route";
import { DELETE as cancel } from "@/app/api/v1/members/[handle]/follow-request/route";
import { GET as followers } from "@/app/api/v1/members/[handle]/followers/route";
import { GET as following } from "@/app/api/v1/members/[handle]/following/route";
import { GET as profileOf } from "@/app/api/v1/members/[handle]/route";
import { GET as stats } from "@/app/api/v1/members/[handle]/stats/route";
import { PUT as block, DELETE as unblock } from "@/app/api/v1/members/me/blocks/[handle]/route";
import { GET as blocks } from "@/app/api/v1/members/me/blocks/route";
import { PUT as accept, DELETE as decline } from "@/app/api/v1/members/me/follow-requests/[handle]/route";
import { GET as requests } from "@/app/api/v1/members/me/follow-requests/route";
import { DELETE as dropFollower } from "@/app/api/v1/members/me/followers/[handle]/route";
import { PUT as wearHeader } from "@/app/api/v1/members/me/header/route";
import { PUT as mute, DELETE as unmute } from "@/app/api/v1/members/me/mutes/[handle]/route";
import { GET as mutes } from "@/app/api/v1/members/me/mutes/route";
import { DELETE as takeOff, PUT as wear } from "@/app/api/v1/members/me/picture/route";
import { PATCH as change, GET as own } from "@/app/api/v1/members/me/route";
import { GET as directory } from "@/app/api/v1/members/route";
import { GET as search } from "@/app/api/v1/members/search/route";
import { GET as suggestions } from "@/app/api/v1/members/suggestions/route";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { signIn } from "@/tests/support/sign-in";

castOnStage();

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Sent = { handle?: string; query?: string; body?: unknown; headers?: Record<string, string> };

async function call(route: Route, method: string, viewer: Viewer, sent: Sent = {}): Promise<Response> {
  const headers = new Headers({ "sec-fetch-site": "same-origin", ...sent.headers });
  if (viewer) headers.set("cookie", (await signIn(viewer)).cookie);
  if (sent.body !== undefined) headers.set("content-type", "application/json");
  const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
  const request = new Request(`http://localhost:4100/api/v1/members?${sent.query ?? ""}`, {
    method,
    headers,
    body,
  });
  const params: Record<string, string> = sent.handle ? { handle: sent.handle } : {};
  return route(request, { params: Promise.resolve(params) });
}

const CANARY = "canary-51c2";

describe("T1.1 every door about Grace, from every side", () => {
  const reads: [string, Route][] = [
    ["profile", profileOf],
    ["stats", stats],
    ["followers", followers],
    ["following", following],
  ];
  const writes: [string, Route, string, unknown?][] = [
    ["follow", follow, "PUT"],
    ["unfollow", unfollow, "DELETE"],
    ["toggle", toggle, "POST"],
    ["withdraw", cancel, "DELETE"],
    ["decline", decline, "DELETE"],
    ["remove follower", dropFollower, "DELETE"],
    ["mute", mute, "PUT", { ends: "day" }],
    ["unmute", unmute, "DELETE"],
    ["unblock", unblock, "DELETE"],
    ["block", block, "PUT"],
  ];

  beforeEach(async () => {
    await updateProfile(grace, { bio: `${CANARY}-bio`, place: `${CANARY}-place` });
    await followMember(ada, { member: "grace" });
    await updateProfile(grace, { isPrivate: true });
    await blockMember(grace, { member: "alan" });
  });

  it.each(reads)("GET %s of a private profile", async (name, route) => {
    const isList = name === "followers" || name === "following";
    const sides: [Viewer, number][] = [
      [null, isList ? 403 : 200],
      [stranger, isList ? 403 : 200],
      [moderator, isList ? 403 : 200],
      [admin, isList ? 403 : 200],
      [alan, 404],
      [ada, 200],
      [grace, 200],
    ];
    for (const [viewer, status] of sides) {
      const answer = await call(route, "GET", viewer, { handle: "grace" });
      expect(answer.status, viewer?.handle).toBe(status);
      expect(answer.headers.get("cache-control")).toContain("no-store");
      const body = await answer.text();
      expect(body).not.toContain("@example.com");
      if (viewer !== ada && viewer !== grace) expect(body, viewer?.handle).not.toContain(CANARY);
    }
  });

  it.each(writes)(
    "%s asks who it is, and hides Grace from whom she blocked",
    async (name, route, method, body) => {
      expect((await call(route, method, null, { handle: "grace", body })).status).toBe(401);
      const strangers = await call(route, method, stranger, { handle: "grace", body });
      expect([200, 204]).toContain(strangers.status);
      const hidden = await call(route, method, alan, { handle: "grace", body });
      const nobody = await call(route, method, alan, { handle: "nobody-at-all", body });
      expect(hidden.status, name).toBe(nobody.status);
      if (name.startsWith("un") && name !== "unfollow") expect(hidden.status).toBe(204);
      else expect(hidden.status, name).toBe(404);
    },
  );

  it("T4 no write is carried out for another site", async () => {
    const before = await db.follow.count();
    const forged: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-origin", origin: "null" },
    ];
    for (const headers of forged) {
      for (const [, route, method, body] of writes) {
        expect((await call(route, method, stranger, { handle: "ada", body, headers })).status).toBe(403);
      }
    }
    expect(await db.follow.count()).toBe(before);
    expect(await db.member.count({ where: { followersCount: { gt: 1 } } })).toBe(0);
  });

  it("suspended and erased members are nobody's to see", async () => {
    await db.member.update({ where: { id: ada.id }, data: { suspendedUntil: new Date("2999-01-01") } });
    for (const viewer of [null, stranger, admin]) {
      for (const [, route] of reads)
        expect((await call(route, "GET", viewer, { handle: "ada" })).status).toBe(404);
    }
    expect((await call(own, "GET", ada)).status).toBe(401);
  });
});

describe("lists of one's own", () => {
  it("are for members only, and say nothing of others'", async () => {
    await blockMember(ada, { member: "alan" });
    await updateProfile(ada, { isPrivate: true });
    await followMember(grace, { member: "ada" });
    for (const route of [blocks, mutes, requests, own]) {
      expect((await call(route, "GET", null)).status).toBe(401);
      const body = await (await call(route, "GET", stranger)).text();
      expect(body).not.toMatch(/alan|grace|ada/);
    }
    expect(await (await call(blocks, "GET", ada)).json()).toMatchObject({ items: [{ handle: "alan" }] });
    expect(await (await call(requests, "GET", ada)).json()).toMatchObject({ items: [{ handle: "grace" }] });
    expect((await call(accept, "PUT", ada, { handle: "grace" })).status).toBe(204);
    expect((await call(accept, "PUT", ada, { handle: "stranger" })).status).toBe(404);
    expect(await (await call(stats, "GET", ada, { handle: "ada" })).json()).toMatchObject({ followers: 1 });
  });
});

describe("finding members", () => {
  it("the directory, the search and the suggestions answer anybody, in the shape programs rely on", async () => {
    const page = await (await call(directory, "GET", null, { query: "sort=newest&limit=2" })).json();
    expect(page.items).toHaveLength(2);
    expect(page.nextCursor).toEqual(expect.any(String));
    expect(page.items[0].relation).toBeNull();
    const found = await (await call(search, "GET", ada, { query: "q=hopper" })).json();
    expect(found.items).toMatchObject([{ handle: "grace", relation: { isFollowing: false } }]);
    expect(await (await call(suggestions, "GET", null, { query: "q=hop" })).json()).toEqual({
      items: [{ handle: "grace", name: "Grace Hopper", avatarUrl: null }],
    });
  });

  it("T10.1 what makes no sense is refused, and nothing breaks", async () => {
    const wrong: [Route, string][] = [
      [directory, "limit=0"],
      [directory, "limit=51"],
      [directory, "sort=loudest"],
      [directory, "cursor=%00"],
      [search, ""],
      [search, `q=${"x".repeat(201)}`],
      [search, "q=%00"],
      [suggestions, "q=a&q=b"],
    ];
    for (const [route, query] of wrong)
      expect((await call(route, "GET", null, { query })).status, query).toBe(422);
    for (const handle of ["%", "..", "a b", "'--", "\u0000", "x".repeat(200)]) {
      expect((await call(profileOf, "GET", null, { handle })).status, handle).toBe(404);
    }
    expect((await call(search, "GET", null, { query: "q=%EF%BF%BD%F0%9F%8E%AC" })).status).toBe(200);
  });

  it("searches are limited, thirty a minute", async () => {
    for (let time = 0; time < 30; time++) await call(search, "GET", ada, { query: "q=a" });
    const answer = await call(search, "GET", ada, { query: "q=a" });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("one's own profile", () => {
  it("is read and changed in parts, and refuses what it does not know", async () => {
    const changed = await call(change, "PATCH", ada, {
      body: { place: "London", links: [{ url: "example.com" }] },
    });
    expect(await changed.json()).toMatchObject({
      name: "Ada Lovelace",
      place: "London",
      links: [{ label: "", url: "https://example.com" }],
    });
    for (const body of [{ role: "admin" }, { followersCount: 5 }, { handle: "root" }, [], "x"]) {
      expect((await call(change, "PATCH", ada, { body })).status).toBe(422);
    }
    expect((await call(change, "PATCH", null, { body: {} })).status).toBe(401);
  });

  it("wears no picture that is not one's own upload for it", async () => {
    const body = { uploadId: "019aa000-0000-7000-8000-000000000000" };
    expect((await call(wear, "PUT", ada, { body })).status).toBe(404);
    expect((await call(wearHeader, "PUT", ada, { body })).status).toBe(404);
    expect((await call(wear, "PUT", null, { body })).status).toBe(401);
    expect((await call(takeOff, "DELETE", ada)).status).toBe(204);
  });
});
