import { FilmGrid } from "@/components/films/film-grid";
import { LinkButton } from "@/components/ui/link-button";
import type { Profile } from "@/lib/profiles/schema";

/** The films somebody shows first; on one's own page without any, the way to choose them. */
export function Favourites({ profile: { favourites, name, relation } }: { profile: Profile }) {
  if (favourites.length === 0 && !relation?.isYou) return null;
  return (
    <section aria-labelledby="favourites" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="favourites" className="font-serif text-ink text-xl">
          {relation?.isYou ? "Your favourite films" : "Favourite films"}
        </h2>
        {relation?.isYou && (
          <LinkButton href="/settings/profile#favourites" size="sm" variant="ghost">
            {favourites.length > 0 ? "Change" : "Choose"}
          </LinkButton>
        )}
      </div>
      {favourites.length > 0 ? (
        <FilmGrid films={favourites} grid="grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-4" />
      ) : (
        <p className="text-ink-soft">Four films say more about you than a bio, {name.split(" ")[0]}.</p>
      )}
    </section>
  );
}
