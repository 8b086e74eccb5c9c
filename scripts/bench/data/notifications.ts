import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, memberId, type Size } from "./world";

/** Evenly among all members; the newest of each is unread, as there can be one open group of a kind. */
export async function fillNotifications(client: pg.Client, size: Size, random: Random): Promise<void> {
  const perMember = Math.floor(size.notifications / size.members);
  const lines = Array.from({ length: perMember * size.members }, (_, n) => {
    const recipient = n % size.members;
    const turn = Math.floor(n / size.members);
    const at = new Date(BEGUN.getTime() + (turn * 86_400 + random.below(86_400)) * 1_000);
    const actor = (recipient + 1 + random.below(size.members - 1)) % size.members;
    return { id: idOf("notification", n, at), recipient, actor, at, unread: turn === perMember - 1 };
  });
  await copyRows(
    client,
    "notifications",
    [
      "id",
      "recipient_id",
      "type",
      "group_key",
      "actor_id",
      "actor_count",
      "read_at",
      "created_at",
      "updated_at",
    ],
    lines.map(({ id, recipient, actor, at, unread }) => {
      return [
        id,
        memberId(recipient),
        "follower",
        "follower",
        memberId(actor),
        1,
        unread ? null : at,
        at,
        at,
      ];
    }),
  );
  await copyRows(
    client,
    "notification_actors",
    ["notification_id", "actor_id", "created_at"],
    lines.map(({ id, actor, at }) => [id, memberId(actor), at]),
  );
}
