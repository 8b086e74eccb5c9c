"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";

/** A group's name, which everybody in it may change. */
export function GroupNameForm({ conversation: { id, name } }: { conversation: Conversation }) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string>();
  useEffect(() => setTyped(name), [name]);

  async function rename() {
    try {
      setProblem(undefined);
      await api("PATCH", "/conversations/{id}", { params: { id }, body: { name: typed.trim() } });
      toast.success("The group has a new name.");
    } catch (error) {
      setProblem(refusalOf(error));
    }
  }

  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Field label="Name" error={problem} className="flex-1">
        <Input value={typed} maxLength={80} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Button type="submit" disabled={!typed.trim() || typed.trim() === name}>
        Save
      </Button>
    </form>
  );
}
