import type { PrismaClient } from "@/generated/prisma/client";
import { newId } from "@/lib/platform/ids";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { reviewComments } from "./diaries/comments";
import { reviews } from "./diaries/reviews";
import { tastesOf } from "./diaries/tastes";
import { idAt, type SeededMember } from "./members";

const DAY = 86_400_000;
const PLACES = ["", "", "at home", "the Kinoteka", "a rooftop in June", "the last row", "a night train"];
const TAGS = ["35mm", "rewatch", "with subtitles", "double bill", "festival", "sunday afternoon", "matinee"];
/** How many viewings the demo sign-ins have beside their reviews; others have a few. */
const MANY: Record<string, number> = { mira: 46, tomas: 28, ines: 30 };

/** And from the years before they came here. */
const EARLIER: Record<string, number> = { mira: 150, tomas: 60, ines: 90 };

type Viewing = {
  id: string;
  memberId: string;
  filmId: string;
  clientId: string;
  watchedOn: Date;
  rating: number | null;
  liked: boolean;
  isRewatch: boolean;
  review: string | null;
  reviewHtml: string | null;
  hasSpoilers: boolean;
  tags: string[];
  place: string;
  createdAt: Date;
};

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

/** The diaries of the demo: reviews in their own words, viewings day by day, votes for every film, likes and comments. */
export async function seedDiaries(
  db: PrismaClient,
  members: readonly SeededMember[],
  random: () => number,
): Promise<number> {
  const films = await db.film.findMany({
    select: { id: true, title: true, year: true, genres: true, countries: true },
    orderBy: { slug: "asc" },
  });
  const worth = new Map(films.map(({ id }) => [id, 5 + Math.round(random() * 4)]));
  const leans = tastesOf(members, films, random);
  const filmOf = new Map(films.map((film) => [film.id, film]));
  /** How much better than others somebody finds a film. */
  const leaning = (memberId: string, filmId: string) => {
    const film = filmOf.get(filmId);
    return film ? leans(memberId, film) : 0;
  };
  const memberOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found;
  };
  const viewings: Viewing[] = [];
  const view = (who: SeededMember, filmId: string, said: Partial<Viewing> = {}) => {
    const since = Math.min(Date.now() - who.joined.getTime(), 300 * DAY);
    const at = new Date(Date.now() - Math.floor(random() ** 1.5 * since) - DAY / 4);
    const taste = Math.round((worth.get(filmId) ?? 7) + leaning(who.id, filmId) + (random() - 0.5) * 3);
    viewings.push({
      id: idAt(at, random),
      memberId: who.id,
      filmId,
      clientId: newId(),
      watchedOn: new Date(at.toISOString().slice(0, 10)),
      rating: random() < 0.9 ? Math.min(10, Math.max(1, taste)) : null,
      liked: taste > 8 && random() < 0.7,
      isRewatch: random() < 0.15,
      review: null,
      reviewHtml: null,
      hasSpoilers: false,
      tags: random() < 0.2 ? [TAGS[Math.floor(random() * TAGS.length)] ?? ""].filter(Boolean) : [],
      place: PLACES[Math.floor(random() * PLACES.length)] ?? "",
      createdAt: at,
      ...said,
    });
  };
  for (const [title, year, stars, handle = "", ...rest] of linesOf(reviews)) {
    const film = films.find((each) => each.title === title && each.year === Number(year));
    if (!film) continue;
    const words = rest.join(" | ");
    const review = words.replace(/^! /, "");
    view(memberOf(handle), film.id, {
      rating: Number(stars) * 2,
      liked: Number(stars) >= 4.5,
      hasSpoilers: words !== review,
      review,
      reviewHtml: renderMarkdown(review, "message").html,
    });
  }
  for (const who of members) {
    const many = MANY[who.handle] ?? Math.floor(random() * 9);
    for (let nth = 0; nth < many; nth++) {
      // Of three that they might watch tonight, the one that is most to their taste.
      const three = [0, 0, 0].map(() => films[Math.floor(random() * films.length)]?.id ?? "");
      view(who, three.toSorted((a, b) => leaning(who.id, b) - leaning(who.id, a))[0] ?? "");
    }
    for (let nth = 0; nth < (EARLIER[who.handle] ?? 0); nth++) {
      const at = new Date(Date.now() - (300 + random() * 800) * DAY);
      const film = films[Math.floor(random() ** 1.4 * films.length)]?.id ?? "";
      view(who, film, {
        id: idAt(at, random),
        watchedOn: new Date(at.toISOString().slice(0, 10)),
        createdAt: at,
      });
    }
  }
  await db.diaryEntry.createMany({ data: viewings });
  await db.filmMark.createMany({ data: marksOf(viewings, members, [...worth], leaning, random) });
  await receive(db, viewings, members, memberOf, random);
  return viewings.length;
}

/** What each thinks of each film they watched: what the latest viewing said, and for films of before a rating alone. */
function marksOf(
  viewings: Viewing[],
  members: readonly SeededMember[],
  worth: readonly (readonly [string, number])[],
  leaning: (memberId: string, filmId: string) => number,
  random: () => number,
) {
  const seen = Map.groupBy(viewings, ({ memberId, filmId }) => `${memberId} ${filmId}`);
  const logged = [...seen.values()].map((all) => {
    const [latest] = all.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    if (!latest) throw new Error("A film that was watched has a viewing.");
    const { memberId, filmId, rating, liked, watchedOn, createdAt } = latest;
    const times = { createdAt, updatedAt: createdAt };
    return {
      memberId,
      filmId,
      watched: true,
      rating,
      liked,
      viewings: all.length,
      lastWatchedOn: watchedOn,
      ...times,
    };
  });
  const before = members.flatMap(({ id, joined }) =>
    worth.flatMap(([filmId, good]) => {
      const lean = leaning(id, filmId);
      if (seen.has(`${id} ${filmId}`) || random() > 0.12 + 0.1 * lean) return [];
      const rating = Math.min(10, Math.max(1, Math.round(good + 1.2 * lean + (random() - 0.5) * 3)));
      const at = new Date(joined.getTime() + random() * (Date.now() - joined.getTime()));
      return [{ memberId: id, filmId, watched: true, rating, createdAt: at, updatedAt: at }];
    }),
  );
  return [...logged, ...before];
}

/** How reviews are received: more likes for some than for others, and what people said to them. */
async function receive(
  db: PrismaClient,
  viewings: Viewing[],
  members: readonly SeededMember[],
  memberOf: (handle: string) => SeededMember,
  random: () => number,
): Promise<void> {
  const written = viewings.filter(({ review }) => review !== null);
  await db.reviewLike.createMany({
    data: written.flatMap(({ id, memberId }) => {
      const charm = random() ** 2 * 0.5;
      return members
        .filter((member) => member.id !== memberId && random() < charm)
        .map((member) => ({ entryId: id, memberId: member.id }));
    }),
  });
  const films = new Map(
    (await db.film.findMany({ select: { id: true, title: true } })).map((f) => [f.id, f.title]),
  );
  await db.reviewComment.createMany({
    data: linesOf(reviewComments).flatMap(([title, author = "", handle = "", body = ""]) => {
      const about = written.find(
        ({ filmId, memberId }) => films.get(filmId) === title && memberId === memberOf(author).id,
      );
      if (!about) return [];
      const at = new Date(about.createdAt.getTime() + (0.02 + random() * 0.2) * DAY);
      const words = { body, bodyHtml: renderMarkdown(body, "message").html };
      const said = { entryId: about.id, authorId: memberOf(handle).id, clientId: newId(), createdAt: at };
      return [{ id: idAt(at, random), ...said, ...words }];
    }),
  });
}
