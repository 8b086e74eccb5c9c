import { type CardCommunity, CommunityCard } from "./community-card";
import { MoreCommunities } from "./more-communities";

type Props = {
  page: { items: CardCommunity[]; nextCursor: string | null };
  /** The address of this list, to which the cursor is added. */
  path: string;
};

/** Cards, and the way to more of them. */
export function CommunityGrid({ page, path }: Props) {
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {page.items.map((community) => (
          <li key={community.slug} className="grid">
            <CommunityCard community={community} />
          </li>
        ))}
      </ul>
      <MoreCommunities key={`${path}${page.nextCursor}`} path={path} cursor={page.nextCursor} />
    </>
  );
}
