import { z } from "zod";
import { tag } from "@/lib/forum/tags/schema";
import { clientId } from "@/lib/forum/threads/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugRef } from "@/lib/platform/slug-ref";
import { multiline, text } from "@/lib/platform/text";
import { memberParams } from "@/lib/profiles/schema";
import { moment, person } from "@/lib/talk/schema";
import { filmCard } from "../schema";
import {
  LIST_COMMENT_MOST,
  LIST_DESCRIPTION_MOST,
  LIST_NOTE_MOST,
  LIST_SORTS,
  LIST_TAGS_MOST,
  LIST_TITLE_MOST,
  ON_A_PAGE,
  REPLIES_FROM,
  VISIBILITIES,
} from "./limits";

export const listParams = z.object({ id: z.uuid("Not the id of a list.") });
export type ListId = z.output<typeof listParams>;
/** What a secret link ends in. */
export const sharedParams = z.object({ token: z.string().max(200) });
export const listFilmParams = listParams.extend({ slug: slugRef });
export type ListFilm = z.output<typeof listFilmParams>;
export const editorParams = listParams.extend(memberParams.shape);
export type EditorInput = z.output<typeof editorParams>;

export const tags = z
  .array(tag)
  .max(20, `${LIST_TAGS_MOST} tags at most.`)
  .transform((all) => [...new Set(all)])
  .refine((all) => all.length <= LIST_TAGS_MOST, `${LIST_TAGS_MOST} tags at most.`);

const fields = z.strictObject({
  title: text({ min: 1, max: LIST_TITLE_MOST, label: "The title" }),
  description: multiline({ max: LIST_DESCRIPTION_MOST, label: "The description" }),
  /** Its order means something: the films have numbers. */
  isRanked: z.boolean({ error: "Ranked, or not." }),
  visibility: z.enum(VISIBILITIES, { error: "Everyone, by link, or only you." }),
  repliesFrom: z.enum(REPLIES_FROM, { error: "Everyone, people you follow, or nobody." }),
  tags,
});
export const startListInput = fields.partial().required({ title: true });
export type StartListInput = z.output<typeof startListInput>;
/** What is left out stays as it is. */
export const changeListInput = fields.partial().extend({
  /** Make the secret link anew: the one before opens nothing any more. */
  renewsLink: z.boolean().default(false),
});
export type ChangeListInput = z.output<typeof changeListInput> & ListId;

const note = text({ max: LIST_NOTE_MOST, label: "The note" });
export const addInput = z.strictObject({ note: note.default("") });
export type AddInput = z.output<typeof addInput> & ListFilm;
export const listNoteInput = z.strictObject({ note });
export type ListNoteInput = z.output<typeof listNoteInput> & ListFilm;
/** Behind which film it goes; null is before all of them. */
export const placeInput = z.strictObject({ behind: slugRef.nullable() });
export type PlaceInput = z.output<typeof placeInput> & ListFilm;

export const changeParams = listParams.extend({
  number: z.coerce.number({ error: "Not the number of a change." }).int().min(1).max(2_147_483_646),
});
export type ChangeNumber = z.output<typeof changeParams>;

export const listQuery = z.object({
  cursor: z.string().max(500).optional(),
  /** Where its comments go on. */
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE.max).default(ON_A_PAGE),
});
export type ListQuery = z.output<typeof listQuery>;

export const listsQuery = pageQuery(PAGE.cards).extend({
  sort: z.enum(LIST_SORTS).default("popular"),
  tag: tag.optional(),
});
export type ListsQuery = z.output<typeof listsQuery>;
const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional();
/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const listsPage = z.object({
  sort: one.transform((value) => z.enum(LIST_SORTS).safeParse(value).data),
  tag: one.transform((value) => tag.safeParse(value).data),
  cursor: one.transform((value) => value?.slice(0, 500)),
});
export const memberListsQuery = pageQuery(PAGE.cards);
export const changesQuery = pageQuery(PAGE.rows);

export const listCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  isRanked: z.boolean(),
  visibility: z.enum(VISIBILITIES),
  tags: z.array(z.string()),
  filmCount: z.int(),
  likeCount: z.int(),
  commentCount: z.int(),
  updatedAt: moment,
  owner: person,
  /** The first five of its films. */
  films: z.array(filmCard),
});
export type ListCard = z.output<typeof listCard>;
export const listsAnswer = pageOf(listCard);

export const filmList = listCard.extend({
  description: z.string(),
  descriptionHtml: z.string(),
  createdAt: moment,
  repliesFrom: z.enum(REPLIES_FROM),
  /** Staff hid it from all but its owner. */
  isHidden: z.boolean(),
  clonedFrom: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }).nullable(),
  /** Who edits it with its owner; who was asked to is seen by who edits it. */
  editors: z.array(person.extend({ state: z.enum(["invited", "editor"]) })),
  /** What opens it by link, for its owner. */
  link: z.string().nullable(),
  /** How the viewer stands to it; null for visitors. */
  mine: z
    .object({
      isOwner: z.boolean(),
      isEditor: z.boolean(),
      isInvited: z.boolean(),
      likes: z.boolean(),
      mayReply: z.boolean(),
    })
    .nullable(),
});
export type FilmList = z.output<typeof filmList>;

export const listItem = z.object({ film: filmCard, note: z.string() });
export type ListItem = z.output<typeof listItem>;

export const listComment = z.object({
  id: z.uuid(),
  author: person,
  /** The viewer has muted its author. */
  isFolded: z.boolean(),
  body: z.string(),
  html: z.string(),
  editedAt: moment.nullable(),
  /** When staff put other words there. */
  correctedAt: moment.nullable(),
  createdAt: moment,
});
export type ListComment = z.output<typeof listComment>;

/** A list with a page of its films and one of its comments, the newest first. */
export const openedList = pageOf(listItem).extend({
  list: filmList,
  /** How many films stand before the first of these, and which stands right before it. */
  before: z.int(),
  start: z.string().nullable(),
  comments: pageOf(listComment),
  /** From where on the list's channel is to be heard. */
  cursor: z.int(),
});
export type OpenedList = z.output<typeof openedList>;

export const commentParams = z.object({ id: z.uuid("Not the id of a comment.") });
export type CommentId = z.output<typeof commentParams>;
const body = multiline({ min: 1, max: LIST_COMMENT_MOST, label: "The comment" });
export const listCommentInput = z.strictObject({ clientId, body });
export type ListCommentInput = z.output<typeof listCommentInput> & ListId;
export const editListCommentInput = z.strictObject({ body });
export type EditListCommentInput = z.output<typeof editListCommentInput> & CommentId;

const place = z.object({ place: z.int().optional(), note: z.string().optional() });
export const listChange = z.object({
  number: z.int(),
  kind: z.enum(["added", "removed", "moved", "noted", "details"]),
  /** Null when they left Lumo. */
  actor: person.nullable(),
  film: filmCard.nullable(),
  before: place.extend({ title: z.string().optional() }),
  after: place.extend({ title: z.string().optional() }),
  /** The number of the change it undoes. */
  undoes: z.int().nullable(),
  isUndone: z.boolean(),
  createdAt: moment,
});
export type ListChange = z.output<typeof listChange>;
export const changesAnswer = pageOf(listChange).extend({ list: filmList });

/** A list the actor may put a film on. */
export const listForFilm = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  filmCount: z.int(),
  visibility: z.enum(VISIBILITIES),
  has: z.boolean(),
});
export type ListForFilm = z.output<typeof listForFilm>;

export const likeState = z.object({ likes: z.boolean(), likeCount: z.int() });
export type LikeState = z.output<typeof likeState>;
