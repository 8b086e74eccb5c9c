import { SuggestedMember } from "@/components/profiles/suggested-member";
import { OptionList } from "@/components/ui/option-list";
import type { useCompletions } from "./use-completions";

type Props = Pick<ReturnType<typeof useCompletions>, "lists"> & { className: string };

/** The people or the films that what one is writing may name. */
export function Completions({ lists: { people, films }, className }: Props) {
  return (
    <>
      <OptionList {...people} label="People to mention" keyOf={({ handle }) => handle} className={className}>
        {(person) => <SuggestedMember member={person} />}
      </OptionList>
      <OptionList {...films} label="Films to name" keyOf={({ slug }) => slug} className={className}>
        {({ title, year, directors }) => (
          <>
            <span className="truncate text-ink">{title}</span>
            <span className="truncate text-ink-faint">{[year, ...directors.slice(0, 1)].join(" · ")}</span>
          </>
        )}
      </OptionList>
    </>
  );
}
