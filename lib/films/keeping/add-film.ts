import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { holdWords } from "@/lib/moderation/held/hold-words";
import type { Held } from "@/lib/moderation/held/schema";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { type FilmCard, filmCard } from "../schema";
import { inWords } from "./in-words";
import { canKeepFilms } from "./policy";
import type { AddInput, FilmPlace } from "./schema";
import { asSaidBy, writeFilm } from "./write-film";

const rows = z.array(z.object({ item: filmCard }));

/**
 * Adds a film that is missing. What a member writes waits for somebody of the staff, as facts stand for everybody; the
 * staff's own stands at once. A film of the same name and year is named instead, unless they mean another. Ten a day.
 */
export async function addFilm(actor: Actor, input: AddInput): Promise<FilmPlace | Held> {
  const { clientId, isAnother, ...film } = input;
  const [alike] = isAnother ? [] : await filmsCalled(film.title, film.year);
  if (alike)
    throw new AppError(
      "conflict",
      `There is “${alike.title}” (${alike.year}) by ${alike.directors.join(", ") || "nobody we know"} already, at /films/${alike.slug}. If yours is another one, say so.`,
      { title: "A film of this name and year is here already." },
    );
  await spend("film", actor.id);
  if (canKeepFilms(actor)) return writeFilm(db, actor, asSaidBy(film));
  return holdWords(actor, {
    kind: "film",
    // It is for the catalogue, which is one.
    placeId: newId(),
    clientId,
    title: `${film.title} (${film.year})`,
    href: "/films",
    payload: { ...film, body: inWords(film) },
    reasons: ["approval"],
    detail: "",
    draft: "films:new",
  });
}

/** Films of that name, a year apart at most. One round trip. */
export async function filmsCalled(title: string, year: number): Promise<FilmCard[]> {
  const found = rows.parse(await db.$queryRaw`SELECT item FROM films_called(${title}, ${year}::int)`);
  return found.map(({ item }) => item);
}
