import type { Metadata } from "next";
import { FilmFields } from "@/components/films/keeping/film-fields";
import { PageColumn } from "@/components/layout/page-column";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitCorrection, submitMerge } from "@/lib/films/keeping/actions";
import { getFilm } from "@/lib/films/queries";
import { orNotFound, pageStaff } from "@/lib/web/page";

export const metadata: Metadata = { title: "Correct a film", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function EditFilmPage({ params }: Props) {
  const [, { slug }] = await Promise.all([pageStaff(), params]);
  const film = await orNotFound(getFilm(slug));
  return (
    <PageColumn width="narrow">
      <PageHeader title={film.title} eyebrow="Correct a film" />
      <Form action={submitCorrection} className="grid gap-5">
        <input type="hidden" name="slug" value={film.slug} />
        <FilmFields film={film} />
        <Field label="Reason" name="reason" hint="It stands in the audit log." optional>
          <Input type="text" maxLength={300} />
        </Field>
        <div className="flex justify-end">
          <SubmitButton>Correct it</SubmitButton>
        </div>
      </Form>
      <section aria-labelledby="merge" className="mt-10 grid gap-4 border-line border-t py-8">
        <h2 id="merge" className="font-serif text-ink text-xl">
          It is here twice
        </h2>
        <p className="text-ink-soft">
          Everything of this film becomes the other’s, and its address leads there. This cannot be taken back.
        </p>
        <Form action={submitMerge} className="grid gap-4">
          <input type="hidden" name="slug" value={film.slug} />
          <Field label="The film that stays" name="into" hint="Its address." required>
            <Input type="text" maxLength={300} />
          </Field>
          <Field label="Reason" name="reason" required>
            <Input type="text" maxLength={300} />
          </Field>
          <div className="flex justify-end">
            <SubmitButton variant="danger">Make them one</SubmitButton>
          </div>
        </Form>
      </section>
    </PageColumn>
  );
}
