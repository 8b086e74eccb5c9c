import type { PrismaClient } from "@/generated/prisma/client";
import { newId, randomToken } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import { listReel } from "./lists/reel";
import type { SeededMember } from "./members";

const HOUR = 3_600_000;
const STEP = 65_536n;

/** Watchlists, favourites and lists of the people of the demo, some by two, liked and answered. Answers how many lists. */
export async function seedLists(
  db: PrismaClient,
  members: readonly SeededMember[],
  random: () => number,
): Promise<number> {
  const films = await db.film.findMany({ select: { id: true, slug: true }, orderBy: { slug: "asc" } });
  const filmOf = new Map(films.map(({ id, slug }) => [slug, id]));
  const some = (count: number) => [
    ...new Set(Array.from({ length: count }, () => films[Math.floor(random() * films.length)]?.id ?? "")),
  ];

  await db.watchlistItem.createMany({
    data: members.slice(0, 80).flatMap(({ id: memberId }) =>
      some(4 + Math.floor(random() * 24)).map((filmId, nth) => ({
        memberId,
        filmId,
        position: STEP * BigInt(nth + 1),
        priority: random() < 0.15 ? 2 : 1,
        addedAt: new Date(Date.now() - nth * 30 * HOUR),
      })),
    ),
  });
  await db.filmFavourite.createMany({
    data: members
      .slice(0, 60)
      .flatMap(({ id: memberId }) => some(4).map((filmId, nth) => ({ memberId, filmId, position: nth + 1 }))),
  });

  const idOf = new Map(members.map(({ handle, id }) => [handle, id]));
  const lists = listReel
    .trim()
    .split("\n\n")
    .map((reel, nth) => readList(reel, nth, idOf, filmOf));
  await db.filmList.createMany({ data: lists.map(({ films: _, ...list }) => list) });
  await db.filmListItem.createMany({
    data: lists.flatMap(({ id: listId, ownerId, createdAt, films: its }) =>
      its.map(({ filmId, note }, at) => ({
        listId,
        filmId,
        note,
        addedById: ownerId,
        addedAt: createdAt,
        position: STEP * BigInt(at + 1),
      })),
    ),
  });
  await db.filmListLike.createMany({
    data: lists.flatMap(({ id: listId, ownerId }) =>
      members
        .filter(({ id }) => id !== ownerId && random() < 0.12)
        .map(({ id: memberId }) => ({ listId, memberId })),
    ),
  });
  await shareOne(db, lists, idOf);
  return lists.length;
}

type Listed = ReturnType<typeof readList>;

function readList(reel: string, nth: number, idOf: Map<string, string>, filmOf: Map<string, string>) {
  const [head = "", ...lines] = reel.split("\n");
  const [handle = "", title = "", ranked = "", tags = ""] = head.split("|").map((part) => part.trim());
  const films = lines.flatMap((line) => {
    const [slug = "", note = ""] = line.split(" : ");
    const filmId = filmOf.get(slug);
    return filmId ? [{ filmId, note }] : [];
  });
  const description = lines[0]?.includes(" ") && !lines[0].includes(" : ") ? lines[0] : "";
  const at = new Date(Date.now() - (nth * 41 + 5) * HOUR);
  return {
    id: newId(),
    ownerId: idOf.get(handle) ?? "",
    slug: slugOf(title, "list"),
    title,
    description,
    descriptionHtml: description && `<p>${description}</p>\n`,
    isRanked: ranked === "#",
    tags: tags.split(",").map((tag) => tag.trim().replaceAll(" ", "-")),
    createdAt: at,
    updatedAt: at,
    films,
  };
}

/** Mira and Tomas edit one together, Ines was asked, too; one of Mira's is by link; people say something to the first. */
async function shareOne(
  db: PrismaClient,
  lists: readonly Listed[],
  idOf: Map<string, string>,
): Promise<void> {
  const [trains, debuts, kitchens] = lists;
  const [mira = "", tomas = "", ines = ""] = ["mira", "tomas", "ines"].map((handle) => idOf.get(handle));
  if (!trains || !debuts || !kitchens) return;
  await db.filmListEditor.createMany({
    data: [
      { listId: trains.id, memberId: tomas, state: "editor" },
      { listId: debuts.id, memberId: ines, state: "invited" },
    ],
  });
  await db.filmListChange.createMany({
    data: trains.films.map(({ filmId, note }, at) => ({
      listId: trains.id,
      number: at + 1,
      actorId: at % 3 === 1 ? tomas : mira,
      kind: "added",
      filmId,
      after: { place: at + 1, note },
    })),
  });
  await db.filmList.update({ where: { id: trains.id }, data: { changeCount: trains.films.length } });
  await db.filmList.update({
    where: { id: kitchens.id },
    data: { visibility: "link", linkToken: randomToken() },
  });
  const say = (handle: string, body: string, hoursAgo: number) => ({
    id: newId(),
    listId: trains.id,
    authorId: idOf.get(handle) ?? ines,
    clientId: `seed-${handle}`,
    body,
    bodyHtml: `<p>${body}</p>\n`,
    createdAt: new Date(Date.now() - hoursAgo * HOUR),
  });
  await db.filmListComment.createMany({
    data: [
      say("ines", "No night train without Shanghai Express. I will wait here until it is added.", 20),
      say("kenji-w", "The Lady Vanishes at number one is the right decision, and the tea is why.", 11),
      say("camila", "Compartment No. 6 in an actual sleeper, once. I can recommend it.", 3),
    ],
  });
}
