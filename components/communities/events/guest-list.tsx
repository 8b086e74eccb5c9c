import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import type { CommunityEvent, Guest } from "@/lib/communities/events/schema";
import type { Page } from "@/lib/platform/pagination";
import { PersonRow } from "../person-row";

type Props = {
  event: Pick<CommunityEvent, "id" | "title" | "community" | "yesCount" | "maybeCount">;
  answer: "yes" | "maybe";
  guests: Page<Guest> | null;
};

/** Who comes to an event, or may, in the order they said so. */
export function GuestList({ event, answer, guests }: Props) {
  const { id, title, community, yesCount, maybeCount } = event;
  const path = `/communities/${community.slug}/events/${id}`;
  const tab = (value: Props["answer"], label: string, count: number) => ({
    href: value === "yes" ? `${path}/guests` : `${path}/guests?answer=${value}`,
    label,
    current: value === answer,
    count,
  });
  return (
    <section aria-labelledby="guests" className="grid max-w-3xl gap-5">
      <h2 id="guests" className="text-balance font-serif text-ink text-xl">
        Who comes to{" "}
        <Link href={path} prefetch={false} className="hover:underline">
          {title}
        </Link>
      </h2>
      <Tabs label="Answers" tabs={[tab("yes", "Coming", yesCount), tab("maybe", "Perhaps", maybeCount)]} />
      {guests && guests.items.length > 0 ? (
        <ul className="grid gap-x-6 px-2 sm:grid-cols-2">
          {guests.items.map((guest) => (
            <PersonRow key={guest.id} person={guest} />
          ))}
        </ul>
      ) : (
        <EmptyState title={answer === "yes" ? "Nobody has said yes yet" : "Nobody is in two minds"}>
          {answer === "yes"
            ? "Be the first: say on the event's page that you come."
            : "Who says maybe is listed here."}
        </EmptyState>
      )}
      <Pagination
        nextHref={
          guests?.nextCursor
            ? `${path}/guests?answer=${answer}&cursor=${encodeURIComponent(guests.nextCursor)}`
            : null
        }
      />
    </section>
  );
}
