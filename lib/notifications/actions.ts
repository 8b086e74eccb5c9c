"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { acceptFollowRequest } from "@/lib/profiles/following/accept-follow-request";
import { declineFollowRequest } from "@/lib/profiles/following/decline-follow-request";
import { memberInput } from "@/lib/profiles/schema";
import { action, callAction, openAction } from "@/lib/web/action";
import { deleteNotification } from "./delete-notification";
import { markAllRead } from "./mark-all-read";
import { markRead } from "./mark-read";
import { markUnread } from "./mark-unread";
import { restoreNotification } from "./restore-notification";
import {
  markReadInput,
  markUnreadInput,
  notificationId,
  preferencesForm,
  pushEndpointInput,
  pushSubscriptionInput,
} from "./schema";
import { subscribePush } from "./subscribe-push";
import { unsubscribeMail } from "./unsubscribe-mail";
import { unsubscribePush } from "./unsubscribe-push";
import { updateNotificationPreferences } from "./update-preferences";

const nothing = z.object({});
const readAgain = () => revalidatePath("/notifications");

export const markAllReadCall = callAction(nothing, markAllRead);
export const deleteCall = callAction(notificationId, deleteNotification);
export const acceptRequestCall = callAction(memberInput, acceptFollowRequest);
export const declineRequestCall = callAction(memberInput, declineFollowRequest);
export const markReadCall = callAction(markReadInput, markRead);
export const markUnreadCall = callAction(markUnreadInput, markUnread);
export const restoreCall = callAction(notificationId, restoreNotification);
export const subscribePushCall = callAction(pushSubscriptionInput, subscribePush);
export const unsubscribePushCall = callAction(pushEndpointInput, unsubscribePush);

export const markAllReadAction = action(nothing, async (actor) => {
  await markAllRead(actor);
  readAgain();
});

export const deleteAction = action(notificationId, async (actor, input) => {
  await deleteNotification(actor, input);
  readAgain();
});

export const acceptRequestAction = action(memberInput, async (actor, input) => {
  await acceptFollowRequest(actor, input);
  readAgain();
});

export const declineRequestAction = action(memberInput, async (actor, input) => {
  await declineFollowRequest(actor, input);
  readAgain();
});

export const savePreferencesAction = action(preferencesForm, async (actor, input) => {
  await updateNotificationPreferences(actor, input);
  revalidatePath("/settings/notifications");
});

export const unsubscribeAction = openAction(
  z.object({ token: z.string().max(4_096) }),
  async (_, { token }) => {
    await unsubscribeMail(token);
  },
);
