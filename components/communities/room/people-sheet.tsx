"use client";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { SkeletonRows } from "@/components/ui/skeleton-rows";
import type { Community } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";
import { api } from "@/lib/web/api-client";
import { PersonRow } from "../person-row";
import { inPeople } from "../words";
import type { SheetProps } from "./sheet-props";
import { useAsked } from "./use-asked";

/** The people of a community, those who are here now first. */
export function PeopleSheet({ community, ...sheet }: SheetProps & { community: Community }) {
  const { slug, memberCount } = community;
  const { found, failed, again } = useAsked(() =>
    api("GET", "/communities/{slug}/members", { params: { slug }, query: { limit: PAGE.max } }),
  );
  const here = found?.items.filter(({ isHere }) => isHere) ?? [];
  const away = found?.items.filter(({ isHere }) => !isHere) ?? [];
  return (
    <Sheet title={inPeople(memberCount)} {...sheet}>
      {failed && <ErrorState title="They did not load" retry={<Button onClick={again}>Try again</Button>} />}
      {!found && !failed && <SkeletonRows count={6} />}
      {[
        { label: "Here now", people: here },
        { label: "Away", people: away },
      ].map(
        ({ label, people }) =>
          people.length > 0 && (
            <section key={label} aria-label={label} className="grid gap-1 pb-5">
              <h3 className="font-medium text-ink-faint text-sm">
                {label} · {people.length}
              </h3>
              <ul>
                {people.map((person) => (
                  <PersonRow key={person.id} person={person} />
                ))}
              </ul>
            </section>
          ),
      )}
      {found?.nextCursor && (
        <LinkButton href={`/communities/${slug}/members`} size="sm">
          Everybody
        </LinkButton>
      )}
    </Sheet>
  );
}
