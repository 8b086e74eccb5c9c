import { expect, onTestFinished, test } from "vitest";
import { startRedis } from "@/scripts/services/redis";
import { clientOf, overEachBackEnd, type Scene } from "./back-ends";

overEachBackEnd((scene, kind) => {
  test("a listener hears what is published on its channel, and nothing of other channels", async () => {
    const heard = await listen(scene, "room:1");
    await scene.client.publish("room:1", { seq: 1, text: "héllo, 世界" });
    await scene.client.publish("room:2", { seq: 9 });
    await scene.client.publish("room:1", { seq: 2, text: "a,b,c" });
    await expect
      .poll(() => heard)
      .toEqual([
        { seq: 1, text: "héllo, 世界" },
        { seq: 2, text: "a,b,c" },
      ]);
  });

  test("everybody on a channel hears the same", async () => {
    const first = await listen(scene, "crowd");
    const second = await listen(scene, "crowd");
    await scene.client.publish("crowd", { n: 1 });
    await expect.poll(() => [first, second]).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    expect(await scene.client.publish("nobody", "x")).toBe(0);
  });

  test("who leaves hears nothing more, and the others still do", async () => {
    const stays = await listen(scene, "hall");
    const subscriber = clientOf(scene.bridge).subscribe<unknown>("hall");
    const left: unknown[] = [];
    subscriber.on("message", ({ message }) => left.push(message));
    await opened(subscriber);
    await subscriber.unsubscribe();
    await scene.client.publish("hall", { n: 1 });
    await expect.poll(() => stays).toEqual([{ n: 1 }]);
    expect(left).toEqual([]);
  });

  test("a pattern hears its channels", async () => {
    const subscriber = clientOf(scene.bridge).psubscribe<{ n: number }>("film:*");
    const heard: unknown[] = [];
    subscriber.on("pmessage", ({ channel, message }) => heard.push([channel, message]));
    onTestFinished(() => subscriber.unsubscribe());
    await expect
      .poll(async () => {
        await scene.client.publish("film:7", { n: 7 });
        return heard.length;
      })
      .toBeGreaterThan(0);
    expect(heard[0]).toEqual(["film:7", { n: 7 }]);
  });

  if (kind === "memory") return;
  test("when Redis goes away streams end, and a new one works once it is back", async () => {
    const stream = await open(scene, "news");
    const port = Number(new URL(scene.server?.url ?? "").port);
    await scene.server?.stop();
    expect(await ends(stream)).toBe(true);
    await expect(scene.client.get("x")).rejects.toThrow();
    scene.server = await startRedis({ dataDir: scene.dataDir, password: scene.bridge.token, port });
    await expect.poll(() => scene.client.ping().catch(() => "not yet"), { timeout: 5_000 }).toBe("PONG");
    const heardAgain = async () => {
      const again = await open(scene, "news");
      await again.read(); // says that the channel is open
      return scene.client.publish("news", "back").finally(() => again.cancel());
    };
    await expect.poll(heardAgain, { timeout: 5_000 }).toBe(1);
  });
});

async function listen(scene: Scene, channel: string): Promise<unknown[]> {
  const heard: unknown[] = [];
  const subscriber = clientOf(scene.bridge).subscribe<unknown>(channel);
  subscriber.on("message", ({ message }) => heard.push(message));
  onTestFinished(() => subscriber.unsubscribe());
  await opened(subscriber);
  return heard;
}

function opened(subscriber: { on(type: "subscribe", listener: () => void): void }) {
  return new Promise<void>((resolve) => subscriber.on("subscribe", () => resolve()));
}

async function open(scene: Scene, channel: string) {
  const { url, token } = scene.bridge;
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/subscribe/${channel}`, { headers });
  if (!response.ok || !response.body) throw new Error(`The bridge answered ${response.status}.`);
  return response.body.getReader();
}

async function ends(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<boolean> {
  for (;;) if ((await reader.read()).done) return true;
}
