import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { filmSaid } from "@/lib/films/film-said";
import { keepMute } from "./keep-mute";
import type { FeedMute, MuteFilmInput } from "./schema";

/** Nothing about a film stands in the actor's feed, for a while or for good. */
export async function muteFilm(actor: Actor, { film, ends }: MuteFilmInput): Promise<FeedMute> {
  return keepMute(actor, { filmId: await filmSaid(film) }, ends);
}
