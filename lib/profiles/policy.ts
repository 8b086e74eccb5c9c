import type { Relation } from "./schema";

type Person = { isPrivate: boolean; hidesFollows: boolean };

/** Nobody follows, mutes or blocks themselves. */
export function isSomebodyElse(actor: { id: string }, member: { id: string }): boolean {
  return actor.id !== member.id;
}

/** A private profile shows only its card to people it did not let in. */
export function canSeeProfile(member: Pick<Person, "isPrivate">, relation: Relation | null): boolean {
  return !member.isPrivate || relation?.isYou === true || relation?.isFollowing === true;
}

/** Who follows whom may be kept to oneself. */
export function canSeeFollows(member: Person, relation: Relation | null): boolean {
  return relation?.isYou === true || (!member.hidesFollows && canSeeProfile(member, relation));
}

export function canSeeWatchlist(
  member: Pick<Person, "isPrivate"> & { hidesWatchlist: boolean; watchlistForFollowers: boolean },
  relation: Relation | null,
): boolean {
  if (relation?.isYou) return true;
  const isLetIn = relation?.isFollowing || (!member.watchlistForFollowers && canSeeProfile(member, relation));
  return !member.hidesWatchlist && isLetIn;
}
