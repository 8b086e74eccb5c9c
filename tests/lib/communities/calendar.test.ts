import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { writeCalendar } from "@/lib/communities/events/calendar";
import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { makeFeed } from "@/lib/communities/events/make-feed";
import { getCalendar, getFeed } from "@/lib/communities/events/queries";
import { revokeFeed } from "@/lib/communities/events/revoke-feed";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { updateCommunity } from "@/lib/communities/update-community";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { enter, eventOf } from "./place";

castOnStage();
afterAll(closeDatabase);

const secretOf = async (who: Actor, slug: string) =>
  new URLSearchParams((await makeFeed(who, { slug })).path.split("?")[1]).get("token") ?? "";

describe("the calendar", () => {
  test("is what RFC 5545 asks for: folded at 75 octets, escaped, CRLF, in UTC, cancelled and counted", async () => {
    const event = await eventOf([], {
      title: "Nosferatu; with garlic, and ∂ ünfathomably long title that has to be folded somewhere 🎬🎬🎬🎬",
      description: "Line one\nline two \\ end",
    });
    const cancelled = await cancelEvent(ada, { id: event.id, note: "" });
    const text = writeCalendar({
      name: "Flickers, Ltd",
      events: [cancelled],
      origin: "https://lumo.example",
    });
    const lines = text.split("\r\n");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
    expect(unfolded).toContain("DTSTART:20310330T180000Z");
    expect(unfolded).toContain("DTEND:20310330T203000Z");
    expect(unfolded).toContain("STATUS:CANCELLED");
    expect(unfolded).toContain("SEQUENCE:1");
    expect(unfolded).toContain(`UID:${event.id}@lumo.example`);
    expect(unfolded).toContain("X-WR-CALNAME:Flickers\\, Ltd");
    expect(unfolded).toContain(
      "SUMMARY:Nosferatu\\; with garlic\\, and ∂ ünfathomably long title that has to be folded somewhere 🎬🎬🎬🎬",
    );
    expect(unfolded.find((line) => line.startsWith("DESCRIPTION:"))).toContain(
      "Line one\\nline two \\\\ end\\n\\nhttps",
    );
    for (const one of ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "END:VEVENT"])
      expect(unfolded.filter((line) => line === one)).toHaveLength(1);
  });

  test("of a public community is everybody's; of a private one it answers to a member's secret, while they are in it", async () => {
    const event = await eventOf([grace]);
    const { slug } = event.community;
    expect((await getCalendar({ slug })).events).toHaveLength(1);
    await updateCommunity(ada, { slug, visibility: "private" });
    await expect(getCalendar({ slug })).rejects.toMatchObject({ code: "not_found" });
    const old = await secretOf(grace, slug);
    const token = await secretOf(grace, slug);
    expect((await getCalendar({ slug, token })).events).toMatchObject([{ title: event.title }]);
    await expect(getCalendar({ slug, token: old })).rejects.toMatchObject({ code: "not_found" });
    await expect(makeFeed(stranger, { slug })).rejects.toMatchObject({ code: "not_found" });
    await leaveCommunity(grace, { slug });
    await enter(grace, { id: event.communityId });
    await expect(getCalendar({ slug, token })).rejects.toMatchObject({ code: "not_found" });
  });

  test("of a private community has an address of each member's own, which they know of, make anew and end", async () => {
    const { community } = await eventOf([grace]);
    const { slug } = community;
    const path = `/api/v1/communities/${slug}/calendar`;
    expect(await getFeed(stranger, { slug })).toEqual({ path, madeAt: null });
    await updateCommunity(ada, { slug, visibility: "private" });
    expect(await getFeed(grace, { slug })).toEqual({ path: null, madeAt: null });
    await expect(getFeed(stranger, { slug })).rejects.toMatchObject({ code: "not_found" });
    const token = await secretOf(grace, slug);
    const hers = await secretOf(ada, slug);
    const { madeAt } = await getFeed(grace, { slug });
    expect(Date.now() - new Date(madeAt ?? 0).getTime()).toBeLessThan(60_000);
    await revokeFeed(grace, { slug });
    await revokeFeed(grace, { slug });
    expect(await getFeed(grace, { slug })).toEqual({ path: null, madeAt: null });
    await expect(getCalendar({ slug, token })).rejects.toMatchObject({ code: "not_found" });
    expect((await getCalendar({ slug, token: hers })).events).toHaveLength(1);
    await expect(revokeFeed(stranger, { slug })).rejects.toMatchObject({ code: "not_found" });
  });
});
