import type { Viewpoint } from "@/tests/safety/scene";

/** What each viewpoint is answered at an entry that is about Ada or what is hers; `whenPrivate` where a private profile differs. */
export type Row = { expected: Statuses; whenPrivate?: Statuses };
export type Statuses = Record<Viewpoint, number>;

export const all = (status: number): Statuses => ({
  anonymous: status,
  owner: status,
  stranger: status,
  follower: status,
  blocked: status,
  blocker: status,
  moderator: status,
  admin: status,
  suspended: status,
  roomModerator: status,
  otherAdmin: status,
});
/** Somebody who is suspended is nobody. */
export const members = (status: number): Statuses => ({ ...all(status), anonymous: 401, suspended: 401 });
/** Who is blocked, either way, cannot tell Ada from nobody. */
export const hidden = (statuses: Statuses): Statuses => ({ ...statuses, blocked: 404, blocker: 404 });
export const ownerOnly = (status: number): Statuses => ({ ...members(404), owner: status });
/** Ada has a conversation with Grace, who follows her; to the others there is none. */
export const inTheGroup = (status: number): Statuses => ({ ...ownerOnly(status), follower: status });
/** In Ada's community Grace is a member like others, and Moira one of its moderators. */
export const inTheCommunity = (status: number): Statuses => ({
  ...inTheGroup(status),
  roomModerator: status,
});
export const ledByOwner = (status: number): Statuses => ({ ...inTheCommunity(403), owner: status });
export const keptByStaff = (status: number): Statuses => ({ ...ledByOwner(status), roomModerator: status });
export const bySiteStaff = (status: number): Statuses => ({
  ...members(403),
  moderator: status,
  admin: status,
});
export const writtenByOwner = (status: number): Statuses => ({ ...bySiteStaff(status), owner: status });
export const byAdmins = (status: number): Statuses => ({ ...members(403), admin: status });
export const heldByEditors = (status: number): Statuses => ({ ...members(404), owner: 403, admin: status });
export const writtenForBlog = (status: number): Statuses => ({
  ...members(404),
  owner: status,
  admin: status,
});
export const notOneself = (statuses: Statuses): Statuses => ({ ...statuses, owner: 403 });

export const anyone: Row = { expected: all(200) };
export const member: Row = { expected: members(200) };
export const memberDone: Row = { expected: members(204) };
export const about: Row = { expected: hidden(all(200)) };
export const follows: Row = {
  expected: hidden(all(200)),
  whenPrivate: hidden({ ...all(403), owner: 200, follower: 200 }),
};

/** What Ada says of a film, or a list of hers: behind a private profile it is there for nobody but who follows her. */
export const viewing: Row = {
  expected: hidden(all(200)),
  whenPrivate: { ...all(404), owner: 200, follower: 200 },
};
