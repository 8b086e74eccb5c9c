import { FilmField } from "@/components/films/film-field";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { exactTime } from "@/components/ui/time-words";
import { submitHearAgain, submitMuteFilm, submitMuteWord } from "@/lib/feed/mutes/actions";
import type { FeedMute } from "@/lib/feed/mutes/schema";

const ENDS = [
  { value: "never", label: "For good" },
  { value: "day", label: "For a day" },
  { value: "week", label: "For a week" },
  { value: "month", label: "For 30 days" },
];

/** The words and films a member does not meet in their feed, until when, and the way to more of them. */
export function FeedMutes({ mutes, timeZone }: { mutes: FeedMute[]; timeZone: string }) {
  return (
    <section aria-labelledby="muted" className="grid gap-5">
      <div className="flex items-start justify-between gap-4">
        <div className="grid gap-1">
          <h2 id="muted" className="font-serif text-ink text-xl">
            Muted words and films
          </h2>
          <p className="text-ink-soft">
            Nothing that says such a word, and nothing about such a film, stands in your feed. Elsewhere on
            Lumo it does: on its own page, in the forum, in searches.
          </p>
        </div>
        <LinkButton href="/settings/privacy#muted" size="sm" className="shrink-0">
          Muted people
        </LinkButton>
      </div>
      <Form action={submitMuteWord} aria-label="Mute a word" className={ROW}>
        <Field label="A word, or a few together" name="word">
          <Input type="text" maxLength={60} required autoComplete="off" />
        </Field>
        <Until />
      </Form>
      <Form action={submitMuteFilm} aria-label="Mute a film" className={ROW}>
        <FilmField label="A film, with its year where there are several" hint="" />
        <Until />
      </Form>
      {mutes.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {mutes.map(({ id, word, film, endsAt }) => (
            <li key={id}>
              <Form action={submitHearAgain} className="flex items-center gap-4 py-3">
                <input type="hidden" name="id" value={id} />
                <p className="grid min-w-0 flex-1">
                  <span className="truncate text-ink">
                    {film ? `${film.title} (${film.year})` : `“${word}”`}
                  </span>
                  <span className="text-ink-faint text-xs">
                    {endsAt ? `until ${exactTime(new Date(endsAt), timeZone)}` : "for good"}
                  </span>
                </p>
                <SubmitButton variant="secondary" size="sm">
                  Unmute<span className="sr-only"> {film?.title ?? word}</span>
                </SubmitButton>
                <Refresh />
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ROW = "grid gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_auto] sm:items-end";

function Until() {
  return (
    <>
      <Field label="How long" name="ends">
        <Select defaultValue="never" options={ENDS} />
      </Field>
      <SubmitButton variant="secondary">Mute</SubmitButton>
      <Refresh />
    </>
  );
}
