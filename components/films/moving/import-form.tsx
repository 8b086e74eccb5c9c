"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { Input } from "@/components/ui/input";
import { FILE_MOST_BYTES } from "@/lib/films/moving/import/limits";
import { parseJson } from "@/lib/platform/json";

const DOOR = "/api/v1/imports";
const TOO_LARGE = "The file is larger than 20 MB.";
const AWAY = "Lumo could not be reached, so nothing was sent. Please try again.";

/** Sends a file that was exported elsewhere. Without JavaScript the door leads back to this page. */
export function ImportForm({ refused, isFirst }: { refused: string | null; isFirst: boolean }) {
  const { refresh } = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(refused);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const why = await send(form).catch(() => AWAY);
    setBusy(false);
    setProblem(why);
    if (why === null) refresh();
  }

  return (
    <form
      action={DOOR}
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => void submit(event)}
      className="grid max-w-md gap-4"
    >
      {problem && <FormMessage state={{ status: "error", message: problem }} />}
      <Field
        label="Your export"
        name="file"
        hint="The zip from Letterboxd, or a CSV from IMDb or Trakt; up to 20 MB and 50,000 rows."
      >
        <Input
          type="file"
          accept=".zip,.csv,application/zip,text/csv"
          required
          className="h-auto py-2 pointer-coarse:h-auto file:mr-3 file:rounded-control file:border-0 file:bg-raised file:px-3 file:py-1 file:font-medium file:text-ink"
        />
      </Field>
      <Button
        type="submit"
        variant={isFirst ? "primary" : "secondary"}
        busy={busy}
        className="justify-self-start"
      >
        Look through it
      </Button>
    </form>
  );
}

/** Why it was not taken in; null when it was. */
async function send(form: FormData): Promise<string | null> {
  const file = form.get("file");
  if (file instanceof File && file.size > FILE_MOST_BYTES) return TOO_LARGE;
  const answer = await fetch(DOOR, { method: "POST", body: form, headers: { accept: "application/json" } });
  if (answer.ok) return null;
  const problem = parseJson(await answer.text());
  return problem && typeof problem === "object" && "detail" in problem ? String(problem.detail) : AWAY;
}
