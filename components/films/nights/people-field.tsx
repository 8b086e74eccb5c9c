"use client";
import { useEffect, useState } from "react";
import { PeoplePicker, type Person } from "@/components/messages/people-picker";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = {
  label: string;
  /** Handles that cannot be chosen. */
  except: readonly string[];
  most: number;
};

/** Whom to ask to a watch night: chosen by name; without a script their handles are typed out. */
export function PeopleField({ label, except, most }: Props) {
  const [chosen, setChosen] = useState<Person[] | null>(null);
  useEffect(() => setChosen([]), []);
  if (!chosen)
    return (
      <Field label={label} name="people" hint="Their handles, with spaces between.">
        <Input type="text" maxLength={500} placeholder="@tomas @ines" />
      </Field>
    );
  return (
    <>
      <input type="hidden" name="people" value={chosen.map(({ handle }) => handle).join(" ")} />
      <PeoplePicker label={label} chosen={chosen} onChange={setChosen} except={except} most={most} />
    </>
  );
}
