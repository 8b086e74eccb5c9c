import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { registerMember } from "@/lib/accounts/register-member";
import { registration } from "@/lib/accounts/schema";
import { sendRoomMessage } from "@/lib/communities/rooms/send-room-message";
import { uploadImage } from "@/lib/media/upload-image";
import { closeDatabase } from "@/lib/platform/db";
import { FLAGS } from "@/lib/platform/flag-names";
import { setFlag } from "@/lib/platform/flags";
import { newId } from "@/lib/platform/ids";
import { placeOf } from "@/tests/lib/communities/place";
import { establish, pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { goodFiles } from "@/tests/support/hostile-files";
import { visitor } from "@/tests/support/visitors";

castOnStage();
afterEach(() => Promise.all(FLAGS.map((name) => setFlag(name, true))));
afterAll(closeDatabase);

describe("another instance of Lumo", () => {
  let other: ChildProcessWithoutNullStreams;
  let answers: AsyncIterator<string>;
  beforeAll(() => {
    other = spawn(process.execPath, ["--import", "./scripts/register.mjs", "tests/support/flag-watcher.ts"], {
      env: process.env,
    });
    answers = createInterface({ input: other.stdout })[Symbol.asyncIterator]();
  });
  afterAll(() => other.kill());

  async function off(): Promise<string> {
    other.stdin.write("?\n");
    return String((await answers.next()).value);
  }

  test("feels each switch within a minute, when it is turned off and on again", {
    timeout: 120_000,
  }, async () => {
    expect(await off()).toBe("");
    for (const name of FLAGS)
      for (const [isOn, said] of [
        [false, name],
        [true, ""],
      ] as const) {
        await setFlag(name, isOn);
        const turned = Date.now();
        await expect.poll(off, { timeout: 60_000, interval: 200 }).toBe(said);
        expect(Date.now() - turned).toBeLessThan(60_000);
      }
  });
});

describe("what is switched off", () => {
  beforeEach(() => establish(ada));

  test("says so to whoever asks for it, and when to come back", async () => {
    const pair = await pairOf(ada, grace);
    const { lobby } = await placeOf(ada, [grace]);
    const { png } = await goodFiles();
    await Promise.all(FLAGS.map((name) => setFlag(name, false)));
    const talk = { code: "unavailable", message: "Messages are switched off for a while.", retryAfter: 300 };
    await expect(say(ada, pair, "Hello")).rejects.toMatchObject(talk);
    const words = { id: lobby.id, clientId: newId(), body: "Hello", imageIds: [] };
    await expect(sendRoomMessage(ada, words)).rejects.toMatchObject(talk);
    await expect(
      uploadImage(ada, { bytes: png, purpose: "image", altText: "", crop: undefined }),
    ).rejects.toMatchObject({
      code: "unavailable",
      message: "Uploading pictures is switched off for a while.",
    });
    const wish = {
      name: "Lotte Reiniger",
      handle: "lotte",
      email: "lotte@example.org",
      password: "lantern-9-quiet-river",
      passwordAgain: "lantern-9-quiet-river",
      bornOn: "1989-06-02",
    };
    await expect(registerMember(visitor(), registration.parse(wish))).rejects.toMatchObject({
      code: "unavailable",
      message: "Lumo takes no new members at the moment. Come back soon.",
    });
  });
});
