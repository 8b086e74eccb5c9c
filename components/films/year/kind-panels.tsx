import { type Column, Columns } from "@/components/films/statistics/columns";
import { decadeColumns, highest } from "@/components/films/statistics/statistics-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import { countryName } from "@/lib/films/names";
import type { Counted } from "@/lib/films/statistics/schema";
import { GenreLine } from "./genre-line";
import { NameList } from "./name-list";
import { Panel } from "./panel";
import type { Told } from "./told";

/** The decade there is most of, unless others have as much. */
function decadeTitle(decades: readonly Column[]): string {
  const best = highest(decades);
  const isAlone = decades.filter(({ count }) => count === best?.count).length === 1;
  if (best && isAlone) return `Mostly of the ${best.label}.`;
  return `From the ${decades[0]?.label} to the ${decades.at(-1)?.label}.`;
}

const named = (people: readonly Counted[]) =>
  people.map(({ slug, name, films }) => ({ key: slug, name, count: films }));

/** Of what kinds the films of a year were, and who made them. */
export function KindPanels({ seed, figures }: Told) {
  const { countries, countryCount, genres, directors, actors } = figures;
  const decades = decadeColumns(figures.decades);
  const [director, ...directing] = directors.most;
  const [actor, ...acting] = actors.most;
  return (
    <>
      {countries.length > 0 && (
        <Panel
          seed={seed}
          nth={6}
          className="md:col-span-2"
          kicker="Round the world"
          title={`Films from ${inNumbers(countryCount, "country", "countries")}.`}
        >
          <NameList
            names={countries
              .slice(0, 6)
              .map(({ key, films }) => ({ key, name: countryName(key), count: films }))}
          />
        </Panel>
      )}
      <Panel seed={seed} nth={7} className="md:col-span-2" kicker="Through time" title={decadeTitle(decades)}>
        <Columns caption="Films by decade" columns={decades} height="h-32" />
      </Panel>
      {genres.length > 0 && (
        <Panel
          seed={seed}
          nth={8}
          className="md:col-span-2"
          kicker="In the mood for"
          title={<GenreLine genres={genres} />}
        />
      )}
      {director && (
        <Panel
          seed={seed}
          nth={9}
          className={actor ? "md:col-span-3" : "md:col-span-6"}
          kicker={`${inNumbers(director.films, "film")} by`}
          title={director.name}
        >
          <NameList names={named(directing.slice(0, 4))} />
        </Panel>
      )}
      {actor && (
        <Panel
          seed={seed}
          nth={10}
          className={director ? "md:col-span-3" : "md:col-span-6"}
          kicker={`In ${inNumbers(actor.films, "film")}`}
          title={actor.name}
        >
          <NameList names={named(acting.slice(0, 4))} />
        </Panel>
      )}
    </>
  );
}
