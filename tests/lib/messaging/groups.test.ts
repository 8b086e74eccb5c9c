import { afterAll, expect, test } from "vitest";
import { findServedVariant } from "@/lib/media/queries";
import { addToGroup } from "@/lib/messaging/add-to-group";
import { changeGroupPicture } from "@/lib/messaging/change-group-picture";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { getConversation } from "@/lib/messaging/queries";
import { removeFromGroup } from "@/lib/messaging/remove-from-group";
import { removeGroupPicture } from "@/lib/messaging/remove-group-picture";
import { closeDatabase } from "@/lib/platform/db";
import { newId, randomToken } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { groupOf, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

async function pictureOf(who: typeof ada, purpose = "avatar"): Promise<{ id: string; name: string }> {
  const [id, name] = [newId(), randomToken(18)];
  await asSuperuser(
    `INSERT INTO uploads (id, owner_id, purpose, name, widths, width, height, bytes, thumbhash)
     VALUES ($1, $2, $3, $4, '{96,256,512}', 512, 512, 1000, 'x')`,
    [id, who.id, purpose, name],
  );
  return { id, name };
}
const attached = async (id: string) => {
  const [row] = await asSuperuser<{ attached_at: Date | null }>(
    "SELECT attached_at FROM uploads WHERE id = $1",
    [id],
  );
  return row?.attached_at != null;
};

test("a group's picture is its people's alone to see; the one before is taken out of use, whoever gave it", async () => {
  const group = await groupOf(ada, grace);
  const [first, second] = [await pictureOf(ada), await pictureOf(grace)];
  const { pictureUrl } = await changeGroupPicture(ada, { id: group.id, uploadId: first.id });
  expect(pictureUrl).toBe(`/media/${first.name}-512.webp`);
  const served = (who: typeof ada | null) => findServedVariant(`${first.name}-96.webp`, async () => who);
  expect(await served(grace)).toMatchObject({ isPublic: false });
  for (const other of [stranger, null]) expect(await served(other)).toBeNull();
  expect((await changeGroupPicture(grace, { id: group.id, uploadId: second.id })).pictureUrl).toContain(
    second.name,
  );
  expect([await attached(first.id), await attached(second.id)]).toEqual([false, true]);
  expect(await served(grace)).toBeNull();
  expect((await removeGroupPicture(ada, group)).pictureUrl).toBeNull();
  expect((await removeGroupPicture(ada, group)).pictureUrl).toBeNull();
  expect(await attached(second.id)).toBe(false);
});

test("the picture goes with the group, or with its upload", async () => {
  const group = await groupOf(ada, grace);
  const first = await pictureOf(ada);
  await changeGroupPicture(ada, { id: group.id, uploadId: first.id });
  await asSuperuser("DELETE FROM uploads WHERE id = $1", [first.id]);
  expect((await getConversation(grace, group.id)).pictureUrl).toBeNull();
  const second = await pictureOf(grace);
  await changeGroupPicture(grace, { id: group.id, uploadId: second.id });
  await leaveConversation(ada, group);
  await leaveConversation(grace, group);
  expect(await attached(second.id)).toBe(false);
});

test("a picture is one's own, made for it, and for a group one is in", async () => {
  const [group, pair] = [await groupOf(ada, grace), await pairOf(ada, grace)];
  const change = async (who: typeof ada, id: string, uploadId: string) =>
    changeGroupPicture(who, { id, uploadId });
  const mine = await pictureOf(ada);
  await expect(change(stranger, group.id, (await pictureOf(stranger)).id)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(change(grace, group.id, mine.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(change(ada, group.id, (await pictureOf(ada, "image")).id)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(change(ada, pair.id, mine.id)).rejects.toMatchObject({ code: "forbidden" });
  expect(await attached(mine.id)).toBe(false);
});

test("the owner removes somebody at once; they may come again, and read from then on", async () => {
  const group = await groupOf(ada, grace, alan);
  await say(ada, group, "Before");
  const left = await removeFromGroup(ada, { id: group.id, handle: "alan" });
  expect(left.others.map(({ handle }) => handle)).toEqual(["grace"]);
  await expect(say(alan, group, "But")).rejects.toMatchObject({ code: "not_found" });
  await expect(read(alan, group)).rejects.toMatchObject({ code: "not_found" });
  await expect(removeFromGroup(ada, { id: group.id, handle: "alan" })).rejects.toMatchObject({
    code: "not_found",
  });
  await say(ada, group, "Meanwhile");
  await addToGroup(grace, { id: group.id, members: ["alan"] }).catch(() =>
    addToGroup(ada, { id: group.id, members: ["alan"] }),
  );
  await say(ada, group, "Welcome back");
  expect((await read(alan, group)).map(({ body }) => body)).toEqual(["Welcome back"]);
});

test("nobody else removes anybody, and the owner not themselves", async () => {
  const group = await groupOf(ada, grace, alan);
  const remove = (who: typeof ada, handle: string) => removeFromGroup(who, { id: group.id, handle });
  await expect(remove(grace, "alan")).rejects.toMatchObject({ code: "forbidden" });
  await expect(remove(ada, "ada")).rejects.toMatchObject({ code: "forbidden" });
  await expect(remove(ada, "stranger")).rejects.toMatchObject({ code: "not_found" });
  await expect(remove(stranger, "alan")).rejects.toMatchObject({ code: "not_found" });
  expect((await getConversation(ada, group.id)).memberCount).toBe(3);
});

test("when the owner leaves, the oldest of the others owns it, and may remove", async () => {
  const group = await groupOf(ada, grace, alan);
  await leaveConversation(ada, group);
  const roles = await asSuperuser<{ member_id: string }>(
    "SELECT member_id FROM conversation_members WHERE conversation_id = $1 AND role = 'owner'",
    [group.id],
  );
  expect(roles).toHaveLength(1);
  const [owner, other] = roles[0]?.member_id === grace.id ? [grace, alan] : [alan, grace];
  expect((await removeFromGroup(owner, { id: group.id, handle: other.handle })).others).toEqual([]);
});
