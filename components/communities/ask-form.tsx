import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { submitRequest } from "@/lib/communities/members/actions";
import { ANSWER_MOST } from "@/lib/communities/members/schema";

type Props = { slug: string; questions: string[]; token?: string };

/** Asking to be let in, with an answer to each question. */
export function AskForm({ slug, questions, token }: Props) {
  return (
    <section
      id="ask"
      aria-labelledby="ask-title"
      className="grid gap-4 rounded-card border border-line bg-surface p-5"
    >
      <h2 id="ask-title" className="font-serif text-ink text-xl">
        Ask to join
      </h2>
      <Form action={submitRequest} className="grid gap-5">
        <input type="hidden" name="slug" value={slug} />
        {token && <input type="hidden" name="token" value={token} />}
        {questions.length === 0 && (
          <p className="text-ink-soft text-sm">Somebody of its staff looks at every request.</p>
        )}
        {questions.map((question) => (
          <Field key={question} label={question} name="answers" required>
            <Textarea rows={2} maxLength={ANSWER_MOST * 2} />
          </Field>
        ))}
        <SubmitButton className="justify-self-start" pending="Sending your request…">
          Send request
        </SubmitButton>
        <Refresh />
      </Form>
    </section>
  );
}
