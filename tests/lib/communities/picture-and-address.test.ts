import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import {
  changeCommunityPicture,
  removeCommunityPicture,
  uploadCommunityPicture,
} from "@/lib/communities/change-picture";
import { checkAddress } from "@/lib/communities/check-address";
import { createCommunity } from "@/lib/communities/create-community";
import { newCommunityForm } from "@/lib/communities/forms";
import { listLog } from "@/lib/communities/members/staff-queries";
import { moveCommunity } from "@/lib/communities/move-community";
import { getCommunity } from "@/lib/communities/queries";
import { createCommunityInput } from "@/lib/communities/schema";
import { uploadImage } from "@/lib/media/upload-image";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, placeOf } from "./place";

castOnStage();
afterAll(closeDatabase);

async function photo(): Promise<File> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#68a" } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "marquee.png", { type: "image/png" });
}
const part = { crop: { x: 0, y: 0, size: 200 } };

const uploads = () =>
  asSuperuser<{ attached: boolean; is_public: boolean }>(
    "SELECT attached_at IS NOT NULL AS attached, is_public FROM uploads ORDER BY created_at, id",
  );

describe("a community's picture", () => {
  test("who leads it changes it and takes it away, its log says so, and the one before is swept", async () => {
    const { community } = await placeOf(ada, [grace, alan]);
    await enter(grace, community, "admin");
    const { slug } = community;
    const first = await uploadCommunityPicture(grace, { slug, file: await photo(), ...part });
    expect(first.url).toMatch(/^\/media\/[\w-]+-256\.webp$/);
    const second = await uploadCommunityPicture(ada, { slug, file: await photo(), crop: undefined });
    expect((await getCommunity(null, slug)).pictureUrl).toBe(second.url);
    expect(await uploads()).toEqual([
      { attached: false, is_public: false },
      { attached: true, is_public: true },
    ]);
    await removeCommunityPicture(grace, { slug });
    await removeCommunityPicture(grace, { slug });
    expect((await getCommunity(null, slug)).pictureUrl).toBeNull();
    expect((await uploads()).some(({ attached }) => attached)).toBe(false);
    const { items } = await listLog(ada, { slug, limit: 20 });
    expect(items.map(({ action, data }) => [action, data.parts])).toContainEqual([
      "community.changed",
      ["picture"],
    ]);
  });

  test("others do not, and what they sent is not even taken in", async () => {
    const { community } = await placeOf(ada, [alan]);
    const { slug } = community;
    const sent = { slug, file: await photo(), crop: undefined };
    for (const who of [alan, stranger])
      await expect(uploadCommunityPicture(who, sent)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeCommunityPicture(alan, { slug })).rejects.toMatchObject({ code: "forbidden" });
    expect(await uploads()).toEqual([]);
    const bytes = Buffer.from(await (await photo()).arrayBuffer());
    const { id } = await uploadImage(alan, { bytes, purpose: "avatar", altText: "", crop: undefined });
    const another = changeCommunityPicture(ada, { slug, uploadId: id });
    await expect(another).rejects.toMatchObject({ code: "not_found" });
  });

  test("of a private one is not everybody's, until it opens", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private" });
    await uploadCommunityPicture(ada, { slug: community.slug, file: await photo(), crop: undefined });
    expect(await uploads()).toEqual([{ attached: true, is_public: false }]);
  });

  test("can be there from the beginning; with one that is no picture there is no community", async () => {
    const words = { name: "The Marquee", description: "", slug: "" };
    const opened = await createCommunity(
      ada,
      newCommunityForm.parse({ ...words, file: await photo(), x: "0", y: "0", size: "200" }),
    );
    expect(opened.pictureUrl).toMatch(/-256\.webp$/);
    const none = newCommunityForm.parse({ ...words, file: new File([], "") });
    expect(none.picture).toBeUndefined();
    const forged = new File(["#!/bin/sh"], "marquee.png", { type: "image/png" });
    const refused = createCommunity(ada, newCommunityForm.parse({ ...words, slug: "forged", file: forged }));
    await expect(refused).rejects.toMatchObject({ code: "invalid" });
    await expect(getCommunity(ada, "forged")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a community's address", () => {
  const free = async (slug: string, community?: string, who = ada) =>
    (await checkAddress(who, { slug, community })).sentence;

  test("is free, taken, or not allowed, and a private community's is taken like any other", async () => {
    await placeOf(ada, [], { slug: "vault", visibility: "private" });
    expect(await free("matinee", undefined, grace)).toBe("This address is free.");
    expect(await free("VAULT ", undefined, grace)).toBe("This address is taken.");
    expect(await free("new")).toBe("This address is kept for Lumo itself.");
    expect(await free("no way")).toBe("Letters a to z, digits, and a dash between words.");
    expect(await free("ab")).toMatch(/3/);
  });

  test("of before is the community's own to go back to, and nobody else's", async () => {
    const { community } = await placeOf(ada, [grace, alan], { slug: "silents" });
    await moveCommunity(ada, { community: "silents", slug: "talkies" });
    expect(await free("silents", "talkies")).toBe("This address is free.");
    expect(await free("silents")).toBe("This address is taken.");
    expect(await free("silents", "talkies", grace)).toBe("This address is taken.");
    const [moved] = (await listLog(ada, { slug: "talkies", limit: 1 })).items;
    expect(moved).toMatchObject({ action: "community.moved", data: { from: "silents", to: "talkies" } });
    const thief = createCommunity(
      grace,
      createCommunityInput.parse({ name: "Thief", slug: "silents", description: "" }),
    );
    await expect(thief).rejects.toMatchObject({ code: "conflict" });
    const events = await asSuperuser<{ type: string }>(
      "SELECT type FROM realtime_events WHERE channel = $1 ORDER BY seq DESC LIMIT 1",
      [`community:${community.id}`],
    );
    expect(events).toEqual([{ type: "community.changed" }]);
  });

  test("two communities that want the same one at once: one has it", async () => {
    const [one, other] = [await placeOf(ada), await placeOf(grace)];
    const tried = await Promise.allSettled([
      moveCommunity(ada, { community: one.community.slug, slug: "premiere" }),
      moveCommunity(grace, { community: other.community.slug, slug: "premiere" }),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
