import Link from "next/link";
import { nameOfGroup, type Operation } from "./operations";
import { RouteLine } from "./route-line";

/** The routes of one resource, a line each. */
export function EndpointGroup({ group, operations }: { group: string; operations: Operation[] }) {
  return (
    <section aria-labelledby={group} className="border-line border-t py-8">
      <h2 id={group} className="mb-3 scroll-mt-8 font-serif text-2xl">
        <Link href={`/developers/${group}`} prefetch={false} className="hover:text-beam">
          {nameOfGroup(group)}
        </Link>
      </h2>
      <ul className="-mx-3 grid">
        {operations.map((operation) => (
          <RouteLine key={operation.id} operation={operation} href={`/developers/${group}#${operation.id}`} />
        ))}
      </ul>
    </section>
  );
}
