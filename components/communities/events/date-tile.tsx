import { cn } from "@/components/ui/cn";

type Props = { at: string; timeZone: string; isOff?: boolean };

/** The day of an event, as a leaf of a calendar. The words beside it say the same, so it is not read out. */
export function DateTile({ at, timeZone, isOff }: Props) {
  const part = (of: Intl.DateTimeFormatOptions) =>
    new Date(at).toLocaleDateString("en-GB", { ...of, timeZone });
  return (
    <span
      aria-hidden="true"
      className={cn(
        "grid w-16 shrink-0 self-start overflow-hidden rounded-control border border-line bg-canvas text-center leading-none",
        isOff && "opacity-60",
      )}
    >
      <span className="bg-beam-soft py-1 font-medium text-beam text-xs">{part({ month: "short" })}</span>
      <span className="pt-2 font-serif text-2xl text-ink tabular-nums">{part({ day: "numeric" })}</span>
      <span className="pt-0.5 pb-2 text-ink-faint text-xs">{part({ weekday: "short" })}</span>
    </span>
  );
}
