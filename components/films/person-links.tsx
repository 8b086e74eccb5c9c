import Link from "next/link";
import { Fragment } from "react";
import type { Film } from "@/lib/films/schema";

/** People in a line, each a way to their films. */
export function PersonLinks({ people }: { people: Film["cast"] }) {
  return people.map(({ slug, name }, at) => (
    <Fragment key={slug}>
      {at > 0 && (at === people.length - 1 ? " and " : ", ")}
      <Link
        href={`/films/people/${slug}`}
        prefetch={false}
        className="text-ink underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-current"
      >
        {name}
      </Link>
    </Fragment>
  ));
}
