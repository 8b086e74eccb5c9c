"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { messageBody, messageFields } from "@/lib/talk/schema";
import { action } from "@/lib/web/action";
import { acceptRequest } from "./accept-request";
import { changeMessagingSettings } from "./change-messaging-settings";
import { declineRequest } from "./decline-request";
import { conversationId, messagingSettings, startConversationInput } from "./schema";
import { sendMessage } from "./send-message";
import { startConversation } from "./start-conversation";

const messageForm = z.strictObject({
  id: conversationId.shape.id,
  clientId: messageFields.shape.clientId,
  body: messageBody,
});

const tick = z.literal("on").optional().transform(Boolean);
/** Switches that are off are not sent. */
const settingsForm = messagingSettings
  .pick({ whoMayWrite: true })
  .extend({ showsTyping: tick, showsRead: tick, enterSends: tick });

export const saveMessagingSettingsAction = action(settingsForm, changeMessagingSettings);

/** The composer where there is no script. */
export const sendMessageAction = action(messageForm, async (actor, input) => {
  await sendMessage(actor, { ...input, imageIds: [] });
  redirect(`/messages/${input.id}`);
});

export const startConversationAction = action(startConversationInput, async (actor, input) => {
  const { id } = await startConversation(actor, input);
  redirect(`/messages/${id}`);
});

export const acceptRequestAction = action(conversationId, async (actor, input) => {
  await acceptRequest(actor, input);
  redirect(`/messages/${input.id}`);
});

export const declineRequestAction = action(conversationId, async (actor, input) => {
  await declineRequest(actor, input);
  redirect("/messages/requests");
});
