import { inNumbers } from "@/components/profiles/in-numbers";
import type { Statistics } from "@/lib/films/statistics/schema";
import { againWords, besideCommunity, hoursOf } from "./statistics-words";

/** What it all comes to, in large numbers. */
export function FiguresLine({ of }: { of: Statistics }) {
  const { films, viewings, minutes, reviews, mean } = of;
  const hours = hoursOf(minutes);
  const days = hours / 24;
  const figures = [
    {
      value: films.toLocaleString("en"),
      label: films === 1 ? "film" : "films",
      more: inNumbers(viewings, "viewing"),
    },
    {
      value: hours.toLocaleString("en"),
      label: hours === 1 ? "hour" : "hours",
      more: days >= 2 ? `${Math.round(days)} days and nights` : "in the dark",
    },
    {
      value: mean === null ? "–" : mean.toFixed(1),
      label: "stars on average",
      more: besideCommunity(of) || "nothing rated yet",
    },
    {
      value: reviews.toLocaleString("en"),
      label: reviews === 1 ? "review" : "reviews",
      more: againWords(of, { some: "some films more than once", none: "no film more than once" }),
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-8 border-line border-y py-8 lg:grid-cols-4">
      {figures.map(({ value, label, more }) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="grid text-ink-soft text-sm">
            {label} <span className="text-ink-faint text-xs">{more}</span>
          </dt>
          <dd className="font-serif text-4xl text-ink tabular-nums leading-none tracking-[-0.02em]">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
