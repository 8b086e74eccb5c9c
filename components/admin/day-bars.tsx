import { Bars } from "./bars";

type Props = {
  label: string;
  days: { day: string; count: number }[];
};

/** How much came on each day. */
export function DayBars({ label, days }: Props) {
  const most = Math.max(0, ...days.map(({ count }) => count));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return (
    <Bars
      label={label}
      said={total.toLocaleString("en")}
      description={`${label} in the last ${days.length} days: ${total}, at most ${most} on one day`}
      bars={days.map(({ day, count }) => ({ at: day, count }))}
    />
  );
}
