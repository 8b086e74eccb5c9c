"use client";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import type { FormEvent, KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import type { FormAnswer } from "@/components/ui/form-context";
import { useGuardedAction } from "@/components/ui/use-guarded-action";

type Props = {
  film: { slug: string; title: string };
  /** Its place on the page, and how many there are on it. */
  at: number;
  of: number;
  /** Behind which film it goes on its way up, and on its way down. */
  behind: { up: string | null; down: string | null };
  /** Other fields of the form. */
  fields?: Record<string, string>;
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  move: (slug: string, to: number) => void;
};

const KEYS: Record<string, (at: number, of: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** Up, down, and a handle that takes the arrow keys, Home and End. Without a script the two are buttons of a form. */
export function MoveButtons({ film, at, of, behind, fields, action, move }: Props) {
  const [, submit] = useGuardedAction(action, { status: "idle" });
  const { slug, title } = film;

  function onKey(event: KeyboardEvent) {
    const to = KEYS[event.key]?.(at, of);
    if (to === undefined) return;
    event.preventDefault();
    move(slug, to);
  }
  const turn = (to: number) => (event: FormEvent) => {
    event.preventDefault();
    move(slug, to);
  };
  const step = (to: number, other: string | null, words: string, Icon: typeof ArrowUp) => (
    <form action={submit} onSubmit={turn(to)}>
      {Object.entries({ ...fields, slug, behind: other ?? "" }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        type="submit"
        variant="ghost"
        size="icon-sm"
        disabled={to < 0 || to >= of}
        aria-label={`Move ${title} ${words}`}
      >
        <Icon aria-hidden="true" />
      </Button>
    </form>
  );
  return (
    <div className="flex items-center">
      {step(at - 1, behind.up, "up", ArrowUp)}
      {step(at + 1, behind.down, "down", ArrowDown)}
      <Button
        id={`move-${slug}`}
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${title} with the arrow keys`}
        onKeyDown={onKey}
        className="cursor-grab max-sm:hidden [@media(scripting:none)]:hidden"
      >
        <GripVertical aria-hidden="true" />
      </Button>
    </div>
  );
}
