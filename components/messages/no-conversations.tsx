"use client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { newMessageEvent } from "./new-message-event";

/** Nobody has said anything yet. */
export function NoConversations() {
  return (
    <EmptyState
      title="Quiet so far"
      action={
        <>
          <Button
            variant="primary"
            className="[@media(scripting:none)]:hidden"
            onClick={() => dispatchEvent(new Event(newMessageEvent))}
          >
            Write to somebody
          </Button>
          <LinkButton href="/members" className="hidden [@media(scripting:none)]:inline-flex">
            Find somebody
          </LinkButton>
        </>
      }
    >
      What you and others say to each other is kept here.
    </EmptyState>
  );
}
