"use client";
import { Command } from "cmdk";
import { ArrowUpRight, Clock, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { Dialog } from "radix-ui";
import { useEffect, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import { type Entry, fixedEntries, matching } from "./entries";
import { keepRecent, type Recent, readRecent } from "./recent";
import { useSuggested } from "./use-suggested";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; handle: string | null };

/** Jumps to people, places and actions. What was chosen lately comes first. */
export function Palette({ open, onOpenChange, handle }: Props) {
  const router = useRouter();
  const { setTheme } = useTheme();
  const [query, setQuery] = useState("");
  const [recent, setRecent] = useState<Recent[]>([]);
  const suggested = useSuggested(open ? query : "");

  useEffect(() => {
    if (!open) return;
    setQuery("");
    setRecent(readRecent());
  }, [open]);

  const fixed = fixedEntries(handle, setTheme);
  const found = { places: matching(fixed.places, query), actions: matching(fixed.actions, query) };
  const words = query.trim();
  const groups = [
    { id: "people", heading: "People", entries: suggested.people },
    { id: "films", heading: "Films", entries: suggested.films },
    { id: "threads", heading: "Threads", entries: suggested.threads },
    { id: "articles", heading: "Articles", entries: suggested.articles },
    { id: "communities", heading: "Communities", entries: suggested.communities },
    { id: "places", heading: "Places", entries: found.places },
    { id: "actions", heading: "Things to do", entries: found.actions },
  ];
  const choose = (entry: Entry | Recent) => {
    keepRecent(entry);
    onOpenChange(false);
    if (entry.href) router.push(entry.href);
    if ("run" in entry) entry.run?.();
  };

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 top-0 z-50 mx-auto animate-fade overflow-hidden border-line border-b bg-surface pt-[env(safe-area-inset-top)] shadow-lift sm:top-[12dvh] sm:w-[min(38rem,calc(100vw-2rem))] sm:rounded-card sm:border"
        >
          <Dialog.Title className="sr-only">Search and jump</Dialog.Title>
          <Command label="Search and jump" shouldFilter={false} loop>
            <div className="flex items-center gap-3 border-line border-b px-4">
              <Search aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
              <Command.Input
                value={query}
                onValueChange={setQuery}
                maxLength={200}
                placeholder="People, films, places, things to do"
                className="h-14 flex-1 bg-transparent text-base text-ink outline-none"
              />
              {suggested.state === "loading" && <Spinner className="text-ink-faint" />}
              <Dialog.Close className="-mr-2 rounded-control p-2" aria-label="Close">
                <Kbd>Esc</Kbd>
              </Dialog.Close>
            </div>
            <Command.List className="max-h-[60dvh] overflow-y-auto p-2 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs">
              {!query && recent.length > 0 && (
                <Command.Group heading="Recent">
                  {recent.map((one) => (
                    <Row key={one.href} entry={{ ...one, icon: Clock }} prefix="recent" onChoose={choose} />
                  ))}
                </Command.Group>
              )}
              {groups.map(
                ({ id, heading, entries }) =>
                  entries.length > 0 && (
                    <Command.Group key={id} heading={heading}>
                      {entries.map((one) => (
                        <Row key={one.id} entry={one} prefix={id} onChoose={choose} />
                      ))}
                    </Command.Group>
                  ),
              )}
              {words.length > 1 && <Row entry={everywhere(words)} prefix="search" onChoose={choose} />}
            </Command.List>
            <div aria-live="polite" className="text-ink-soft text-sm">
              {suggested.state === "failed" && (
                <p className="flex items-center justify-between gap-4 border-line border-t px-4 py-2">
                  Nothing could be looked up just now.
                  <Button size="sm" variant="ghost" onClick={suggested.again}>
                    Try again
                  </Button>
                </p>
              )}
            </div>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The way to everything that has the words, when the first few are not it. */
function everywhere(words: string): Entry {
  return {
    id: "everywhere",
    label: `Search for “${words}”`,
    icon: Search,
    href: `/search?q=${encodeURIComponent(words)}`,
  };
}

function Row({
  entry,
  prefix,
  onChoose,
}: {
  entry: Entry;
  prefix: string;
  onChoose: (entry: Entry) => void;
}) {
  const Icon = entry.icon ?? ArrowUpRight;
  return (
    <Command.Item
      value={`${prefix}:${entry.id}`}
      onSelect={() => onChoose(entry)}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2.5 text-ink text-sm data-[selected=true]:bg-beam-soft"
    >
      {entry.member ? (
        <Avatar member={entry.member} size={24} />
      ) : (
        <Icon aria-hidden="true" className="size-4 text-ink-faint" />
      )}
      <span className="truncate">{entry.label}</span>
      {entry.hint && <span className="ml-auto shrink-0 text-ink-faint text-xs">{entry.hint}</span>}
    </Command.Item>
  );
}
