import { expect, it } from "vitest";
import { roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { getPrivacy, listBlocked, listMuted } from "@/lib/profiles/hiding/queries";
import { ada, castOnStage, grace, newcomer } from "@/tests/support/cast";

castOnStage();

it("both lists come in one round trip, and page on their own", async () => {
  for (let n = 0; n < 3; n++) {
    await newcomer(`loud-${n}`);
    await newcomer(`rude-${n}`);
    await muteMember(ada, { member: `loud-${n}`, ends: "never" });
    await blockMember(ada, { member: `rude-${n}` });
  }
  const before = roundTrips();
  const first = await getPrivacy(ada, { limit: 2 });
  expect(roundTrips() - before).toBe(1);
  expect(first.blocked.items).toHaveLength(2);
  expect(first.muted.items).toHaveLength(2);

  const second = await getPrivacy(ada, { limit: 2, muted: first.muted.nextCursor ?? undefined });
  expect(second.blocked.items).toEqual(first.blocked.items);
  expect(second.muted.items.map(({ handle }) => handle)).toEqual(["loud-0"]);
  expect((await listMuted(ada, { limit: 2, cursor: first.muted.nextCursor ?? "" })).nextCursor).toBeNull();
  expect((await listBlocked(ada, { limit: 5 })).items.map(({ handle }) => handle).sort()).toEqual([
    "rude-0",
    "rude-1",
    "rude-2",
  ]);
  expect(await getPrivacy(grace, { limit: 2 })).toEqual({
    own: { isPrivate: false, hidesFollows: false, hidesWatchlist: false },
    blocked: { items: [], nextCursor: null },
    muted: { items: [], nextCursor: null },
  });
});
