import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, ENDED, memberId, type Size } from "./world";

/** In how many communities everybody is: the one of their number, and the ones before it. */
const JOINED = 10;
/** So many of the first members are in the first community, whatever else they joined. */
const CROWD = 300;
const NAMES = ["Slow Trains", "The Long Take", "Front Row", "Nitrate Nights", "Subtitles On", "Matinee"];
const TOPICS = ["silents", "documentary", "noir", "animation", "melodrama", "archives"];
const LINES = [
  "Which print did they show, the long one or the one everybody has seen?",
  "The projectionist left the house lights up for the first reel.",
  "I could watch her walk down that corridor for an hour.",
  "Second feature starts at ten, bring something warm.",
];
const MINUTE = 60_000;

/** The community that member `n` comes to first. */
export function communityOf(n: number, size: Size): string {
  return `bench-${n % size.communities}`;
}

export function roomId(n: number): string {
  return idOf("room", n, BEGUN);
}

/** Communities of equal size with one room each, as full as the others; its last line is unread. */
export async function fillCommunities(client: pg.Client, size: Size, random: Random): Promise<void> {
  const each = Math.floor(size.roomMessages / size.communities);
  const all = Array.from({ length: size.communities }, (_, n) => {
    const people = Array.from({ length: size.members }, (_each, m) => m).filter(
      (m) => (n - m + size.members * size.communities) % size.communities < JOINED || (n === 0 && m < CROWD),
    );
    return { n, id: idOf("community", n, BEGUN), room: roomId(n), people };
  });
  const saidAt = (seq: number) => new Date(ENDED.getTime() - (each - seq + 1) * MINUTE);
  await copyRows(
    client,
    "communities",
    ["id", "slug", "name", "line", "topics", "member_count", "last_active_at", "created_at"],
    all.map(({ n, id, people }) => [
      id,
      `bench-${n}`,
      `${NAMES[n % NAMES.length]} ${n}`,
      LINES[n % LINES.length] ?? "",
      `{${random.pick(TOPICS)}}`,
      people.length,
      new Date(ENDED.getTime() - n * MINUTE),
      new Date(BEGUN.getTime() + n * MINUTE),
    ]),
  );
  await copyRows(
    client,
    "community_rooms",
    ["id", "community_id", "slug", "name", "last_seq", "last_message_at"],
    all.map(({ id, room }) => [room, id, "lobby", "Lobby", each, saidAt(each)]),
  );
  await copyRows(
    client,
    "community_members",
    ["community_id", "member_id", "role", "joined_at"],
    all.flatMap(({ id, people }) =>
      people.map((m, at) => [
        id,
        memberId(m),
        at === 0 ? "owner" : "member",
        new Date(BEGUN.getTime() + m * MINUTE),
      ]),
    ),
  );
  await copyRows(
    client,
    "community_positions",
    ["room_id", "community_id", "member_id", "last_read_seq"],
    all.flatMap(({ id, room, people }) => people.map((m) => [room, id, memberId(m), each - 1])),
  );
  function* said() {
    for (const { n, id, room, people } of all) {
      for (let seq = 1; seq <= each; seq += 1) {
        const words = random.pick(LINES);
        const at = saidAt(seq);
        const sender = memberId(people[seq % people.length] ?? 0);
        const message = idOf("room-message", n * each + seq, at);
        yield [message, id, room, seq, sender, `bench-${seq}`, words, `<p>${words}</p>`, words, at];
      }
    }
  }
  await copyRows(
    client,
    "community_messages",
    [
      "id",
      "community_id",
      "room_id",
      "seq",
      "sender_id",
      "client_id",
      "body",
      "body_html",
      "excerpt",
      "created_at",
    ],
    said(),
  );
}
