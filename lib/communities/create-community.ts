import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { PickedPicture } from "@/lib/media/picture-form";
import { takePicture } from "@/lib/media/take-picture";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { slugOf } from "@/lib/platform/slug";
import { assertMessaging } from "@/lib/talk/may-talk";
import { flagCommunity, judgeCommunity } from "./judge-community";
import { getCommunity } from "./queries";
import { renderDescription } from "./render-description";
import { isReservedSlug } from "./reserved-slugs";
import type { Community, CreateCommunityInput } from "./schema";
import { showPicture } from "./show-picture";
import { tellCommunity } from "./tell-community";

const answer = z.tuple([z.object({ outcome: z.enum(["made", "taken"]) })]);
const TRIES = 8;

type NewCommunity = CreateCommunityInput & { picture?: PickedPicture | undefined };

/**
 * Opens a community with one room, and the actor as its owner: three a day. An address that is taken is refused; one made
 * from the name gets a number, or what nobody else has when many are called so. With a picture that is refused there is
 * no community either.
 */
export async function createCommunity(actor: Actor, { picture, ...input }: NewCommunity): Promise<Community> {
  await assertMessaging();
  const flags = await judgeCommunity(actor, input);
  const asked = input.slug ?? slugOf(input.name, `community-${newId().slice(-8)}`);
  if (input.slug && isReservedSlug(input.slug)) throw taken();
  await spend("community", actor.id);
  const upload = picture && (await takePicture(actor, { ...picture, purpose: "avatar" }));
  const id = newId();
  for (let n = 1; n <= TRIES; n++) {
    const ending = n < TRIES ? n : newId().slice(-8);
    const slug = n === 1 ? asked : `${asked}-${ending}`;
    if (isReservedSlug(slug)) continue;
    if (await make(actor, input, { id, slug, uploadId: upload?.id })) {
      const made = await getCommunity(actor, id);
      await flagCommunity(actor, made, flags);
      return made;
    }
    if (input.slug) break;
  }
  throw taken();
}

function make(
  actor: Actor,
  input: CreateCommunityInput,
  { id, slug, uploadId }: { id: string; slug: string; uploadId: string | undefined },
): Promise<boolean> {
  const { html, line } = renderDescription(input.description);
  const facts = JSON.stringify({ ...input, html, line });
  return inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT create_community(${actor.id}::uuid, ${id}::uuid, ${newId()}::uuid, ${slug}, ${facts}::jsonb, ${now()}::timestamptz) AS outcome`,
    );
    if (outcome !== "made") return false;
    if (uploadId) await showPicture(tx, actor, { id, visibility: input.visibility }, uploadId);
    tellCommunity({ id, slug }, [actor.id]);
    return true;
  });
}

function taken(): AppError {
  return new AppError("conflict", "This address is taken.", { slug: "This address is taken." });
}
