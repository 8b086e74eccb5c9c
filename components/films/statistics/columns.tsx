import { cn } from "@/components/ui/cn";

export type Column = {
  /** In full, for whoever does not see it and under the pointer. */
  label: string;
  /** Under the column; not every one needs it. */
  short?: string;
  count: number;
};

type Props = {
  /** What is counted, by what: “Films by month”. */
  caption: string;
  columns: readonly Column[];
  /** How high all of it is. */
  height?: string;
  className?: string;
};

/** Numbers side by side as columns, in the colour around them; as a table for whoever does not see it. */
export function Columns({ caption, columns, height = "h-28", className }: Props) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const isNamed = columns.some(({ short }) => short);
  return (
    <figure className={className}>
      <div aria-hidden="true" className="flex gap-[2px] sm:gap-1">
        {columns.map(({ label, short, count }) => (
          <div
            key={label}
            title={`${label}: ${count.toLocaleString("en")}`}
            className="grid min-w-0 flex-1 gap-1.5"
          >
            <div className={cn("flex items-end", height)}>
              <div
                className={cn(
                  "w-full rounded-t-[3px] bg-current",
                  count === most ? "" : count === 0 ? "opacity-20" : "opacity-60",
                )}
                style={{ height: count === 0 ? 2 : `${Math.max(4, (count / most) * 100)}%` }}
              />
            </div>
            {isNamed && (
              <span className="text-center text-ink-faint text-xs [.panel_&]:text-current">{short}</span>
            )}
          </div>
        ))}
      </div>
      <table className="sr-only">
        <caption>{caption}</caption>
        <tbody>
          {columns.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
