import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import webPush from "web-push";
import { pushToBrowser } from "@/lib/notifications/deliver-push";
import { notificationJobs } from "@/lib/notifications/jobs";
import { markAllRead } from "@/lib/notifications/mark-all-read";
import { pushSubscriptionInput } from "@/lib/notifications/schema";
import { subscribePush } from "@/lib/notifications/subscribe-push";
import { tell } from "@/lib/notifications/tell";
import { unsubscribePush } from "@/lib/notifications/unsubscribe-push";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { inTransaction } from "@/lib/platform/db";
import { outsideFetcher } from "@/lib/platform/fetch-outside";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { pushSender, sendPush } from "@/lib/platform/push/send-push";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { signIn } from "@/tests/support/sign-in";

const vapid = vi.hoisted(() => ({ publicKey: "", privateKey: "" }));
vi.mock("@/lib/platform/env", async (original) => {
  const real = await original<typeof import("@/lib/platform/env")>();
  return {
    ...real,
    env: () => ({
      ...real.env(),
      VAPID_PUBLIC_KEY: vapid.publicKey,
      VAPID_PRIVATE_KEY: vapid.privateKey,
    }),
  };
});
Object.assign(vapid, webPush.generateVAPIDKeys());

castOnStage();

let answer = 201;
let got: { headers: IncomingMessage["headers"]; bytes: number }[] = [];
/** Plays a browser maker's push service. */
const service = createServer((request, response) => {
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.byteLength;
  });
  request.on("end", () => {
    got.push({ headers: request.headers, bytes });
    response.writeHead(answer).end();
  });
});
let address = "";
const toTheStandIn = pushSender(
  outsideFetcher({
    resolve: async () => ["127.0.0.1"],
    isAllowedAddress: () => true,
    isAllowedPort: () => true,
  }),
);

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/push`;
});
afterAll(() => {
  service.closeAllConnections();
  service.close();
});
afterEach(async () => {
  got = [];
  answer = 201;
  await asSuperuser("DELETE FROM graphile_worker._private_jobs");
});

// A browser's own keys, as PushManager makes them.
const keys = {
  p256dh: "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM",
  auth: "tBHItJI5svbpez7KI4CCXg",
};
const follow = (actorId: string) =>
  inTransaction((tx) => tell(tx, { type: "follower", recipientId: ada.id, actorId, groupKey: "follower" }));
const browsers = () =>
  asSuperuser<{ id: string; member_id: string; endpoint: string }>("SELECT * FROM push_subscriptions");
const jobs = (task: string) =>
  asSuperuser<{ run_at: Date }>("SELECT * FROM graphile_worker.jobs WHERE task_identifier = $1", [task]);
const signedIn = async (actor = ada) => ({ ...actor, sessionId: (await signIn(actor)).sessionId });

async function subscribed(actor = ada) {
  const here = await signedIn(actor);
  await subscribePush(here, { endpoint: address, keys });
  const [browser] = await browsers();
  return { here, id: browser?.id ?? "" };
}

test("a browser is told that there is news, encrypted, and never what it is", async () => {
  const { id } = await subscribed();
  await follow(grace.id);
  expect(await jobs("notifications.push")).toHaveLength(1);
  await drainJobs({ "notifications.push": notificationJobs["notifications.push"] }, { seconds: 10 });
  expect(await jobs("notifications.push-browser")).toHaveLength(1);
  const said: unknown[] = [];
  await pushToBrowser({ subscriptionId: id, type: "follower" }, async (to, message, options) => {
    said.push(message);
    return toTheStandIn(to, message, options);
  });
  expect(said).toEqual([
    { title: "New on Lumo", body: "Something waits for you.", url: "/notifications", tag: "lumo", unread: 1 },
  ]);
  expect(got).toHaveLength(1);
  expect(got[0]?.headers).toMatchObject({ "content-encoding": "aes128gcm", topic: "follower", ttl: "86400" });
  expect(got[0]?.headers.authorization).toMatch(/^vapid t=/);
  expect(got[0]?.bytes).toBeGreaterThan(100);
});

test.each([404, 410])("a browser whose service answers %i is forgotten", async (status) => {
  const { id } = await subscribed();
  answer = status;
  await pushToBrowser({ subscriptionId: id, type: "follower" }, toTheStandIn);
  expect(await browsers()).toEqual([]);
  await pushToBrowser({ subscriptionId: id, type: "follower" }, toTheStandIn);
});

test("a service that fails for now is asked again later", async () => {
  const { id } = await subscribed();
  answer = 503;
  await expect(pushToBrowser({ subscriptionId: id, type: "follower" }, toTheStandIn)).rejects.toThrow("503");
  expect(await browsers()).toHaveLength(1);
});

test("an address inside our own walls is not posted to", async () => {
  const { id } = await subscribed();
  await expect(pushToBrowser({ subscriptionId: id, type: "follower" }, sendPush)).rejects.toMatchObject({
    code: "invalid",
  });
  expect(got).toEqual([]);
  const http = { endpoint: "http://push.example/x", keys };
  expect(pushSubscriptionInput.safeParse(http).success).toBe(false);
});

test("T2.6 it goes with its session, and a second sign-in takes the browser over", async () => {
  const { here } = await subscribed();
  await subscribed(alan);
  expect(await browsers()).toMatchObject([{ member_id: alan.id }]);
  await subscribePush(here, { endpoint: `${address}/2`, keys });
  await asSuperuser("UPDATE sessions SET revoked_at = now() WHERE id = $1", [here.sessionId]);
  expect(await browsers()).toMatchObject([{ member_id: alan.id }]);
  await subscribePush(here, { endpoint: `${address}/3`, keys });
  expect(await browsers()).toHaveLength(1);
  await asSuperuser("DELETE FROM sessions WHERE member_id = $1", [alan.id]);
  expect(await browsers()).toEqual([]);
});

test("subscribing twice is once, leaving twice is once, and somebody else's cannot be left", async () => {
  const { here } = await subscribed();
  await subscribePush(here, { endpoint: address, keys });
  expect(await browsers()).toHaveLength(1);
  await unsubscribePush(grace, { endpoint: address });
  expect(await browsers()).toHaveLength(1);
  await unsubscribePush(here, { endpoint: address });
  await unsubscribePush(here, { endpoint: address });
  expect(await browsers()).toEqual([]);
  await expect(subscribePush(ada, { endpoint: address, keys })).rejects.toMatchObject({ code: "forbidden" });
});

test("quiet hours hold it back; who read it meanwhile, or wants none, hears nothing", async () => {
  await subscribed();
  await updateNotificationPreferences(ada, { quietHours: { from: 0, until: 23 * 60 + 59 } });
  await follow(grace.id);
  const [waiting] = await jobs("notifications.push");
  expect(waiting?.run_at.getUTCHours()).toBe(23);
  await markAllRead(ada);
  await asSuperuser("UPDATE graphile_worker._private_jobs SET run_at = now()");
  await drainJobs({ "notifications.push": notificationJobs["notifications.push"] }, { seconds: 10 });
  expect(await jobs("notifications.push-browser")).toEqual([]);
  await updateNotificationPreferences(ada, {
    choices: [{ type: "follower", channel: "push", wanted: false }],
  });
  await follow(alan.id);
  expect(await jobs("notifications.push")).toEqual([]);
});
