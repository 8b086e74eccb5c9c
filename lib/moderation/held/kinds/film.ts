import "server-only";
import { z } from "zod";
import { filmInput } from "@/lib/films/keeping/schema";
import { asSaidBy, writeFilm } from "@/lib/films/keeping/write-film";
import { AppError } from "@/lib/platform/errors";
import type { HeldKind } from "../kind";

/** As it was kept: what has none says so, where a form leaves it empty. */
const kept = z
  .record(z.string(), z.unknown())
  .transform(({ body: _, ...film }) =>
    Object.fromEntries(Object.entries(film).filter(([, value]) => value !== null)),
  )
  .pipe(filmInput);

/** A film that a member misses. */
export const film: HeldKind = {
  async publish(tx, author, payload) {
    const input = kept.safeParse(payload);
    if (!input.success) throw new AppError("conflict", "It cannot stand there any more.");
    const { slug } = await writeFilm(tx, author, asSaidBy(input.data));
    return { href: `/films/${slug}` };
  },
};
