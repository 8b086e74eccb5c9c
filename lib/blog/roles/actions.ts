"use server";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { giveRole } from "./give-role";
import { roleInput, roleParams } from "./schema";

const roleForm = roleParams.extend({
  role: z.preprocess((value) => value || null, roleInput.shape.role.nullable()),
});

export const giveBlogRole = action(roleForm, giveRole, "That holds from their next step on.");
