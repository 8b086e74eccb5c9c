import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deleteAccount } from "@/lib/accounts/leaving/delete-account";
import { keepAccount } from "@/lib/accounts/leaving/keep-account";
import { leavingOn, listOwnedCommunities } from "@/lib/accounts/leaving/queries";
import { requestPasswordReset } from "@/lib/accounts/request-link";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { findSessionActor } from "@/lib/auth/who";
import { thawClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { redis } from "@/lib/platform/redis";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { getProfile } from "@/lib/profiles/queries";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { ada, admin, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { lettersTo, tokenSentTo, visitor } from "@/tests/support/visitors";
import { placeOf } from "../communities/place";
import { pairOf, read, say } from "../messaging/talk";
import { daysPass, leave, right, ticketOf } from "./leaving";

castOnStage();
beforeEach(() => givePassword(ada));
afterEach(thawClock);

async function signIn() {
  const outcome = await signInWithPassword(visitor(), { login: "ada", password: PASSWORD });
  if (outcome.kind !== "signed-in") throw new Error(`Not let in, but ${outcome.kind}.`);
  return outcome.session.token;
}

describe("a member asks to be deleted", () => {
  test("and is signed out everywhere, and is nobody to others", async () => {
    const pair = await pairOf(ada, grace);
    await say(ada, pair, "Have you seen Sunrise?");
    const tokens = [await signIn(), await signIn()];
    await leave(ada);
    for (const token of tokens) expect(await findSessionActor(token)).toBeNull();
    await expect(getProfile(grace, "ada")).rejects.toMatchObject({ code: "not_found" });
    expect(
      (await listDirectory(null, { sort: "newest", limit: 20 })).items.map(({ handle }) => handle),
    ).not.toContain("ada");
    const [message] = await read(grace, pair);
    expect(message?.body).toBe("Have you seen Sunrise?");
    expect(message?.sender).toMatchObject({ name: "Somebody who left" });
    expect(JSON.stringify(message)).not.toMatch(/\bada\b|Lovelace/i);
  });

  test("and what visitors are shown of communities is made anew, then and when they stay", async () => {
    const drops = async () => Number((await redis.get("tag:communities")) ?? 0);
    const before = await drops();
    await leave(ada);
    expect(await drops()).toBe(before + 1);
    await keepAccount(visitor(), { ticket: await ticketOf("ada") });
    expect(await drops()).toBe(before + 2);
  });

  test("and a letter says so, with the day", async () => {
    const { erasesAt } = await leave(ada);
    const [letter] = await lettersTo("ada@example.com");
    expect(letter?.text).toContain(
      erasesAt.toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    );
    expect(letter?.text).toContain("Ada Lovelace");
  });

  test("with the wrong handle or password, or a program: nothing happens", async () => {
    const here = { ...ada, sessionId: newId() };
    await expect(deleteAccount(here, { ...right(ada), handle: "grace" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(deleteAccount(here, { ...right(ada), currentPassword: "no" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(deleteAccount(ada, right(ada))).rejects.toMatchObject({ code: "forbidden" });
    expect(await asSuperuser("SELECT 1 FROM departures")).toEqual([]);
    expect((await getProfile(grace, "ada")).handle).toBe("ada");
  });

  test("twice at once, and it is asked once", async () => {
    const outcomes = await Promise.allSettled([leave(ada), leave(ada)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await asSuperuser("SELECT handle FROM departures")).toEqual([{ handle: "ada" }]);
  });

  test("without a password only just after signing in", async () => {
    const sessionId = newId();
    await asSuperuser(
      "INSERT INTO sessions (id, member_id, token_hash, method, created_at, expires_at) VALUES ($1, $2, 'x', 'google', now() - interval '11 minutes', now() + interval '1 day')",
      [sessionId, grace.id],
    );
    const sent = { handle: "grace", currentPassword: "" };
    await expect(deleteAccount({ ...grace, sessionId }, sent)).rejects.toMatchObject({ code: "forbidden" });
    await asSuperuser("UPDATE sessions SET created_at = now()");
    await deleteAccount({ ...grace, sessionId }, sent);
    expect(await asSuperuser("SELECT handle FROM departures")).toEqual([{ handle: "grace" }]);
  });

  test("and hears first which communities they own", async () => {
    await placeOf(ada, [grace]);
    expect(await listOwnedCommunities(ada)).toEqual([
      { slug: "the-flicker-society", name: "The Flicker Society" },
    ]);
    expect(await listOwnedCommunities(grace)).toEqual([]);
  });

  test("unless they are the last administrator: also when two go at once, one stays", async () => {
    await givePassword(admin);
    await expect(leave(admin)).rejects.toMatchObject({
      code: "conflict",
      message: "You are the only administrator here. Make somebody else one first, then you can go.",
    });
    const second = await newcomer("second", "admin");
    const suspended = await newcomer("suspended", "admin");
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
      suspended.id,
    ]);
    await givePassword(second);
    const outcomes = await Promise.allSettled([leave(admin), leave(second)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
    expect(await asSuperuser("SELECT 1 FROM departures")).toHaveLength(1);
  });

  test("and nobody can take the handle meanwhile", async () => {
    await leave(ada);
    expect(await db.$queryRaw`SELECT handle_is_free('ada') AS free`).toEqual([{ free: false }]);
  });
});

describe("who signs in within the fourteen days", () => {
  test.each(["ada", "ada@example.com"])("as %s is not let in, but asked", async (login) => {
    const { erasesAt } = await leave(ada);
    const ticket = await ticketOf(login);
    expect(leavingOn(ticket)).toEqual(erasesAt);
    expect(await findSessionActor(ticket)).toBeNull();
    expect(await asSuperuser("SELECT 1 FROM sessions WHERE revoked_at IS NULL")).toEqual([]);
  });

  test("finds everything as it was when they stay", async () => {
    const before = await db.member.findUnique({ where: { id: ada.id }, omit: { updatedAt: true } });
    await leave(ada);
    daysPass(13);
    const { token } = await keepAccount(visitor(), { ticket: await ticketOf("ada") });
    expect(await findSessionActor(token)).toMatchObject({ id: ada.id, handle: "ada", name: "Ada Lovelace" });
    expect(await db.member.findUnique({ where: { id: ada.id }, omit: { updatedAt: true } })).toEqual(before);
    expect(await asSuperuser("SELECT 1 FROM departures")).toEqual([]);
    thawClock();
    await signIn();
  });

  test("uses the ticket once, and nobody makes one up", async () => {
    await leave(ada);
    const ticket = await ticketOf("ada");
    const tries = await Promise.allSettled([1, 2, 3].map(() => keepAccount(visitor(), { ticket })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const bad of [undefined, "", "AAAA", ticket])
      await expect(keepAccount(visitor(), { ticket: bad })).rejects.toMatchObject({
        code: "unauthenticated",
      });
  });

  test("is not kept any more once the days are over", async () => {
    await leave(ada);
    daysPass(14);
    const ticket = await ticketOf("ada");
    await expect(keepAccount(visitor(), { ticket })).rejects.toMatchObject({ code: "not_found" });
  });

  test("may need a new password first, and letters call them by their name", async () => {
    await leave(ada);
    await requestPasswordReset(visitor(), { email: "ada@example.com" });
    const token = await tokenSentTo("ada@example.com");
    await resetPassword(visitor(), {
      token,
      password: "harbour-4-windows",
      passwordAgain: "harbour-4-windows",
    });
    const letters = await lettersTo("ada@example.com");
    expect(letters[0]?.subject).toBe("Your Lumo password was changed");
    for (const { text } of letters) expect(text).toContain("Ada Lovelace");
    const sent = { login: "ada", password: "harbour-4-windows" };
    expect(await signInWithPassword(visitor(), sent)).toMatchObject({ kind: "leaving" });
  });

  test("can tell that there is such an account only with the password", async () => {
    await leave(ada);
    await expect(
      signInWithPassword(visitor(), { login: "ada", password: "not-the-password-1" }),
    ).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getProfile(stranger, "ada")).rejects.toMatchObject({ code: "not_found" });
  });
});
