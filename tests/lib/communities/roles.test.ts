import { afterAll, describe, expect, test } from "vitest";
import { handOverCommunity, takeOverCommunity } from "@/lib/communities/hand-over-community";
import { changeRole } from "@/lib/communities/members/change-role";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { listCommunityMembers } from "@/lib/communities/members/queries";
import { banMember, removeMember } from "@/lib/communities/members/remove-member";
import { listLog } from "@/lib/communities/members/staff-queries";
import { canTakeOver } from "@/lib/communities/policy";
import { getCommunity } from "@/lib/communities/queries";
import { updateCommunity } from "@/lib/communities/update-community";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, inboxOf, placeOf } from "./place";

castOnStage();
afterAll(closeDatabase);

const page = { limit: 20 };

describe("roles", () => {
  test("owner and admins give roles below their own; nobody reaches beside or above", async () => {
    const { community } = await placeOf(ada, [grace, alan, stranger]);
    const { slug } = community;
    const give = (who: typeof ada, member: string, role: "admin" | "moderator" | "member") =>
      changeRole(who, { slug, member, role });
    await give(ada, "grace", "admin");
    expect(await inboxOf(grace)).toMatchObject([{ data: { decision: "role", role: "admin" } }]);
    await give(grace, "alan", "moderator");
    for (const attempt of [
      () => give(grace, "alan", "admin"),
      () => give(grace, "ada", "member"),
      () => give(alan, "stranger", "moderator"),
      () => give(stranger, "alan", "member"),
      () => removeMember(alan, { slug, member: "grace", reason: "" }),
      () => removeMember(stranger, { slug, member: "alan", reason: "" }),
      () => banMember(grace, { slug, member: "ada", reason: "coup", ends: "never" }),
      () => handOverCommunity(grace, { slug, member: "grace" }),
      () => takeOverCommunity(grace, { slug }),
      () => updateCommunity(alan, { slug, name: "Mine" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    await removeMember(alan, { slug, member: "stranger", reason: "Rude to the pianist" });
    expect(await inboxOf(stranger)).toMatchObject([
      { data: { decision: "removed", reason: "Rude to the pianist" } },
    ]);
    expect(
      (await listCommunityMembers(ada, { slug, ...page })).items.map(({ handle, role }) => [handle, role]),
    ).toEqual([
      ["ada", "owner"],
      ["grace", "admin"],
      ["alan", "moderator"],
    ]);
    await expect(listLog(stranger, { slug, ...page })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("its people are found by how a handle or a word of a name begins; who blocked whom is not", async () => {
    const { community } = await placeOf(ada, [grace, alan]);
    const named = async (who: typeof ada, q: string) => {
      const found = await listCommunityMembers(who, { slug: community.slug, q, ...page });
      return found.items.map(({ handle }) => handle);
    };
    expect(await named(grace, "LOVE")).toEqual(["ada"]);
    expect(await named(grace, "al")).toEqual(["alan"]);
    expect(await named(grace, "ove")).toEqual([]);
    expect(await named(grace, "%")).toEqual([]);
    await blockMember(alan, { member: "grace" });
    expect(await named(grace, "al")).toEqual([]);
  });

  test("of two handovers at once one happens, and there is one owner", async () => {
    const { community } = await placeOf(ada, [grace, alan]);
    const { slug } = community;
    const outcome = await Promise.allSettled([
      handOverCommunity(ada, { slug, member: "grace" }),
      handOverCommunity(ada, { slug, member: "alan" }),
    ]);
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await asSuperuser("SELECT 1 FROM community_members WHERE role = 'owner'")).toHaveLength(1);
    expect((await getCommunity(ada, slug)).role).toBe("admin");
    await leaveCommunity(ada, community);
  });

  test("a community whose owner is gone is taken over by whoever stands highest", async () => {
    const { community } = await placeOf(ada, [grace, alan]);
    await enter(grace, community, "moderator");
    await asSuperuser("UPDATE members SET erased_at = now() WHERE id = $1", [ada.id]);
    expect((await getCommunity(grace, community.slug)).isOrphaned).toBe(true);
    expect(canTakeOver(await getCommunity(grace, community.slug))).toBe(true);
    for (const who of [alan, stranger])
      expect(canTakeOver(await getCommunity(who, community.slug))).toBe(false);
    await expect(takeOverCommunity(alan, community)).rejects.toMatchObject({ code: "forbidden" });
    expect((await takeOverCommunity(grace, community)).role).toBe("owner");
  });
});
