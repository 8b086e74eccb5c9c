import type { ReactNode } from "react";
import { filmsHref } from "@/components/films/films-href";
import { GENRES, type Genre } from "@/lib/films/genres";
import { countryName, languageName } from "@/lib/films/names";
import type { Statistics, StatisticsQuery } from "@/lib/films/statistics/schema";
import { Columns } from "./columns";
import { CountedPeople } from "./counted-people";
import { DayGrid } from "./day-grid";
import { FiguresLine } from "./figures-line";
import { Shares } from "./shares";
import {
  decadeColumns,
  highest,
  monthColumns,
  ratingColumns,
  weekdayColumns,
  yearColumns,
} from "./statistics-words";
import { ToldFilms } from "./told-films";

type Props = { figures: Statistics; asked: StatisticsQuery };

/** What somebody's films come to, in numbers and drawings. */
export function StatisticsView({ figures, asked }: Props) {
  const { year } = asked;
  const days = highest(weekdayColumns(figures.weekdays));
  return (
    <div className="grid gap-12">
      <FiguresLine of={figures} />
      {year && (
        <Part title={`${year}, day by day`}>
          <div className="text-beam">
            <DayGrid year={year} days={figures.days} />
          </div>
        </Part>
      )}
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {year ? (
          <Part title="By month">
            <Columns
              caption="Viewings by month"
              columns={monthColumns(year, figures.months)}
              className="text-beam"
            />
          </Part>
        ) : (
          figures.years.length > 1 &&
          Object.keys(asked).length === 0 && (
            <Part title="By year">
              <Columns
                caption="Viewings by year"
                columns={yearColumns(figures.years)}
                className="text-beam"
              />
            </Part>
          )
        )}
        <Part title="Ratings">
          <Columns caption="Films by stars" columns={ratingColumns(figures.ratings)} className="text-beam" />
        </Part>
        {days && (
          <Part title={`Mostly on a ${days.label}`}>
            <Columns
              caption="Viewings by day of the week"
              columns={weekdayColumns(figures.weekdays)}
              className="text-beam"
            />
          </Part>
        )}
        <Part title="Made in">
          <Columns caption="Films by decade" columns={decadeColumns(figures.decades)} className="text-beam" />
        </Part>
      </div>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-3">
        <Part title="Genres">
          <Shares
            shares={figures.genres.slice(0, 8)}
            nameOf={(key) => GENRES[key as Genre]}
            hrefOf={(key) => filmsHref({ genre: [key as Genre] })}
          />
        </Part>
        <Part title="Countries" count={figures.countryCount}>
          <Shares
            shares={figures.countries.slice(0, 8)}
            nameOf={countryName}
            hrefOf={(country) => filmsHref({ country })}
          />
        </Part>
        <Part title="Languages" count={figures.languageCount}>
          <Shares
            shares={figures.languages.slice(0, 8)}
            nameOf={languageName}
            hrefOf={(language) => filmsHref({ language })}
          />
        </Part>
      </div>
      <People title="Directors" people={figures.directors} />
      <People title="Actors" people={figures.actors} />
      <ToldFilms figures={figures} />
    </div>
  );
}

function People({ title, people: { most, best } }: { title: string; people: Statistics["directors"] }) {
  if (most.length === 0 && best.length === 0) return null;
  return (
    <Part title={title}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <CountedPeople title="Watched most" people={most} by="films" />
        <CountedPeople title="Rated best" people={best} by="mean" />
      </div>
    </Part>
  );
}

function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid min-w-0 content-start gap-4">
      <h2 className="flex items-baseline justify-between gap-4 font-serif text-ink text-xl">
        {title}
        {count !== undefined && count > 0 && (
          <span className="text-ink-faint text-sm tabular-nums">{count}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
