"use client";
import { Search, X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { SuggestedMember } from "@/components/profiles/suggested-member";
import { useSuggestions } from "@/components/profiles/use-suggestions";
import { Avatar } from "@/components/ui/avatar";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { OptionList } from "@/components/ui/option-list";
import { useOptions } from "@/components/ui/use-options";

export type Person = { handle: string; name: string; avatarUrl: string | null };

type Props = {
  label: string;
  chosen: readonly Person[];
  onChange: (chosen: Person[]) => void;
  /** Handles that cannot be chosen: oneself, who is there already. */
  except: readonly string[];
  most: number;
};

/** Choosing people by name: suggestions as one types, Enter takes the first, Backspace takes the last one out. */
export function PeoplePicker({ label, chosen, onChange, except, most }: Props) {
  const [typed, setTyped] = useState("");
  const taken = new Set([...except, ...chosen.map(({ handle }) => handle)]);
  const found = useSuggestions(typed).filter(({ handle }) => !taken.has(handle));
  const { steer, restart, field, list } = useOptions<Person>(found, take);
  const isFull = chosen.length >= most;

  function take(person: Person) {
    onChange([...chosen, person]);
    setTyped("");
    restart();
  }

  function press(event: KeyboardEvent) {
    if (steer(event)) return;
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Backspace" && typed === "") onChange(chosen.slice(0, -1));
  }

  return (
    <div className="grid gap-3">
      {chosen.length > 0 && (
        <ul aria-label="Chosen" className="flex flex-wrap gap-1.5">
          {chosen.map((person) => (
            <li key={person.handle}>
              <button
                type="button"
                aria-label={`Take ${person.name} out`}
                onClick={() => onChange(chosen.filter((each) => each !== person))}
                className="inline-flex h-8 items-center gap-2 rounded-full border border-line bg-raised pr-2 pl-1 text-sm hover:border-line-strong pointer-coarse:h-10"
              >
                <Avatar member={person} size={24} />
                {person.name}
                <X aria-hidden="true" className="size-3.5 text-ink-faint" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label={label} hint={isFull ? "That is as many as there is room for." : undefined}>
        <Input
          type="search"
          lead={<Search />}
          value={typed}
          disabled={isFull}
          maxLength={200}
          placeholder="Name or handle"
          autoComplete="off"
          {...field}
          onChange={(event) => {
            setTyped(event.target.value);
            restart();
          }}
          onKeyDown={press}
        />
      </Field>
      <div className="min-h-56">
        <OptionList {...list} label="Suggested members" keyOf={({ handle }) => handle}>
          {(person) => <SuggestedMember member={person} />}
        </OptionList>
        {typed.trim().length >= 2 && found.length === 0 && (
          <p className="px-2.5 py-3 text-ink-soft text-sm">Nobody else like “{typed.trim()}” so far.</p>
        )}
      </div>
    </div>
  );
}
