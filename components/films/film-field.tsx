"use client";
import { type ReactNode, useId, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useFilmTitles } from "./use-film-titles";

type Props = { said?: string; name?: string; label?: ReactNode; hint?: string; className?: string };

const HINT = "The one it is about: its title, with the year where there are several.";

/** A film by its title. Titles are suggested while one types; without a script one types it out. */
export function FilmField({ said = "", name = "film", label = "Film", hint = HINT, className }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const titles = useFilmTitles(typed);
  return (
    <Field label={label} name={name} hint={hint} optional={hint === HINT} className={className}>
      <Input
        type="text"
        list={id}
        defaultValue={said}
        maxLength={220}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={id}>
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </Field>
  );
}
