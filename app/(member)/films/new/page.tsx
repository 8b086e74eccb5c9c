import type { Metadata } from "next";
import { AlikeFilms } from "@/components/films/keeping/alike-films";
import { FilmFields } from "@/components/films/keeping/film-fields";
import { PageColumn } from "@/components/layout/page-column";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitNewFilm } from "@/lib/films/keeping/actions";
import { listAlike } from "@/lib/films/keeping/list-alike";
import { alikeQuery } from "@/lib/films/keeping/schema";
import { newId } from "@/lib/platform/ids";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Add a film", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewFilmPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const { title } = alikeQuery.safeParse(asked).data ?? { title: "" };
  const alike = await listAlike(actor, title);
  return (
    <PageColumn width="narrow">
      <PageHeader title="Add a film" description="Look first whether it is here under another name." />
      <form action="/films/new" method="get" className="flex flex-wrap items-end gap-3">
        <Field label="Title" name="title" className="min-w-60 flex-1">
          <Input type="search" maxLength={200} defaultValue={title} />
        </Field>
        <Button type="submit">Look for it</Button>
      </form>
      <AlikeFilms alike={alike} />
      {title && (
        <section aria-labelledby="new" className="grid gap-4 border-line border-t py-8">
          <h2 id="new" className="font-serif text-ink text-xl">
            {alike.here.length + alike.onTmdb.length > 0 ? "It is none of these" : "It is not here"}
          </h2>
          <p className="text-ink-soft">
            Write down what you know. Somebody of the staff looks at it before it stands in the catalogue.
          </p>
          <Form action={submitNewFilm} className="grid gap-5">
            <input type="hidden" name="clientId" value={newId()} />
            <FilmFields title={title} />
            <Checkbox name="isAnother" label="There is a film of this name and year here; I mean another." />
            <div className="flex justify-end">
              <SubmitButton>Add the film</SubmitButton>
            </div>
          </Form>
        </section>
      )}
    </PageColumn>
  );
}
