import type { Analytics } from "@/lib/blog/views/schema";
import { onDay, onShortDay } from "../on-day";

const WIDTH = 720;
const HEIGHT = 200;
/** Room above the highest bar, and below the ground for what came out. */
const [TOP, FOOT] = [10, 18];
const GROUND = HEIGHT - FOOT;

type Props = Pick<Analytics, "days" | "posts">;

/** Readers of each day as bars, over marks where a post came out; the same in words for those who do not see it. */
export function ViewsChart({ days, posts }: Props) {
  const most = ceiling(Math.max(1, ...days.map(({ views }) => views)));
  const step = WIDTH / days.length;
  const out = new Map(posts.map(({ publishedAt, title }) => [publishedAt.slice(0, 10), title]));
  const best = days.reduce((before, day) => (day.views > before.views ? day : before), { day: "", views: 0 });
  return (
    <figure className="grid gap-2">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={
            best.views > 0
              ? `Readers a day. Most on ${onDay(best.day)}: ${best.views.toLocaleString("en")}.`
              : "Readers a day: none yet."
          }
          className="h-52 w-full"
        >
          {[0, 0.5, 1].map((part) => (
            <path
              key={part}
              d={`M0 ${GROUND - part * (GROUND - TOP)}h${WIDTH}`}
              vectorEffect="non-scaling-stroke"
              className="stroke-line"
              strokeDasharray={part === 0 ? undefined : "2 4"}
            />
          ))}
          {days.map(({ day, views }, at) => {
            const height = (views / most) * (GROUND - TOP);
            const title = out.get(day);
            return (
              <g key={day}>
                <title>
                  {`${onDay(day)}: ${views.toLocaleString("en")}${title ? `. “${title}” came out` : ""}`}
                </title>
                <rect x={at * step} y={0} width={step} height={HEIGHT} className="fill-transparent" />
                <rect
                  x={at * step + step * 0.14}
                  y={GROUND - height}
                  width={step * 0.72}
                  height={height}
                  className={day === best.day ? "fill-beam" : "fill-beam/55"}
                />
                {title && (
                  <path
                    d={`M${at * step + step * 0.14} ${GROUND + 9}h${step * 0.72}`}
                    strokeWidth={4}
                    vectorEffect="non-scaling-stroke"
                    className="stroke-ink-soft"
                  />
                )}
              </g>
            );
          })}
        </svg>
        <div
          aria-hidden="true"
          className="flex h-52 flex-col justify-between pt-1 pb-3 text-ink-faint text-xs tabular-nums"
        >
          <span>{most.toLocaleString("en")}</span>
          <span>{(most / 2).toLocaleString("en")}</span>
          <span>0</span>
        </div>
      </div>
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-ink-faint text-xs">
        <span>{days[0] && onShortDay(days[0].day)}</span>
        {out.size > 0 && (
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className="h-1 w-4 bg-ink-soft" />a post came out
          </span>
        )}
        <span>{days.at(-1) && onShortDay(days.at(-1)?.day ?? "")}</span>
      </figcaption>
    </figure>
  );
}

/** The next number that halves well: 2, 4, 10, 20, 40, 100 … */
function ceiling(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (
    ([1, 2, 4, 6, 8, 10].map((each) => each * power).find((each) => each >= most && each % 2 === 0) ??
      most) ||
    2
  );
}
