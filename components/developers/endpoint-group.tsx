import { EndpointEntry } from "./endpoint-entry";
import type { Operation } from "./operations";

/** The routes of one resource. */
export function EndpointGroup({ group, operations }: { group: string; operations: Operation[] }) {
  return (
    <section aria-labelledby={group} className="border-line border-t py-8">
      <h2 id={group} className="mb-4 scroll-mt-8 font-serif text-2xl capitalize">
        {group.replaceAll("-", " ")}
      </h2>
      <ul className="grid gap-3">
        {operations.map((operation) => (
          <EndpointEntry key={operation.id} operation={operation} />
        ))}
      </ul>
    </section>
  );
}
