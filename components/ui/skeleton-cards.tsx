import { Skeleton } from "./skeleton";

/** The shape of a grid of member cards. */
export function SkeletonCards({ count = 6 }: { count?: number }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {Array.from({ length: count }, (_, at) => `spot ${at}`).map((spot) => (
        <div
          key={spot}
          className="grid grid-cols-[auto_1fr] items-center gap-4 rounded-card border border-line bg-surface p-5"
        >
          <Skeleton className="size-14 rounded-full" />
          <div className="grid gap-2">
            <Skeleton className="h-4 w-2/3" />
            <Skeleton className="h-3 w-1/3" />
          </div>
        </div>
      ))}
    </div>
  );
}
