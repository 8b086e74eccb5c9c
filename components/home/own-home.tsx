import { FeaturedThings } from "@/components/featured/featured-things";
import { Feed } from "@/components/feed/feed";
import { InstallHint } from "@/components/layout/install/install-hint";
import { inNumbers } from "@/components/profiles/in-numbers";
import { sensible } from "@/components/profiles/sensible";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/auth/actor";
import { getHome } from "@/lib/feed/get-home";
import { type FeedPlace, feedQuery } from "@/lib/feed/schema";
import { now } from "@/lib/platform/clock";
import { getOwnHome } from "@/lib/profiles/directory/get-own-home";
import { Beside } from "./beside";
import { GoingOn } from "./going-on";
import { greeting } from "./greeting";
import { NewSeats } from "./new-seats";
import { OwnNumbers } from "./own-numbers";
import { PeopleToFollow } from "./people-to-follow";
import { Welcome } from "./welcome";

/**
 * The front page for a member: what those they follow did, and beside it what goes on in the house and whom they might follow.
 * Whom nobody's news reach yet, because they follow nobody, is shown people, films and the house instead.
 */
export async function OwnHome({ actor, place }: { actor: Actor; place: FeedPlace }) {
  const [{ followers, following, people, newest }, { feed, ...latest }] = await Promise.all([
    getOwnHome(actor, { people: 6, newest: 14 }),
    sensible(place.cursor, (cursor) =>
      getHome(actor, feedQuery.parse({ ...place, cursor }), { threads: 5, posts: 1 }),
    ),
  ]);
  const isAlone = following === 0 && feed.items.length === 0 && !place.show;
  const suggested = people.map(({ handle, name, avatarUrl, line, isPrivate, relation, ...person }) => ({
    ...{ handle, name, avatarUrl, line, isPrivate, relation },
    note: why(person.followedBy, person.followersCount),
  }));
  return (
    <div className="page grid gap-12 pb-8">
      <div>
        <PageHeader
          title={`${greeting(now(), actor.timeZone)}, ${actor.name.split(" ")[0]}`}
          actions={<LinkButton href={`/members/${actor.handle}`}>Your page</LinkButton>}
        />
        <OwnNumbers handle={actor.handle} followers={followers} following={following} />
      </div>
      <FeaturedThings items={latest.featured} />
      <InstallHint />
      {isAlone ? (
        <>
          <Welcome>
            <PeopleToFollow people={suggested} />
          </Welcome>
          <GoingOn {...latest} />
          <NewSeats members={newest} />
        </>
      ) : (
        <div className="grid gap-x-14 gap-y-14 xl:grid-cols-[minmax(0,1fr)_19rem]">
          <Feed feed={feed} place={place} />
          <Beside {...latest} people={suggested.slice(0, 4)} />
        </div>
      )}
    </div>
  );
}

function why({ count, name }: { count: number; name: string | null }, followers: number): string {
  if (name && count > 1) return `Followed by ${name} and ${count - 1} more`;
  if (name) return `Followed by ${name}`;
  return inNumbers(followers, "follower");
}
