"use client";
import { SuggestingSearch } from "@/components/ui/suggesting-search";
import { SuggestedMember } from "./suggested-member";
import { useSuggestions } from "./use-suggestions";

/** Finds members by name or handle. */
export function DirectorySearch({ asked }: { asked: string }) {
  return (
    <SuggestingSearch
      action="/members"
      asked={asked}
      what="members"
      placeholder="Name or handle"
      useSuggested={useSuggestions}
      hrefOf={({ handle }) => `/members/${handle}`}
    >
      {(member) => <SuggestedMember member={member} />}
    </SuggestingSearch>
  );
}
