"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { setApprovalInput } from "./schema";
import { setForumApproval } from "./set-forum-approval";

/** A select that stands at "as the site" sends nothing, and so does the site's own name. */
const form = z.strictObject({
  category: z.preprocess((value) => value || undefined, setApprovalInput.shape.category),
  approval: z.preprocess((value) => value || null, setApprovalInput.shape.approval),
});

export const saveApproval = action(form, async (actor, input) => {
  await setForumApproval(actor, input);
  revalidatePath("/forum/categories");
});
