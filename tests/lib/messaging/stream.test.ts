import { afterAll, expect, test } from "vitest";
import { conversationChannel } from "@/lib/messaging/channels";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { throughTheDoor } from "@/tests/lib/realtime/through-the-door";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { Listener } from "@/tests/support/listener";
import { signIn } from "@/tests/support/sign-in";
import { groupOf, pairOf, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

async function listen(who: typeof ada, id: string): Promise<Listener> {
  const { cookie } = await signIn(who);
  return new Listener(throughTheDoor(cookie, [conversationChannel(id)])).connect();
}

const sent = (listener: Listener, channel: string) =>
  listener.events.filter((event) => event.channel === channel && event.type === "message.sent");

test("T1.14 the people in a conversation hear of a message by reference; strangers hear nothing; who leaves or is blocked goes silent", async () => {
  const group = await groupOf(ada, grace, alan);
  const pair = await pairOf(ada, grace);
  const channel = conversationChannel(group.id);
  const [graces, alans, strangers] = [
    await listen(grace, group.id),
    await listen(alan, group.id),
    await listen(stranger, group.id),
  ];
  const pairs = await listen(grace, pair.id);
  try {
    await say(ada, group, "Kanarienvogel");
    await graces.until(() => sent(graces, channel).length === 1);
    await alans.until(() => sent(alans, channel).length === 1);
    await say(ada, pair, "Just you");
    await pairs.until(() => sent(pairs, conversationChannel(pair.id)).length === 1);
    expect(JSON.stringify(graces.said)).not.toContain("Kanarienvogel");

    await leaveConversation(alan, group);
    await blockMember(ada, { member: "grace" });
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    const heardByAlan = sent(alans, channel).length;
    await say(grace, group, "Now without Alan");
    await graces.until(() => sent(graces, channel).length === 2);
    expect(sent(alans, channel)).toHaveLength(heardByAlan);
    expect(strangers.events.filter((event) => event.channel === channel)).toEqual([]);
    await expect(say(ada, pair, "Blocked")).rejects.toMatchObject({ code: "not_found" });
  } finally {
    for (const listener of [graces, alans, strangers, pairs]) await listener.drop();
  }
}, 30_000);
