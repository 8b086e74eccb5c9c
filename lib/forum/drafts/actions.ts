"use server";
import { action } from "@/lib/web/action";
import { dropForumDraft } from "./drop-forum-draft";
import { draftParams } from "./schema";

export const submitDraftDrop = action(draftParams, dropForumDraft);
