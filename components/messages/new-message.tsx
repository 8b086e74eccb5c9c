"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { refusalOf } from "@/components/ui/refusal";
import { api } from "@/lib/web/api-client";
import { PeoplePicker, type Person } from "./people-picker";

type Props = { ownHandle: string; open: boolean; onOpenChange: (open: boolean) => void };

const MOST_OTHERS = 19;

/** Beginning something: one person is a conversation of two, several are a group with a name. */
export function NewMessage({ ownHandle, open, onOpenChange }: Props) {
  const router = useRouter();
  const [people, setPeople] = useState<Person[]>([]);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isGroup = people.length > 1;

  async function begin() {
    const [first] = people;
    if (!first || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const { id } = isGroup
        ? await api("POST", "/conversations/groups", {
            body: { name: name.trim() || suggested(people), members: people.map(({ handle }) => handle) },
          })
        : await api("POST", "/conversations", { body: { member: first.handle } });
      onOpenChange(false);
      setPeople([]);
      setName("");
      router.push(`/messages/${id}`);
    } catch (error) {
      setProblem(refusalOf(error));
    }
    setBusy(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="New message"
      description="One person, or several for a group of up to twenty."
      footer={
        <>
          <DialogClose>
            <Button>Not now</Button>
          </DialogClose>
          <Button variant="primary" busy={busy} disabled={people.length === 0} onClick={() => void begin()}>
            {isGroup ? "Open the group" : "Write"}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <PeoplePicker
          label="To"
          chosen={people}
          onChange={setPeople}
          except={[ownHandle]}
          most={MOST_OTHERS}
        />
        {isGroup && (
          <Field label="Name of the group" optional>
            <Input
              value={name}
              maxLength={80}
              placeholder={suggested(people)}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
        )}
        {problem && (
          <p role="alert" className="text-bad text-sm">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function suggested(people: readonly Person[]): string {
  return [...people.map(({ name }) => name.split(" ")[0])].join(", ").slice(0, 80);
}
