"use client";
import { Archive, ArchiveRestore, LogOut, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { MuteChoice } from "@/components/talk/mute-choice";
import type { Place } from "@/components/talk/place";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { refusalOf } from "@/components/ui/refusal";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { canChangeGroup } from "@/lib/messaging/policy";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";
import { AddPeople } from "./add-people";
import { conversationName } from "./conversation-name";
import { ConversationPicture } from "./conversation-picture";
import { FoundMessages } from "./found-messages";
import { GroupNameForm } from "./group-name-form";
import { GroupPicture } from "./group-picture";
import { LeaveDialog } from "./leave-dialog";
import { RemovePerson } from "./remove-person";

type Props = {
  conversation: Conversation;
  viewer: Place["viewer"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** A conversation's people, and what one can do about it. */
export function ConversationDetails({ conversation, viewer, open, onOpenChange }: Props) {
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const [typed, setTyped] = useState("");
  const { id, kind, others, isArchived, role } = conversation;
  const isGroup = kind === "group";
  const mayChange = canChangeGroup(conversation);

  async function archive() {
    try {
      await api(isArchived ? "DELETE" : "PUT", "/conversations/{id}/archive", { params: { id } });
      toast(isArchived ? "Back among your messages." : "Archived until something new is said.");
      onOpenChange(false);
      if (!isArchived) router.push("/messages");
      router.refresh();
    } catch (error) {
      toast.error(refusalOf(error));
    }
  }

  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={isGroup ? "About this group" : "About this conversation"}
    >
      <div className="grid gap-7">
        <div className="grid justify-items-center gap-2 text-center">
          <ConversationPicture conversation={conversation} size={48} />
          <p className="font-serif text-ink text-xl">{conversationName(conversation)}</p>
        </div>
        {mayChange && (
          <>
            <GroupPicture conversation={conversation} />
            <GroupNameForm conversation={conversation} />
          </>
        )}
        <div className="grid gap-2">
          <Input
            type="search"
            aria-label="Search in this conversation"
            placeholder="Search in this conversation"
            lead={<Search />}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
          {typed.trim().length >= 2 && (
            <FoundMessages
              typed={typed}
              conversation={id}
              timeZone={viewer.timeZone}
              now={Date.now()}
              onChoose={() => onOpenChange(false)}
            />
          )}
        </div>
        <section aria-labelledby="people" className="grid gap-2">
          <h3 id="people" className="font-medium text-ink-faint text-sm">
            {isGroup ? `${conversation.memberCount} people` : "With"}
          </h3>
          <ul className="grid">
            {isGroup && (
              <li className="flex min-h-12 items-center gap-3">
                <Avatar member={viewer} size={32} />
                <span className="flex-1 truncate text-ink">You</span>
                {role === "owner" && <span className="text-ink-faint text-xs">Owner</span>}
              </li>
            )}
            {others.map((other) => (
              <li key={other.id} className="flex min-h-12 items-center gap-3">
                <Avatar member={other} size={32} />
                <Link
                  href={`/members/${other.handle}`}
                  className="min-w-0 flex-1 truncate text-ink hover:underline"
                >
                  {other.name} <span className="text-ink-faint">@{other.handle}</span>
                </Link>
                {isGroup && (other.role === "owner" || !other.joined) && (
                  <span className="text-ink-faint text-xs">{other.joined ? "Owner" : "Asked"}</span>
                )}
                {isGroup && role === "owner" && <RemovePerson conversation={conversation} person={other} />}
              </li>
            ))}
          </ul>
          {mayChange && <AddPeople conversation={conversation} ownHandle={viewer.handle} />}
        </section>
        <MuteChoice
          mutedUntil={conversation.mutedUntil}
          timeZone={viewer.timeZone}
          aside="Nobody is told."
          mute={(ends) => api("PUT", "/conversations/{id}/mute", { params: { id }, body: { ends } })}
          unmute={() => api("DELETE", "/conversations/{id}/mute", { params: { id } })}
        />
        <div className="grid gap-2 border-line border-t pt-5">
          <Button wide onClick={() => void archive()}>
            {isArchived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
            {isArchived ? "Take out of the archive" : "Archive"}
          </Button>
          {isGroup && (
            <Button wide variant="ghost" className="text-bad hover:text-bad" onClick={() => setLeaving(true)}>
              <LogOut aria-hidden="true" />
              Leave the group
            </Button>
          )}
        </div>
      </div>
      {leaving && <LeaveDialog conversation={conversation} onClose={() => setLeaving(false)} />}
    </Sheet>
  );
}
