import type { MemberCard } from "@/lib/profiles/schema";
import { Seats } from "./seats";

/** Who came in last. */
export function NewSeats({ members }: { members: readonly MemberCard[] }) {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className="mb-8 font-serif text-2xl text-ink">
        Just taken their seats
      </h2>
      <Seats members={members.map(({ handle, name, avatarUrl }) => ({ handle, name, avatarUrl }))} />
    </section>
  );
}
