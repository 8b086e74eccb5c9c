"use client";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";
import { PeoplePicker, type Person } from "./people-picker";

type Props = { conversation: Conversation; ownHandle: string };

/** Letting more people into a group. Whoever does not follow you is asked first. */
export function AddPeople({ conversation: { id, others, memberCount }, ownHandle }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [people, setPeople] = useState<Person[]>([]);
  const [busy, setBusy] = useState(false);

  async function add() {
    setBusy(true);
    try {
      const members = people.map(({ handle }) => handle);
      await api("POST", "/conversations/{id}/members", { params: { id }, body: { members } });
      toast.success(people.length === 1 ? `${people[0]?.name} is asked in.` : "They are asked in.");
      setPeople([]);
      setOpen(false);
    } catch (error) {
      toast.error(refusalOf(error));
    }
    setBusy(false);
  }

  if (!isOpen) {
    return (
      <Button variant="ghost" className="justify-start px-1" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden="true" />
        Let somebody in
      </Button>
    );
  }
  return (
    <div className="grid gap-3 rounded-card border border-line p-3">
      <PeoplePicker
        label="Who"
        chosen={people}
        onChange={setPeople}
        except={[ownHandle, ...others.map(({ handle }) => handle)]}
        most={20 - memberCount}
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" onClick={() => setOpen(false)}>
          Not now
        </Button>
        <Button
          size="sm"
          variant="primary"
          busy={busy}
          disabled={people.length === 0}
          onClick={() => void add()}
        >
          Let in
        </Button>
      </div>
    </div>
  );
}
