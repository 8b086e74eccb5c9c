import Link from "next/link";
import { PostCard } from "@/components/blog/post-card";
import { shownThread } from "@/components/forum/shown-thread";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Time } from "@/components/ui/time";
import type { Latest } from "@/lib/feed/get-latest";
import { HomeTitle } from "./home-title";
import { PeopleToFollow, type PersonShown } from "./people-to-follow";

type Props = Latest & { people: PersonShown[] };

/** Beside a member's feed, on a phone below it: what is talked of in the house, what is new to read, whom they might follow. */
export function Beside({ threads, posts: [post], people }: Props) {
  return (
    <div className="grid content-start gap-12 sm:max-xl:grid-cols-2">
      {threads.length > 0 && (
        <section aria-labelledby="talked-of">
          <HomeTitle id="talked-of" href="/forum" all="The forum">
            Being talked of
          </HomeTitle>
          <ul className="divide-y divide-line">
            {threads.map(shownThread).map(({ id, href, title, replies, lastPostAt }) => (
              <li key={id} className="relative grid gap-0.5 py-3 first:pt-0">
                <Link
                  href={href}
                  prefetch={false}
                  className="font-medium text-ink leading-snug underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {title}
                </Link>
                <span className="text-ink-faint text-xs">
                  {inNumbers(replies, "reply", "replies")} · <Time at={lastPostAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {post && (
        <section aria-labelledby="magazine">
          <HomeTitle id="magazine" href="/blog" all="The blog">
            New to read
          </HomeTitle>
          <PostCard post={post} />
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="people" className="sm:max-xl:col-span-2">
          <HomeTitle id="people" href="/members" all="All members">
            You might follow
          </HomeTitle>
          <PeopleToFollow people={people} isNarrow />
        </section>
      )}
    </div>
  );
}
