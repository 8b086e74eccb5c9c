"use client";
import { UserMinus } from "lucide-react";
import { useState } from "react";
import { Tool } from "@/components/talk/tool";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { toast } from "@/components/ui/toast";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";

type Props = { conversation: Conversation; person: { handle: string; name: string } };

/** An owner's way of showing somebody out of a group. */
export function RemovePerson({ conversation: { id, name }, person }: Props) {
  const [isOpen, setOpen] = useState(false);

  async function remove() {
    await api("DELETE", "/conversations/{id}/members/{handle}", { params: { id, handle: person.handle } });
    toast(`${person.name} is not in ${name} any more.`);
    return null;
  }

  return (
    <>
      <Tool label={`Remove ${person.name}`} onClick={() => setOpen(true)}>
        <UserMinus aria-hidden="true" />
      </Tool>
      {isOpen && (
        <AskingDialog
          title={`Remove ${person.name}?`}
          description="They do not see what was said here any more, nor what will be."
          act="Remove"
          tone="danger"
          stay="Let them stay"
          onAct={remove}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
