import { inNumbers } from "@/components/profiles/in-numbers";
import { LinkButton } from "@/components/ui/link-button";
import type { MemberCard } from "@/lib/profiles/schema";
import { PortraitCard } from "./portrait-card";
import { Seats } from "./seats";

/** Real people, for the front page: whom many follow, and who has just sat down. */
export function Audience({ followed, newest }: { followed: MemberCard[]; newest: MemberCard[] }) {
  if (newest.length === 0) return null;
  return (
    <>
      {followed.length > 2 && (
        <section aria-labelledby="followed" className="page pt-4 pb-20">
          <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
            <h2 id="followed" className="font-serif text-3xl text-ink tracking-[-0.02em]">
              Followed by many
            </h2>
            <LinkButton href="/members" variant="ghost">
              All members
            </LinkButton>
          </div>
          <ul data-list className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {followed.map((member) => (
              <li key={member.id}>
                <PortraitCard member={member} note={inNumbers(member.followersCount, "follower")} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="newest" className="page py-12 text-center">
        <h2 id="newest" className="mb-10 font-serif text-3xl text-ink tracking-[-0.02em]">
          Just taken their seats
        </h2>
        <Seats members={newest} />
      </section>
    </>
  );
}
