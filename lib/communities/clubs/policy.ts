import type { Round } from "./schema";

type Standing = Pick<Round, "phase" | "mine" | "nominations">;

/** Everybody in the club, while films are nominated, as many as everybody may. */
export function canNominateFilm(round: Standing & Pick<Round, "nominationsEach">): boolean {
  const own = round.nominations.filter(({ isMine }) => isMine);
  return round.mine !== null && round.phase === "nominating" && own.length < round.nominationsEach;
}

/** Everybody in the club, while it votes. */
export function canVoteInRound(round: Standing): boolean {
  return round.mine !== null && round.phase === "voting";
}

/** Everybody in the club, once there is a film to watch. */
export function canSayWatched(round: Standing): boolean {
  return round.mine !== null && (round.phase === "watching" || round.phase === "discussing");
}
