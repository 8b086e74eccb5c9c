import sharp from "sharp";
import { expect, it } from "vitest";
import { pictureForm } from "@/lib/media/picture-form";
import { uploadImage } from "@/lib/media/upload-image";
import { storageKey } from "@/lib/media/view-upload";
import { db } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage/storage";
import { changeHeader } from "@/lib/profiles/change-header";
import { changePicture } from "@/lib/profiles/change-picture";
import { profileForm } from "@/lib/profiles/forms";
import { getProfile } from "@/lib/profiles/queries";
import { removeHeader } from "@/lib/profiles/remove-header";
import { removePicture } from "@/lib/profiles/remove-picture";
import { uploadHeader } from "@/lib/profiles/upload-header";
import { uploadPicture } from "@/lib/profiles/upload-picture";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { photo } from "@/tests/support/photo";

castOnStage();

const attached = () =>
  asSuperuser<{ id: string }>("SELECT id FROM uploads WHERE attached_at IS NOT NULL AND is_public");

it("a picture is taken in, cropped and worn, and the one before goes out of use", async () => {
  const first = await uploadPicture(ada, { file: await photo(), crop: { x: 10, y: 20, size: 300 } });
  expect(first.url).toMatch(/^\/media\/[\w-]+-256\.webp$/);
  expect((await getProfile(null, "ada")).avatarUrl).toBe(first.url);
  expect(await asApp("SELECT 1 FROM uploads")).toHaveLength(1);
  const second = await uploadPicture(ada, { file: await photo(), crop: undefined });
  expect((await getProfile(null, "ada")).avatarUrl).toBe(second.url);
  expect(await attached()).toHaveLength(1);
  await removePicture(ada);
  await removePicture(ada);
  expect((await getProfile(null, "ada")).avatarUrl).toBeNull();
  expect(await attached()).toHaveLength(0);
});

it("a header is as wide as the page, and can be taken off", async () => {
  const { url } = await uploadHeader(ada, { file: await photo(1_800, 900), crop: undefined });
  expect(url).toMatch(/-1500\.webp$/);
  expect((await getProfile(null, "ada")).headerUrl).toBe(url);
  await removeHeader(ada);
  await removeHeader(ada);
  expect((await db.member.findUniqueOrThrow({ where: { id: ada.id } })).headerUploadId).toBeNull();
});

it("a header shows the part that was chosen, three times as wide as high", async () => {
  const halves = sharp({ create: { width: 900, height: 600, channels: 3, background: "#f00" } }).composite([
    { input: { create: { width: 900, height: 300, channels: 3, background: "#00f" } }, top: 300, left: 0 },
  ]);
  const file = new File([new Uint8Array(await halves.png().toBuffer())], "halves.png", { type: "image/png" });
  const { url } = await uploadHeader(ada, { file, crop: { x: 0, y: 300, size: 900 } });
  const kept = await storage().get(storageKey(url.replace("/media/", "")));
  const { data, info } = await sharp(kept?.bytes).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1_500, 500]);
  for (const at of [0, data.length - info.channels]) {
    const [red = 255, , blue = 0] = data.subarray(at);
    expect([red < 40, blue > 200]).toEqual([true, true]);
  }
  const below = { file, crop: { x: 0, y: 301, size: 900 } };
  await expect(uploadHeader(ada, below)).rejects.toMatchObject({ code: "invalid" });
});

it("nobody wears another's upload, one made for something else, or one twice", async () => {
  const bytes = Buffer.from(await (await photo()).arrayBuffer());
  const made = { bytes, altText: "", crop: undefined };
  const { id } = await uploadImage(ada, { ...made, purpose: "avatar" });
  await expect(changePicture(grace, { uploadId: id })).rejects.toMatchObject({ code: "not_found" });
  await expect(changeHeader(ada, { uploadId: id })).rejects.toMatchObject({ code: "not_found" });
  await changePicture(ada, { uploadId: id });
  await expect(changePicture(ada, { uploadId: id })).rejects.toMatchObject({ code: "conflict" });
  expect((await getProfile(null, "grace")).avatarUrl).toBeNull();
});

it("two pictures sent at once leave one in use", async () => {
  const sent = await Promise.allSettled([
    uploadPicture(ada, { file: await photo(), crop: undefined }),
    uploadPicture(ada, { file: await photo(), crop: undefined }),
  ]);
  expect(sent.map(({ status }) => status)).toContain("fulfilled");
  const { avatarUploadId } = await db.member.findUniqueOrThrow({ where: { id: ada.id } });
  expect((await attached()).map(({ id }) => id)).toEqual([avatarUploadId]);
});

it("the forms say which field is wrong", async () => {
  const typed = {
    name: "Ada",
    bio: "",
    place: "",
    pronouns: "",
    "links.1.url": "nonsense",
    "links.0.url": "example.com",
  };
  const wrong = profileForm.safeParse(typed);
  expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual(["links.1.url"]);
  const right = profileForm.parse({ ...typed, "links.1.url": "" });
  expect(right.links).toEqual([{ label: "", url: "https://example.com" }]);
  expect(pictureForm.safeParse({}).success).toBe(false);
  expect(pictureForm.safeParse({ file: new File([], "empty.png") }).success).toBe(false);
  expect(pictureForm.parse({ file: await photo(), x: "1", y: "2", size: "30" }).crop).toEqual({
    x: 1,
    y: 2,
    size: 30,
  });
  expect(pictureForm.parse({ file: await photo() }).crop).toBeUndefined();
});
