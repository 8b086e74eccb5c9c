import { CalendarPlus, MessagesSquare } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitNightTalk } from "@/lib/films/nights/actions";
import { nightTime } from "@/lib/films/nights/night-time";
import type { Night } from "@/lib/films/nights/schema";
import { FilmPoster } from "../film-poster";

type Props = {
  night: Night;
  /** The clock of whoever looks. */
  timeZone: string;
  mayHost: boolean;
  /** It has begun a while ago. */
  isOver: boolean;
  /** Who else was there, in words. */
  company: string;
};

/** What a night is: the film, when and where, and what one does next. */
export function NightHeader({ night, timeZone, mayHost, isOver, company }: Props) {
  const { id, title, film, startsAt, place, link, cancelledAt, conversationId, people } = night;
  const others = people.filter(({ state, isHost }) => state === "in" && !isHost).length;
  return (
    <header className="flex items-start gap-5 pt-6 pb-2 md:pt-12">
      {film && <FilmPoster film={film} className="w-24 shrink-0 sm:w-36" />}
      <div className="grid min-w-0 content-start gap-3">
        <h1 className="text-balance font-serif text-2xl text-ink tracking-[-0.015em] sm:text-3xl">{title}</h1>
        <div className="grid gap-1 text-ink-soft">
          {film && <p className="text-ink">{`${film.title} (${film.year})`}</p>}
          <p>
            {startsAt ? (
              <time dateTime={startsAt}>{nightTime(startsAt, night.timeZone)}</time>
            ) : (
              "The day is not decided yet."
            )}
          </p>
          {startsAt && timeZone !== night.timeZone && (
            <p className="text-ink-faint text-sm">Where you are: {nightTime(startsAt, timeZone)}</p>
          )}
          {place && <p className="wrap-anywhere">{place}</p>}
          {link && (
            <p className="wrap-anywhere">
              <a href={link} rel="nofollow noopener noreferrer" className="text-beam hover:underline">
                {link}
              </a>
            </p>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {cancelledAt && <Badge tone="bad">Called off</Badge>}
          {!cancelledAt && isOver && film && (
            <LinkButton
              href={`/films/${film.slug}/log?${new URLSearchParams({ with: company })}`}
              prefetch={false}
              variant="primary"
            >
              How was it? Log it
            </LinkButton>
          )}
          {startsAt && !cancelledAt && !isOver && (
            <LinkButton href={`/api/v1/watch-nights/${id}/calendar`} prefetch={false} size="sm">
              <CalendarPlus aria-hidden="true" />
              Add to your calendar
            </LinkButton>
          )}
          {conversationId && (
            <LinkButton href={`/messages/${conversationId}`} prefetch={false} size="sm">
              <MessagesSquare aria-hidden="true" />
              The conversation
            </LinkButton>
          )}
          {mayHost && !conversationId && others > 0 && (
            <Form action={submitNightTalk}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="secondary" size="sm">
                Open a conversation
              </SubmitButton>
            </Form>
          )}
        </div>
      </div>
    </header>
  );
}
