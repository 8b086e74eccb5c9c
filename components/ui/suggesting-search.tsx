"use client";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Button } from "./button";
import { Input } from "./input";
import { OptionList } from "./option-list";
import { useOptions } from "./use-options";

type Props<T> = {
  /** The page of results, which reads `q`. */
  action: string;
  asked: string;
  /** What is searched, as in "Search members". */
  what: string;
  placeholder: string;
  useSuggested: (typed: string) => readonly T[];
  hrefOf: (found: T) => string;
  children: (found: T) => ReactNode;
};

/** Finds things: suggestions as you type, and a page of results for Enter. A plain search form where there is no script. */
export function SuggestingSearch<T>(props: Props<T>) {
  const { action, asked, what, placeholder, useSuggested, hrefOf, children } = props;
  const router = useRouter();
  const [typed, setTyped] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const found = useSuggested(isOpen ? typed : "");
  const { steer, restart, field, list } = useOptions(
    isOpen ? found : [],
    (picked: T) => router.push(hrefOf(picked)),
    { none: true },
  );

  function press(event: KeyboardEvent) {
    if (!steer(event) && event.key === "Escape") setOpen(false);
  }

  return (
    <search className="block w-full max-w-xl">
      <form action={action} method="get" className="relative flex gap-2">
        <div className="relative flex-1">
          <Input
            type="search"
            name="q"
            lead={<Search />}
            value={typed}
            maxLength={200}
            placeholder={placeholder}
            aria-label={`Search ${what}`}
            autoComplete="off"
            {...field}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              restart();
            }}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
          />
          <OptionList
            {...list}
            label={`Suggested ${what}`}
            keyOf={hrefOf}
            className="absolute inset-x-0 top-full z-30 mt-1.5 animate-fade rounded-card border border-line bg-raised p-1.5 shadow-lift"
          >
            {children}
          </OptionList>
        </div>
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
