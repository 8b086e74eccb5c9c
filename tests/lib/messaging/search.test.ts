import { afterAll, expect, test } from "vitest";
import { addToGroup } from "@/lib/messaging/add-to-group";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { searchMessages } from "@/lib/messaging/search-messages";
import { closeDatabase } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { establish, groupOf, pairOf, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

async function find(who: typeof ada, q: string, conversation?: string): Promise<(string | null)[]> {
  const { items } = await searchMessages(who, { q, conversation, limit: 20 });
  return items.map(({ body }) => body);
}

test("words are found by their beginnings, without accents, in any order; the newest first", async () => {
  const pair = await pairOf(ada, grace);
  await say(ada, pair, "Varda's Cléo, from five to seven");
  await say(grace, pair, "Seven times, if you ask about CLEO");
  await say(grace, pair, "Something else altogether");
  expect(await find(ada, "cleo sev")).toEqual([
    "Seven times, if you ask about CLEO",
    "Varda's Cléo, from five to seven",
  ]);
  expect(await find(ada, "CLÉO, five")).toEqual(["Varda's Cléo, from five to seven"]);
  expect(await find(ada, "léo")).toEqual([]);
  for (const odd of ["& | ! ( ) :*", "''", "\\\\ :ZZ", "<->", "%_"]) expect(await find(ada, odd)).toEqual([]);
});

test("everywhere or in one conversation, saying where it was said", async () => {
  const [pair, group] = [await pairOf(ada, grace), await groupOf(ada, grace, alan)];
  await say(grace, pair, "A tracking shot for two");
  await say(grace, group, "A tracking shot for all");
  expect(await find(ada, "tracking")).toHaveLength(2);
  expect(await find(ada, "tracking", pair.id)).toEqual(["A tracking shot for two"]);
  const { items } = await searchMessages(ada, { q: "all", limit: 20 });
  expect(items).toMatchObject([
    {
      conversation: {
        id: group.id,
        kind: "group",
        name: "Tuesday films",
        others: expect.arrayContaining([expect.objectContaining({ handle: "grace" })]),
      },
    },
  ]);
});

test("pages follow each other without a gap", async () => {
  await establish(ada);
  const pair = await pairOf(ada, grace);
  for (let n = 1; n <= 5; n++) await say(ada, pair, `Take ${n}`);
  const first = await searchMessages(grace, { q: "take", limit: 3 });
  const second = await searchMessages(grace, { q: "take", limit: 3, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items].map(({ body }) => body)).toEqual(
    [5, 4, 3, 2, 1].map((n) => `Take ${n}`),
  );
  expect(second.nextCursor).toBeNull();
});

test("nobody finds what they may not read", async () => {
  const group = await groupOf(ada, grace);
  const pair = await pairOf(ada, grace);
  await say(ada, group, "Secret before Alan");
  await followMember(alan, { member: "ada" });
  await addToGroup(ada, { id: group.id, members: ["alan"] });
  await say(ada, group, "Secret with Alan");
  await say(ada, pair, "Secret of two");
  expect(await find(alan, "secret")).toEqual(["Secret with Alan"]);
  expect(await find(alan, "secret", pair.id)).toEqual([]);
  expect(await find(stranger, "secret")).toEqual([]);
  await leaveConversation(alan, group);
  expect(await find(alan, "secret")).toEqual([]);
  await blockMember(grace, { member: "ada" });
  expect(await find(ada, "two")).toEqual([]);
  // In the group both stay, but Grace does not look for what Ada says.
  expect(await find(grace, "secret")).toEqual([]);
  expect(await find(ada, "before")).toEqual(["Secret before Alan"]);
});

test("T11.3 what was deleted or edited away is not found any more", async () => {
  const pair = await pairOf(ada, grace);
  const [first, second] = [await say(ada, pair, "A word too many"), await say(ada, pair, "A wrong word")];
  await deleteMessage(ada, first);
  await editMessage(ada, { id: second.id, body: "A right one" });
  expect(await find(grace, "word")).toEqual([]);
  expect(await find(grace, "right")).toEqual(["A right one"]);
});

test("thirty searches a minute", async () => {
  for (let n = 0; n < 30; n++) await find(ada, "film");
  await expect(find(ada, "film")).rejects.toMatchObject({ code: "rate_limited" });
});
