import { RefreshOn } from "@/components/realtime/refresh-on";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { countryOf } from "@/lib/films/country-of";
import { submitLeave } from "@/lib/films/nights/actions";
import { nightChannel } from "@/lib/films/nights/channels";
import { canHostNight, canJoinInNight } from "@/lib/films/nights/policy";
import type { NightFilters as Filters, OpenedNight } from "@/lib/films/nights/schema";
import { companyWords } from "./company-words";
import { DecisionForm } from "./decision-form";
import { InvitationForm } from "./invitation-form";
import { NightChoices } from "./night-choices";
import { NightFilters } from "./night-filters";
import { NightHeader } from "./night-header";
import { NightPeople } from "./night-people";
import { ProposeForm } from "./propose-form";

type Props = { actor: Actor; opened: OpenedNight & { cursor: number }; asked: Filters; moment: Date };

/** A watch night: what is watched and when, who comes, and what they would watch. */
export function NightScreen({ actor, opened: { night, films, cursor }, asked, moment }: Props) {
  const { id, mine, people, startsAt } = night;
  const mayVote = canJoinInNight(night, moment);
  const mayHost = canHostNight(night, moment);
  const company = people.filter(({ state }) => state === "in").length;
  const [first] = films;
  return (
    <>
      <RefreshOn channel={nightChannel(id)} cursor={cursor} />
      <NightHeader
        night={night}
        timeZone={actor.timeZone}
        mayHost={mayHost}
        isOver={startsAt !== null && new Date(startsAt) <= moment}
        company={companyWords(night, actor.id)}
      />
      <div className="grid gap-10 pt-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid content-start gap-6">
          {mine.state === "invited" ? (
            <InvitationForm night={night} />
          ) : (
            <>
              {mayHost && (
                <DecisionForm night={night} leader={first && first.vetoes === 0 ? first.film : null} />
              )}
              <section aria-labelledby="films" className="grid gap-4">
                <h2 id="films" className="font-serif text-ink text-xl">
                  What you would watch
                </h2>
                <NightFilters
                  path={`/watch-nights/${id}`}
                  asked={asked}
                  country={countryOf(actor.timeZone)}
                  thisYear={moment.getUTCFullYear()}
                />
                <NightChoices id={id} films={films} company={company} mayVote={mayVote} />
                {mayVote && <ProposeForm id={id} count={films.length} />}
              </section>
            </>
          )}
        </div>
        <aside aria-label="Its people" className="grid content-start gap-6">
          <NightPeople night={night} mayInvite={mayVote} mayHost={mayHost} />
          {mine.state === "in" && (
            <Form action={submitLeave}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="ghost" size="sm" className="-ml-3">
                Leave the night
              </SubmitButton>
            </Form>
          )}
        </aside>
      </div>
    </>
  );
}
