"use server";
import { action } from "@/lib/web/action";
import { changeForumSettings } from "./change-settings";
import { forumSettings } from "./schema";

export const saveForumSettings = action(forumSettings, async (actor, input) => {
  await changeForumSettings(actor, input);
});
