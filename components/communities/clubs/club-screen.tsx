import { RefreshOn } from "@/components/realtime/refresh-on";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import { communityChannel } from "@/lib/communities/channels";
import type { ClubPage } from "@/lib/communities/clubs/schema";
import { isCommunityStaff } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";
import { ClubSettings } from "./club-settings";
import { PastFilms } from "./past-films";
import { RoundPanel } from "./round-panel";

type Props = { viewer: Viewer; community: Community; opened: ClubPage & { cursor: number } };

/** A community's film club: what it does now, what comes, and what it has watched. */
export function ClubScreen({ viewer, community, opened: { club, rounds, past, cursor } }: Props) {
  const { id, slug } = community;
  const isStaff = isCommunityStaff(community);
  const timeZone = viewer?.timeZone ?? "UTC";
  const mayPlan = isStaff && club?.isOn && !rounds.some(({ phase }) => phase === "planned");
  return (
    <div className="grid gap-10">
      {community.role && <RefreshOn channel={communityChannel(id)} cursor={cursor} type="club.changed" />}
      <div className="grid max-w-3xl gap-6">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="mr-auto font-serif text-ink text-xl">The film club</h2>
          {mayPlan && (
            <LinkButton href={`/communities/${slug}/club/new`} prefetch={false} size="sm" variant="primary">
              {rounds.length > 0 ? "Plan the next round" : "Start a round"}
            </LinkButton>
          )}
        </div>
        {rounds.map((round) => (
          <RoundPanel key={round.id} slug={slug} round={round} isStaff={isStaff} timeZone={timeZone} />
        ))}
        {rounds.length === 0 && (
          <EmptyState title={club?.isOn ? "Nothing is chosen just now" : "There is no film club here yet"}>
            {isStaff
              ? "People nominate films, vote, watch the winner by a day, and talk about it in a thread that opens by itself."
              : "When a round begins, people nominate films here, vote on them, and watch one together."}
          </EmptyState>
        )}
      </div>
      <PastFilms slug={slug} past={past} />
      {isStaff && (
        <section aria-labelledby="club-settings" className="grid gap-4">
          <h2 id="club-settings" className="font-serif text-ink text-xl">
            {club?.isOn ? "Settings of the club" : "Start a film club"}
          </h2>
          <ClubSettings community={community} club={club} />
        </section>
      )}
    </div>
  );
}
