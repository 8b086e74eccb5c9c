import type { Counted, Health } from "@/lib/admin/health/schema";
import type { Span } from "@/lib/admin/health/spans";
import { Bars } from "./bars";

type Props = { figures: NonNullable<Health["figures"]>; span: Span };

/** What the machines answered and what went wrong, drawn. */
export function HealthFigures({ figures: { moments }, span }: Props) {
  const over = span === "hour" ? "the last hour, by the minute" : "the last day, by the hour";
  const sum = (name: Exclude<keyof Counted, "at">) => moments.reduce((all, each) => all + each[name], 0);
  const drawn = (pick: (each: Counted) => { count: number; part?: number }) =>
    moments.map((each) => ({ at: clock(each.at), ...pick(each) }));
  const answers = sum("answers");
  const mean = answers > 0 ? Math.round(sum("answerTime") / answers) : 0;
  const counts = [
    { label: "Answers", name: "answers", tone: "beam" },
    { label: "Errors", name: "errors", tone: "bad" },
    { label: "Slow database queries", name: "slowStatements", tone: "bad" },
  ] as const;
  const shares = [
    { label: "From the cache", hits: "cacheHits", misses: "cacheMisses" },
    { label: "Kept pages", hits: "keptHits", misses: "keptMisses" },
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-3">
      {counts.map(({ label, name, tone }) => (
        <Bars
          key={name}
          label={label}
          said={sum(name).toLocaleString("en")}
          description={`${label} over ${over}: ${sum(name)}`}
          bars={drawn((each) => ({ count: each[name] }))}
          tone={tone}
        />
      ))}
      <Bars
        label="Time to answer"
        said={`${mean} ms`}
        description={`Mean time to answer over ${over}: ${mean} milliseconds`}
        bars={drawn((each) => ({ count: each.answers > 0 ? Math.round(each.answerTime / each.answers) : 0 }))}
      />
      {shares.map(({ label, hits, misses }) => (
        <Bars
          key={hits}
          label={label}
          said={share(sum(hits), sum(misses))}
          description={`${label} over ${over}: ${sum(hits)} hits, ${sum(misses)} misses`}
          bars={drawn((each) => ({ count: each[hits] + each[misses], part: each[misses] }))}
        />
      ))}
    </div>
  );
}

function clock(at: string): string {
  return `${new Date(at).toISOString().slice(11, 16)} UTC`;
}

function share(hits: number, misses: number): string {
  return hits + misses > 0 ? `${Math.round((hits / (hits + misses)) * 100)} %` : "–";
}
