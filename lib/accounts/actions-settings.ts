"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action, openAction } from "@/lib/web/action";
import { readVisitor } from "@/lib/web/visitor";
import { changeHandle } from "./change-handle";
import { changePassword } from "./change-password";
import { changePreferences } from "./change-preferences";
import { confirmEmailChange } from "./confirm-email-change";
import { requestEmailChange } from "./request-email-change";
import { emailChange, handleChange, passwordChange, preferences, tokenInput } from "./schema";

export const newHandle = action(
  handleChange,
  async (actor, input) => {
    await changeHandle(actor, input);
    revalidatePath("/", "layout");
  },
  "The handle is yours. Your old address leads here.",
);

export const newEmail = action(
  emailChange,
  (actor, input) => requestEmailChange(actor, input),
  "Check the inbox of the new address: your account moves when you answer the letter there.",
);

export const newPassword = action(
  passwordChange,
  async (actor, input) => {
    await changePassword(actor, input);
    revalidatePath("/settings/security");
  },
  "Your password is changed, and you are signed out everywhere else.",
);

export const newPreferences = action(
  preferences,
  async (actor, input) => {
    await changePreferences(actor, input);
    revalidatePath("/", "layout");
    return input;
  },
  "Kept.",
);

export const confirmNewEmail = openAction(tokenInput, async (viewer, input) => {
  await confirmEmailChange(await readVisitor(), input);
  return redirect(viewer ? "/settings/account?moved=1" : "/sign-in?moved=1");
});
