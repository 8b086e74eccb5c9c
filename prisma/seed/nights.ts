import type { PrismaClient } from "@/generated/prisma/client";
import { momentIn } from "@/lib/communities/events/time-zone";
import { remindLater } from "@/lib/films/nights/remind-later";
import { newId } from "@/lib/platform/ids";
import type { SeededMember } from "./members";

const DAY = 86_400_000;
const ZONE = "Europe/Berlin";
const COMPANY = ["mira", "tomas", "ines", "felix"];
/** On every watchlist, on some, and how they voted: the first is what they watch. */
const WANTED = [
  {
    film: "cleo-from-5-to-7-1962",
    by: ["mira", "tomas", "ines", "felix"],
    approve: ["mira", "ines", "felix"],
  },
  { film: "daisies-1966", by: ["mira", "ines"], approve: ["ines", "tomas"] },
  { film: "metropolis-1927", by: ["tomas", "felix"], approve: ["felix"], veto: ["mira"] },
];

/** A watch night of the demo: four people, a film they agree on, and a Friday to come. */
export async function seedNights(db: PrismaClient, members: readonly SeededMember[]): Promise<void> {
  const idOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found.id;
  };
  const films = await db.film.findMany({ where: { slug: { in: WANTED.map(({ film }) => film) } } });
  const filmOf = (slug: string) => {
    const found = films.find((film) => film.slug === slug);
    if (!found) throw new Error(`The demo has no film ${slug}.`);
    return found;
  };
  const id = newId();
  const startsAt = momentIn(ZONE, `${nextFriday().toISOString().slice(0, 10)}T20:30`);
  const film = filmOf("cleo-from-5-to-7-1962");
  await db.watchNight.create({
    data: {
      id,
      title: "Two hours in Paris",
      filmId: film.id,
      startsAt,
      timeZone: ZONE,
      place: "Mira’s, third floor, the bell is the one without a name",
      sequence: 1,
    },
  });
  await db.watchNightPerson.createMany({
    data: COMPANY.map((handle, nth) => ({
      nightId: id,
      memberId: idOf(handle),
      state: "in",
      isHost: nth === 0,
      createdAt: new Date(Date.now() - (COMPANY.length - nth) * 3_600_000),
    })),
  });
  await db.watchNightPerson.create({ data: { nightId: id, memberId: idOf("sanna") } });
  await db.watchlistItem.createMany({
    data: WANTED.flatMap(({ film: slug, by }, nth) =>
      by.map((handle) => ({ memberId: idOf(handle), filmId: filmOf(slug).id, position: BigInt(-nth - 1) })),
    ),
    skipDuplicates: true,
  });
  await db.watchNightVote.createMany({
    data: WANTED.flatMap(({ film: slug, approve, veto = [] }) => [
      ...approve.map((handle) => ({
        nightId: id,
        filmId: filmOf(slug).id,
        memberId: idOf(handle),
        vote: "approve",
      })),
      ...veto.map((handle) => ({
        nightId: id,
        filmId: filmOf(slug).id,
        memberId: idOf(handle),
        vote: "veto",
      })),
    ]),
  });
  await remindLater(db, { id, startsAt: startsAt.toISOString(), film, cancelledAt: null });
}

function nextFriday(): Date {
  const inTwoDays = new Date(Date.now() + 2 * DAY);
  return new Date(inTwoDays.getTime() + ((12 - inTwoDays.getUTCDay()) % 7) * DAY);
}
