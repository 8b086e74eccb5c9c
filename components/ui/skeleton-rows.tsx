import { Skeleton } from "./skeleton";

/** The shape of a list with a picture and two lines a row. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  return (
    <div className="divide-y divide-line">
      {Array.from({ length: count }, (_, at) => `spot ${at}`).map((spot) => (
        <div key={spot} className="flex items-center gap-4 py-4">
          <Skeleton className="size-10 rounded-full" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-4 w-1/2" />
            <Skeleton className="h-3 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
