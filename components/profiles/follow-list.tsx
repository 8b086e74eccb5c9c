import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PAGE, type Page } from "@/lib/platform/pagination";
import type { MemberCard, Profile } from "@/lib/profiles/schema";
import { BackToFirst } from "./back-to-first";
import { MemberGrid } from "./member-grid";

type Props = {
  profile: Profile;
  side: "followers" | "following";
  /** Null where the list is not the viewer's to see. */
  page: Page<MemberCard> | null;
  isFirst: boolean;
};

/** Who follows somebody, or whom they follow, as cards. */
export function FollowList({ profile, side, page, isFirst }: Props) {
  const { handle, name } = profile;
  if (!page) {
    return <EmptyState title="Not for every eye">{name} keeps to themselves who follows whom.</EmptyState>;
  }
  const path = `/members/${handle}/${side}`;
  return (
    <section aria-labelledby="list">
      <h2 id="list" className="sr-only">
        {side === "followers" ? "Followers" : "Following"}
      </h2>
      {!isFirst && <BackToFirst path={path} />}
      {page.items.length > 0 ? (
        <MemberGrid page={page} path={path} source={`/api/v1${path}?limit=${PAGE.cards}`} />
      ) : (
        <NoFollows profile={profile} side={side} />
      )}
    </section>
  );
}

function NoFollows({ profile, side }: Pick<Props, "profile" | "side">) {
  const { name, relation } = profile;
  const find = <LinkButton href="/members">Find members</LinkButton>;
  if (side === "followers") {
    return relation?.isYou ? (
      <EmptyState title="Nobody follows you yet" action={find}>
        Follow a few people first: most look back.
      </EmptyState>
    ) : (
      <EmptyState title="Nobody yet">Be the first to follow {name}.</EmptyState>
    );
  }
  return relation?.isYou ? (
    <EmptyState title="You follow nobody yet" action={find}>
      Follow people whose taste you trust, and you hear what they watch.
    </EmptyState>
  ) : (
    <EmptyState title="Nobody yet">{name} has not found anybody to follow so far.</EmptyState>
  );
}
