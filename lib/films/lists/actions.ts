"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { action, callAction } from "@/lib/web/action";
import { filmSaidText } from "../schema";
import { addToList } from "./add-to-list";
import { arrangeList } from "./arrange-list";
import { changeList } from "./change-list";
import { cloneList } from "./clone-list";
import { commentOnList } from "./comment-on-list";
import { deleteList } from "./delete-list";
import { findFilm } from "./find-film";
import { inviteEditor } from "./invite-editor";
import { joinList } from "./join-list";
import { leaveList } from "./leave-list";
import { likeList } from "./like-list";
import { noteOnList } from "./note-on-list";
import {
  addInput,
  changeListInput,
  changeParams,
  editorParams,
  listCommentInput,
  listFilmParams,
  listNoteInput,
  listParams,
  placeInput,
} from "./schema";
import { startList } from "./start-list";
import { takeOffList } from "./take-off-list";
import { undoChange } from "./undo-change";
import { unlikeList } from "./unlike-list";

const words = changeListInput.shape;
const tick = z.literal("on").optional().transform(Boolean);
const form = z.object({
  title: words.title.unwrap(),
  description: words.description.unwrap().default(""),
  isRanked: tick,
  visibility: words.visibility.unwrap(),
  repliesFrom: words.repliesFrom.unwrap(),
  /** With commas between them. */
  tags: z.preprocess(
    (sent) =>
      String(sent ?? "")
        .split(",")
        .filter((each) => each.trim() !== ""),
    words.tags.unwrap(),
  ),
});

export const openNewList = action(form, async (actor, input) => {
  const { slug, id } = await startList(actor, input);
  redirect(`/lists/${slug}/${id}/edit`);
});

export const saveList = action(
  form.extend(listParams.shape),
  async (actor, input) => {
    await changeList(actor, { ...input, renewsLink: false });
  },
  "Saved",
);

export const renewLink = action(listParams, async (actor, { id }) => {
  await changeList(actor, { id, renewsLink: true });
});

export const dropList = action(listParams, async (actor, { id }) => {
  await deleteList(actor, { id });
  redirect(`/members/${actor.handle}/lists`);
});

export const copyList = action(listParams, async (actor, { id }) => {
  const made = await cloneList(actor, { id });
  redirect(`/lists/${made.slug}/${made.id}/edit`);
});

export const addByTitle = action(
  listParams.extend({ film: filmSaidText, note: addInput.shape.note }),
  async (actor, { id, film, note }) => {
    const slug = await findFilm(film);
    if (!slug) {
      const sentence = `There is no film called “${film}” here. Take one of those that are suggested.`;
      throw new AppError("invalid", sentence, { film: sentence });
    }
    await addToList(actor, { id, slug, note });
  },
);

const turn = listFilmParams.extend({ wants: z.enum(["on", "off"]) });
export const turnOnList = action(turn, (actor, { id, slug, wants }) =>
  wants === "on" ? addToList(actor, { id, slug, note: "" }) : takeOffList(actor, { id, slug }),
);

/** A field that says nothing means before all others. */
const place = listFilmParams.extend({
  behind: z.preprocess((value) => value || null, placeInput.shape.behind),
});
export const moveOnList = callAction(place, arrangeList);
export const submitListPlace = action(place, arrangeList);

export const saveListNote = action(listFilmParams.extend(listNoteInput.shape), noteOnList, "Saved");

export const submitUndo = action(changeParams, undoChange);

export const submitInvitation = action(
  editorParams,
  (actor, input) => inviteEditor(actor, input),
  "They were asked.",
);

export const dropEditor = action(editorParams, leaveList);

const answer = listParams.extend({ answer: z.enum(["join", "leave"]) });
export const answerInvitation = action(answer, (actor, { id, answer: said }) =>
  said === "join" ? joinList(actor, { id }) : leaveList(actor, { id, handle: actor.handle }),
);

const like = listParams.extend({ likes: z.stringbool({ error: "Like it, or not." }) });
export const submitListLike = action(like, async (actor, { id, likes }) => {
  await (likes ? likeList(actor, { id }) : unlikeList(actor, { id }));
});

export const submitListComment = action(listParams.extend(listCommentInput.shape), async (actor, input) => {
  await commentOnList(actor, input);
});
