import { afterAll, expect, test } from "vitest";
import { roomChannel } from "@/lib/communities/channels";
import { showTypingInRoom } from "@/lib/communities/rooms/show-typing-in-room";
import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { closeDatabase } from "@/lib/platform/db";
import { throughTheDoor } from "@/tests/lib/realtime/through-the-door";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { Listener } from "@/tests/support/listener";
import { signIn } from "@/tests/support/sign-in";
import { placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

test("S3-53 that somebody writes in a room, or in a thread of it, is whispered to who has it open, unless they hide it", async () => {
  const { lobby } = await placeOf(ada, [grace], { visibility: "private" });
  const channel = roomChannel(lobby.id);
  const { id: threadId } = await say(ada, lobby, "Which train first?");
  const listen = async (who: typeof ada) =>
    new Listener(throughTheDoor((await signIn(who)).cookie, [channel])).connect();
  const [graces, strangers] = [await listen(grace), await listen(stranger)];
  const whispers = (listener: Listener) => listener.named("whisper").map(({ data }) => data);
  try {
    await graces.until(() => graces.named("hello").length === 1);
    await showTypingInRoom(ada, lobby);
    await showTypingInRoom(ada, { id: lobby.id, threadId });
    await graces.until(() => whispers(graces).length === 2);
    expect(whispers(graces)).toEqual([
      { channel, type: "typing", payload: { memberId: ada.id } },
      { channel, type: "typing", payload: { memberId: ada.id, threadId } },
    ]);
    await changeMessagingSettings(ada, { showsTyping: false });
    await showTypingInRoom(ada, lobby);
    await say(ada, lobby, "There");
    await graces.until(() => graces.events.some(({ type }) => type === "message.sent"));
    expect(whispers(graces)).toHaveLength(2);
    expect(whispers(strangers)).toEqual([]);
    await expect(showTypingInRoom(stranger, lobby)).rejects.toMatchObject({ code: "not_found" });
  } finally {
    for (const listener of [graces, strangers]) await listener.drop();
  }
});
