import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, memberId, type Size } from "./world";

/** Everybody talks with the next two: the conversation of `n` with the one `step` further. */
export function conversationId(n: number, step: 1 | 2): string {
  return idOf("conversation", n * 2 + step, BEGUN);
}

const LINES = [
  "Did you see the restored print? The reds are back.",
  "Thursday at eight, row H, I bring the thermos.",
  "I have thought about that last shot all day.",
  "No, the other one, with the train and the two sisters.",
  "Half the room was crying and the other half was the orchestra.",
];
const MINUTE = 60_000;

/** Two conversations a member begins, of the same length all of them; the last line of each is unread. */
export async function fillMessages(client: pg.Client, size: Size, random: Random): Promise<void> {
  const each = Math.floor(size.messages / (size.members * 2));
  const pairs = Array.from({ length: size.members }, (_, n) => n).flatMap((n) =>
    ([1, 2] as const).map((step) => ({
      id: conversationId(n, step),
      one: memberId(n),
      other: memberId((n + step) % size.members),
      begun: BEGUN.getTime() + random.below(250 * 86_400) * 1_000,
    })),
  );
  const at = (begun: number, seq: number) => new Date(begun + seq * 7 * MINUTE);
  await copyRows(
    client,
    "conversations",
    ["id", "kind", "pair_key", "last_seq", "last_message_at", "created_at"],
    pairs.map(({ id, one, other, begun }) => [
      id,
      "pair",
      [one, other].sort().join(":"),
      each,
      at(begun, each),
      new Date(begun),
    ]),
  );
  await copyRows(
    client,
    "conversation_members",
    ["conversation_id", "member_id", "with_id", "state", "last_read_seq", "delivered_seq", "joined_at"],
    pairs.flatMap(({ id, one, other, begun }) => [
      [id, one, other, "active", each - 1, each, new Date(begun)],
      [id, other, one, "active", each, each, new Date(begun)],
    ]),
  );
  function* said() {
    for (const [pair, { id, one, other, begun }] of pairs.entries()) {
      for (let seq = 1; seq <= each; seq += 1) {
        const words = random.pick(LINES);
        const made = at(begun, seq);
        const sender = (each - seq) % 2 === 0 ? other : one;
        yield [
          idOf("message", pair * each + seq, made),
          id,
          seq,
          sender,
          `bench-${seq}`,
          words,
          `<p>${words}</p>`,
          words,
          made,
        ];
      }
    }
  }
  await copyRows(
    client,
    "messages",
    ["id", "conversation_id", "seq", "sender_id", "client_id", "body", "body_html", "excerpt", "created_at"],
    said(),
  );
}
