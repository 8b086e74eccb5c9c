import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { type Eyes, FIRST, type Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** Their conversations with every word they may read, and their own words in those that are closed to them by now. */
export const messagingExport: readonly Part[] = [
  {
    file: "messages/conversations",
    about: "Conversations that are open to you, and who is in them.",
    names: [],
    rows: ({ me, seen }) =>
      seen(
        (key) => sql`
          SELECT c.id AS key, c.id AS conversation, c.kind, c.name,
                 ARRAY(SELECT m.handle FROM conversation_members o JOIN members m ON m.id = o.member_id
                        WHERE o.conversation_id = c.id AND o.member_id <> mine.member_id AND o.state <> 'left' ORDER BY m.handle) AS "with",
                 c.created_at AS "createdAt", c.last_message_at AS "lastMessageAt"
            FROM conversations c JOIN conversation_members mine ON mine.conversation_id = c.id AND mine.member_id = ${me}::uuid
           WHERE c.id > ${key}::uuid ORDER BY c.id`,
      ),
  },
  {
    file: "messages/my-places",
    about:
      "Where you stand in each conversation, also in those you left: how far you read, and what you muted or put away.",
    names: ["conversation_members.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT conversation_id AS key, conversation_id AS conversation, state, role, last_read_seq AS "readUpTo",
                 delivered_seq AS "deliveredUpTo", muted_until AS "mutedUntil", archived_at AS "archivedAt", joined_at AS "joinedAt"
            FROM conversation_members WHERE member_id = ${me}::uuid AND conversation_id > ${key}::uuid ORDER BY conversation_id`,
      ),
  },
  {
    file: "messages/messages",
    about: "Everything said in the conversations that are open to you, in order.",
    names: ["messages.sender_id"],
    rows: talks,
  },
  {
    file: "messages/elsewhere",
    about: "What you said in conversations that are closed to you by now.",
    names: ["messages.sender_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, conversation_id AS conversation, seq AS number, body, created_at AS "sentAt", edited_at AS "editedAt"
            FROM messages
           WHERE sender_id = ${me}::uuid AND id > ${key}::uuid AND body IS NOT NULL
             AND conversation_id NOT IN (SELECT my_conversations()) ORDER BY id`,
      ),
  },
  {
    file: "messages/before-edits",
    about: "What messages of yours said before you edited them.",
    names: ["message_revisions.sender_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, number] = key.split(" ");
        return sql`
          SELECT m.id || ' ' || r.number AS key, m.conversation_id AS conversation, m.seq AS number, r.number AS version, r.body,
                 r.replaced_at AS "replacedAt"
            FROM messages m JOIN message_revisions r ON r.message_id = m.id
           WHERE m.sender_id = ${me}::uuid AND r.sender_id = ${me}::uuid AND (m.id, r.number) > (${id}::uuid, ${Number(number)}::int)
           ORDER BY m.id, r.number`;
      }, `${FIRST} -1`),
  },
  {
    file: "messages/reactions",
    about: "How you reacted to messages.",
    names: ["message_reactions.member_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, emoji] = key.split(" ");
        return sql`
          SELECT r.message_id || ' ' || r.emoji AS key, r.conversation_id AS conversation, m.seq AS number, r.emoji, r.created_at AS at
            FROM message_reactions r JOIN messages m ON m.id = r.message_id
           WHERE r.member_id = ${me}::uuid AND (r.message_id, r.emoji) > (${id}::uuid, ${emoji})
           ORDER BY r.message_id, r.emoji`;
      }, `${FIRST} `),
  },
  {
    file: "messages/drafts",
    about: "Words you have not sent yet.",
    names: ["drafts.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT place AS key, place, body, updated_at AS "updatedAt"
            FROM drafts WHERE member_id = ${me}::uuid AND place > ${key} ORDER BY place`,
        "",
      ),
  },
  {
    file: "messages/settings",
    about: "Who may write to you, and what you show while you talk.",
    names: ["messaging_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, who_may_write AS "whoMayWrite", shows_typing AS "showsTyping", shows_read AS "showsRead",
                 enter_sends AS "enterSends"
            FROM messaging_settings WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
];

const open = z.object({ conversation: z.string(), from: z.number() });

/** Conversation by conversation, along their numbers. */
async function* talks({ me, seen }: Eyes) {
  const conversations = seen(
    (key) => sql`
      SELECT conversation_id AS key, conversation_id AS conversation, sees_from_seq AS "from"
        FROM conversation_members WHERE member_id = ${me}::uuid AND conversation_id > ${key}::uuid ORDER BY conversation_id`,
  );
  for await (const row of conversations) {
    const { conversation, from } = open.parse(row);
    yield* seen(
      (key) => sql`
        SELECT m.seq::text AS key, m.conversation_id AS conversation, m.seq AS number, s.handle AS "from", m.body,
               m.reply_to_seq AS "answers", m.created_at AS "sentAt", m.edited_at AS "editedAt", m.deleted_at AS "deletedAt",
               coalesce((SELECT json_agg(json_build_object('description', i.view ->> 'altText',
                                  'file', CASE WHEN i.sender_id = ${me}::uuid THEN 'pictures/' || i.upload_id || '.webp' END) ORDER BY i.position)
                           FROM message_images i WHERE i.message_id = m.id), '[]') AS pictures
          FROM messages m JOIN members s ON s.id = m.sender_id
         WHERE m.conversation_id = ${conversation}::uuid AND m.seq > ${Number(key)}::int ORDER BY m.seq`,
      String(from),
    );
  }
}
