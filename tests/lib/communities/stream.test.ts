import { afterAll, expect, test } from "vitest";
import { communityChannel, roomChannel } from "@/lib/communities/channels";
import { getPresence } from "@/lib/communities/front";
import { changeCommunitySettings } from "@/lib/communities/members/change-settings";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { banMember } from "@/lib/communities/members/remove-member";
import { closeDatabase } from "@/lib/platform/db";
import { throughTheDoor } from "@/tests/lib/realtime/through-the-door";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { Listener } from "@/tests/support/listener";
import { signIn } from "@/tests/support/sign-in";
import { placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

test("T1.14 S3-13 the people of a community hear of what is said, by reference; strangers hear nothing; who leaves or is banned goes silent within five seconds", async () => {
  const { community, lobby } = await placeOf(ada, [grace, alan], { visibility: "private" });
  const channels = [communityChannel(community.id), roomChannel(lobby.id)];
  const listen = async (who: typeof ada) =>
    new Listener(throughTheDoor((await signIn(who)).cookie, channels)).connect();
  const [adas, graces, alans, strangers] = [
    await listen(ada),
    await listen(grace),
    await listen(alan),
    await listen(stranger),
  ];
  const heard = (listener: Listener) => listener.events.filter(({ channel }) => channels.includes(channel));
  const sent = (listener: Listener) => heard(listener).filter(({ type }) => type === "message.sent");
  try {
    await say(ada, lobby, "Kanarienvogel");
    for (const listener of [adas, graces, alans]) await listener.until(() => sent(listener).length === 1);
    expect(JSON.stringify(graces.said)).not.toContain("Kanarienvogel");
    expect((await getPresence(ada, community)).count).toBe(3);

    await leaveCommunity(grace, community);
    await banMember(ada, { slug: community.slug, member: "alan", reason: "Spoilers", ends: "day" });
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    const before = [graces, alans].map((listener) => heard(listener).length);
    await say(ada, lobby, "Among ourselves");
    await adas.until(() => sent(adas).length === 2);
    expect([graces, alans].map((listener) => heard(listener).length)).toEqual(before);
    expect(heard(strangers)).toEqual([]);
    await changeCommunitySettings(ada, { showsPresence: false });
    expect((await getPresence(ada, community)).people).toEqual([]);
  } finally {
    for (const listener of [adas, graces, alans, strangers]) await listener.drop();
  }
}, 40_000);
