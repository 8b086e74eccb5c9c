import { describe, expect, test } from "vitest";
import { POST as oneClick, GET as openUnsubscribe } from "@/app/api/unsubscribe/route";
import { getNotificationPreferences } from "@/lib/notifications/queries";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { unsubscribeUrl } from "@/lib/platform/email/unsubscribe";
import { ada, castOnStage } from "@/tests/support/cast";

castOnStage();

describe("one click that ends letters", () => {
  const post = (url: string) =>
    oneClick(
      new Request(url, {
        method: "POST",
        body: "List-Unsubscribe=One-Click",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      }),
    );

  test("works signed out, from anywhere, twice, and for its own kind alone", async () => {
    const types = ["follower", "follow-request"] as const;
    await updateNotificationPreferences(ada, {
      choices: types.map((type) => ({ type, channel: "mail", wanted: true })),
    });
    const url = unsubscribeUrl({ memberId: ada.id, type: "follower" });
    expect((await post(url)).status).toBe(200);
    expect((await post(url)).status).toBe(200);
    const { types: after, weeklyDigest } = await getNotificationPreferences(ada);
    const byMail = after.filter(({ channels }) => channels.mail).map(({ type }) => type);
    expect(byMail).toContain("follow-request");
    expect(byMail).not.toContain("follower");
    expect(weeklyDigest).toBe(true);
    await post(unsubscribeUrl({ memberId: ada.id, type: "digest" }));
    expect((await getNotificationPreferences(ada)).weeklyDigest).toBe(false);
  });

  test("opening it changes nothing: it leads to a page that asks", async () => {
    const answer = await openUnsubscribe(new Request(unsubscribeUrl({ memberId: ada.id, type: "digest" })));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/unsubscribe\?token=/);
    expect((await getNotificationPreferences(ada)).weeklyDigest).toBe(true);
  });

  test("a forged, cut or foreign address is refused and changes nothing", async () => {
    const url = unsubscribeUrl({ memberId: ada.id, type: "digest" });
    for (const wrong of [url.slice(0, -2), url.replace("token=", "token=x"), url.split("?")[0] ?? ""]) {
      expect((await post(wrong)).status).toBe(422);
    }
    expect((await post(unsubscribeUrl({ memberId: ada.id, type: "gossip" }))).status).toBe(422);
    expect((await getNotificationPreferences(ada)).weeklyDigest).toBe(true);
  });
});
