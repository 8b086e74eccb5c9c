"use client";
import { SuggestingSearch } from "@/components/ui/suggesting-search";
import { CommunityPicture } from "./community-picture";
import { useFoundCommunities } from "./use-found-communities";
import { inPeople } from "./words";

/** Finds communities by name, topic or what they say of themselves. */
export function DirectorySearch({ asked }: { asked: string }) {
  return (
    <SuggestingSearch
      action="/communities"
      asked={asked}
      what="communities"
      placeholder="Name or topic"
      useSuggested={useFoundCommunities}
      hrefOf={({ slug }) => `/communities/${slug}`}
    >
      {(community) => (
        <>
          <CommunityPicture community={community} size={32} />
          <span className="truncate text-ink">{community.name}</span>
          <span className="ml-auto shrink-0 text-ink-faint">{inPeople(community.memberCount)}</span>
        </>
      )}
    </SuggestingSearch>
  );
}
