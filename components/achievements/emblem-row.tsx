import Link from "next/link";
import { achievementOf } from "@/lib/achievements/all";
import type { BesideMember } from "@/lib/profiles/beside-member";
import type { Profile } from "@/lib/profiles/schema";
import { Emblem } from "./emblem";

type Props = { profile: Pick<Profile, "handle" | "relation">; earned: BesideMember["earned"] };

const SHOWN = 8;

/** The emblems a member came by last; nothing where there are none, but for themselves. */
export function EmblemRow({ profile: { handle, relation }, earned }: Props) {
  const known = earned.flatMap(({ kind }) => achievementOf(kind) ?? []);
  if (known.length === 0 && !relation?.isYou) return null;
  return (
    <section aria-labelledby="emblems" className="grid gap-3">
      <h2
        id="emblems"
        className="flex items-baseline justify-between gap-4 font-medium text-ink-soft text-sm"
      >
        Reached
        <Link
          href={`/members/${handle}/achievements`}
          prefetch={false}
          className="font-normal text-beam underline-offset-4 hover:underline"
        >
          {known.length > SHOWN ? `All ${known.length}` : "See all"}
        </Link>
      </h2>
      {known.length > 0 ? (
        <ul className="grid grid-cols-[repeat(auto-fill,3rem)] gap-2.5">
          {known.slice(0, SHOWN).map((each) => (
            <li key={each.kind} title={each.name}>
              <Emblem of={each} className="size-12" />
              <span className="sr-only">{each.name}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-faint text-sm">The first emblem comes with the first film you log.</p>
      )}
    </section>
  );
}
