"use client";
import { MessageSquare } from "lucide-react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { startConversationAction } from "@/lib/messaging/actions";

/** Opens the conversation with a member, from their page. Says why when they take no new messages. */
export function MessageButton({ handle }: { handle: string }) {
  return (
    <Form action={startConversationAction} say="toast">
      <input type="hidden" name="member" value={handle} />
      <SubmitButton pending="Opening…" variant="secondary">
        <MessageSquare aria-hidden="true" />
        Message
      </SubmitButton>
    </Form>
  );
}
