import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { removeFiles } from "@/lib/media/remove-files";
import { now } from "@/lib/platform/clock";
import { jobsDb, type Tx } from "@/lib/platform/db";
import { removeExportFiles } from "../export/remove-export-files";
import { ERASURE } from "./erasure";

/**
 * Erases one member whose days of grace are over: all of it in one transaction, so that a crash leaves either the person
 * or the pseudonym. Somebody who is not due, or erased already, is left alone.
 */
export async function eraseMember(memberId: string): Promise<boolean> {
  const where = { memberId, erasesAt: { lte: now() } };
  if (!(await jobsDb().departure.findFirst({ where }))) return false;
  // Files first: their names go with the rows, and removing them twice is no error.
  const own = await picturesOf(memberId);
  for (const picture of own) await removeFiles(picture);
  await removeExportFiles(memberId);
  return jobsDb().$transaction(
    async (tx) => {
      const [due] = await tx.$queryRaw<unknown[]>`
        SELECT member_id FROM departures WHERE member_id = ${memberId}::uuid AND erases_at <= ${now()} FOR UPDATE`;
      if (!due) return false;
      await retireHandles(tx, memberId);
      await leaveGroups(tx, memberId);
      await tx.upload.deleteMany({ where: { id: { in: own.map(({ id }) => id) } } });
      await tx.blogPost.deleteMany({ where: { authorId: memberId, publishedAt: null } });
      await dropEmptyMessages(tx, memberId);
      await forgetInEvidence(tx, memberId);
      for (const [column, fate] of Object.entries(ERASURE)) await apply(tx, memberId, column, fate);
      await tx.$queryRaw`SELECT forget_in_audit(${memberId}::uuid)::text`;
      await tx.member.update({ where: { id: memberId }, data: NOBODY });
      await tx.departure.delete({ where: { memberId } });
      return true;
    },
    { timeout: 60_000 },
  );
}

const NOBODY = {
  role: "member",
  bio: "",
  bioHtml: "",
  place: "",
  pronouns: "",
  links: [],
  avatarUploadId: null,
  avatarUrl: null,
  headerUploadId: null,
  headerUrl: null,
  handleChangedAt: null,
  reviewsCount: 0,
  watchlistCount: 0,
} as const satisfies Prisma.MemberUncheckedUpdateInput;

function picturesOf(memberId: string) {
  return jobsDb().upload.findMany({
    where: {
      ownerId: memberId,
      pictureOf: null,
      groupPicture: null,
      OR: [{ blogPicture: null }, { blogPicture: { post: { publishedAt: null } } }],
    },
    select: { id: true, name: true, widths: true },
  });
}

async function retireHandles(tx: Tx, memberId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO retired_handles (hash)
    SELECT encode(sha256(convert_to(handle, 'UTF8')), 'hex') FROM (
      SELECT handle FROM departures WHERE member_id = ${memberId}::uuid
      UNION SELECT handle FROM former_handles WHERE member_id = ${memberId}::uuid) had
    ON CONFLICT DO NOTHING`;
}

async function leaveGroups(tx: Tx, memberId: string): Promise<void> {
  const groups = await tx.conversationMember.findMany({
    where: { memberId, state: { in: ["active", "request"] }, conversation: { kind: "group" } },
    select: { conversationId: true },
  });
  for (const { conversationId } of groups)
    await tx.$queryRaw`SELECT outcome FROM leave_group(${memberId}::uuid, ${conversationId}::uuid)`;
}

/** A message that was nothing but a picture has nothing left to say. */
async function dropEmptyMessages(tx: Tx, memberId: string): Promise<void> {
  const gone = { deletedAt: now(), body: null, bodyHtml: null, excerpt: null };
  const where = { senderId: memberId, deletedAt: null, body: "", images: { none: {} } };
  await tx.message.updateMany({ where, data: gone });
  await tx.communityMessage.updateMany({
    where,
    data: { ...gone, preview: Prisma.DbNull, pinnedAt: null, pinnedById: null },
  });
}

/** Reports carry what was seen as it was seen; of the person only the words stay. */
async function forgetInEvidence(tx: Tx, memberId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE reports SET evidence = jsonb_set(evidence, '{messages}', (
      SELECT jsonb_agg(CASE WHEN seen.said ->> 'senderId' = ${memberId}
               THEN seen.said || '{"handle": "", "images": []}'::jsonb ELSE seen.said END ORDER BY seen.at)
        FROM jsonb_array_elements(evidence -> 'messages') WITH ORDINALITY AS seen(said, at)))
     WHERE evidence -> 'messages' @> jsonb_build_array(jsonb_build_object('senderId', ${memberId}::text))`;
  await tx.$executeRaw`
    UPDATE reports SET evidence = '{}' WHERE subject_kind = 'member' AND subject_id = ${memberId}::uuid`;
  await tx.$executeRaw`
    UPDATE moderation_cases SET title = '', excerpt = '' WHERE subject_kind = 'member' AND subject_id = ${memberId}::uuid`;
}

async function apply(tx: Tx, memberId: string, column: string, fate: string): Promise<void> {
  const [table = "", name = ""] = column.split(".");
  const [from, its] = [Prisma.raw(table), Prisma.raw(name)];
  if (fate === "remove") await tx.$executeRaw`DELETE FROM ${from} WHERE ${its} = ${memberId}::uuid`;
  if (fate === "clear")
    await tx.$executeRaw`UPDATE ${from} SET ${its} = NULL WHERE ${its} = ${memberId}::uuid`;
}
