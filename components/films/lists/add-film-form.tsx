"use client";
import { useState } from "react";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { addByTitle } from "@/lib/films/lists/actions";
import { FilmField } from "../film-field";

/** Puts a film on a list, by its title; the field is empty again for the next one. */
export function AddFilmForm({ id }: { id: string }) {
  const [added, count] = useState(0);
  return (
    <Form
      action={addByTitle}
      onAnswer={({ status }) => status === "ok" && count((before) => before + 1)}
      className="grid gap-3"
      aria-label="Add a film"
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="note" value="" />
      <div className="flex items-end gap-3">
        <FilmField key={added} label="Add a film" hint="" className="flex-1" />
        <SubmitButton>Add</SubmitButton>
      </div>
      <Refresh />
    </Form>
  );
}
