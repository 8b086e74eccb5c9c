import { z } from "zod";
import { filmCard } from "@/lib/films/schema";
import { multiline, text } from "@/lib/platform/text";

/** How a member is named from outside: a handle with or without its @, or an id. What cannot be either is nobody's. */
export const memberRef = z
  .string()
  .max(200)
  .transform((value) => value.trim().replace(/^@/, "").toLowerCase())
  .transform((value) => (/^[a-z0-9_-]{3,50}$/.test(value) ? value : "-"));

/** The `{handle}` of an address. */
export const memberParams = z.object({ handle: memberRef });

export const memberInput = z.object({ member: memberRef });
export type MemberInput = z.output<typeof memberInput>;

/** What lies between the viewer and a member. */
export const relation = z.object({
  isYou: z.boolean(),
  isFollowing: z.boolean(),
  followsYou: z.boolean(),
  /** The viewer asked to follow and has no answer yet. */
  requested: z.boolean(),
});
export type Relation = z.output<typeof relation>;

export const memberCard = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
  role: z.enum(["member", "moderator", "admin"]),
  /** The beginning of the bio in plain words; empty where the viewer may not read it. */
  line: z.string(),
  isPrivate: z.boolean(),
  followersCount: z.int(),
  followingCount: z.int(),
  joinedAt: z.date(),
  /** Null for somebody who is not signed in. */
  relation: relation.nullable(),
});
export type MemberCard = z.output<typeof memberCard>;

export const profileLink = z.object({ label: z.string(), url: z.string() });
export type ProfileLink = z.output<typeof profileLink>;

export const profile = memberCard.extend({
  pronouns: z.string(),
  place: z.string(),
  bioHtml: z.string(),
  links: z.array(profileLink),
  headerUrl: z.string().nullable(),
  /** The films they show first, four at most. */
  favourites: z.array(filmCard),
  /** Whether the viewer sees more than the card. */
  isOpen: z.boolean(),
  /** Whether the viewer may open the lists of followers and following. */
  showsFollows: z.boolean(),
  reviewsCount: z.int().nullable(),
  watchlistCount: z.int().nullable(),
  /** Whether the viewer has muted them; they are never told. */
  isMuted: z.boolean(),
});
export type Profile = z.output<typeof profile>;

/** Null is a number that is not the viewer's to know. */
export const memberStats = z.object({
  followers: z.int(),
  following: z.int(),
  reviews: z.int().nullable(),
  watchlist: z.int().nullable(),
});
export type MemberStats = z.output<typeof memberStats>;

/** A person in a menu or a field that completes names. */
export const suggestion = z.object({
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
});
export type Suggestion = z.output<typeof suggestion>;

export const PROFILE_WORDS = {
  name: 80,
  bio: 500,
  place: 80,
  pronouns: 40,
  linkLabel: 40,
  linkUrl: 200,
  links: 4,
};

const link = z.object({
  label: text({ max: PROFILE_WORDS.linkLabel, label: "The link's name" }).default(""),
  url: text({ min: 1, max: PROFILE_WORDS.linkUrl, label: "The link" })
    .transform((value) => (/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`))
    .refine(isWebAddress, "Links begin with https:// or http://."),
});

/** Each part may be left out, and then stays as it is. */
export const profileChanges = z
  .object({
    name: text({ min: 1, max: PROFILE_WORDS.name, label: "Your name" }),
    bio: multiline({ max: PROFILE_WORDS.bio, label: "Your bio" }),
    place: text({ max: PROFILE_WORDS.place, label: "The place" }),
    pronouns: text({ max: PROFILE_WORDS.pronouns, label: "Pronouns" }),
    links: z.array(link).max(PROFILE_WORDS.links, "Four links at most."),
    isPrivate: z.boolean(),
    hidesFollows: z.boolean(),
    hidesWatchlist: z.boolean(),
  })
  .partial()
  .strict();
export type ProfileChanges = z.output<typeof profileChanges>;

export const pictureInput = z.object({ uploadId: z.uuid("Say which uploaded picture.") }).strict();
export type PictureInput = z.output<typeof pictureInput>;

/** What a member sees of their own profile when they edit it. */
export const ownProfile = z.object({
  handle: z.string(),
  name: z.string(),
  bio: z.string(),
  place: z.string(),
  pronouns: z.string(),
  links: z.array(profileLink),
  avatarUrl: z.string().nullable(),
  headerUrl: z.string().nullable(),
  isPrivate: z.boolean(),
  hidesFollows: z.boolean(),
  hidesWatchlist: z.boolean(),
});
export type OwnProfile = z.output<typeof ownProfile>;

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  return /^https?:$/.test(protocol) && hostname.includes(".") && username === "";
}
