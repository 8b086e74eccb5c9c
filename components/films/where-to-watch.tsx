import { countryName } from "@/lib/films/names";
import { type BesideFilm, OFFERS } from "@/lib/films/schema";

const WAYS: Record<(typeof OFFERS)[number], string> = {
  stream: "Stream",
  free: "Free",
  ads: "With ads",
  rent: "Rent",
  buy: "Buy",
};

/** Where a film can be seen in the viewer's country; nothing where that is not known. */
export function WhereToWatch({ beside: { country, offers } }: { beside: BesideFilm }) {
  if (!country || offers.length === 0) return null;
  const inOrder = OFFERS.flatMap((offer) => offers.find((each) => each.offer === offer) ?? []);
  return (
    <section aria-labelledby="watch" className="border-line border-t py-8">
      <h2 id="watch" className="pb-4 font-serif text-ink text-xl">
        Where to watch, {countryName(country)}
      </h2>
      <dl className="grid max-w-measure grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2">
        {inOrder.map(({ offer, names }) => (
          <div key={offer} className="contents">
            <dt className="text-ink-faint text-sm leading-6">{WAYS[offer]}</dt>
            <dd className="text-ink">{names.join(", ")}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-4 text-ink-faint text-xs">As JustWatch knows it.</p>
    </section>
  );
}
