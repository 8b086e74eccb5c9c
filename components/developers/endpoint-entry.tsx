import { Badge } from "@/components/ui/badge";
import { FieldTable } from "./field-table";
import type { Operation } from "./operations";

const WHO: Record<string, string> = {
  anyone: "Anyone",
  member: "Members",
  moderator: "Moderators",
  admin: "Administrators",
};

/** One route: who may call it, what goes in and what comes out. */
export function EndpointEntry({ operation }: { operation: Operation }) {
  const { id, method, path, summary, who, scope, takes, gives } = operation;
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 rounded-card border border-line bg-surface px-4 py-5 md:px-6"
    >
      <div className="grid gap-2">
        <h2 id={id} className="flex scroll-mt-8 flex-wrap gap-x-3 gap-y-1 text-sm">
          <code className="font-medium text-beam">{method}</code>
          <code className="break-all text-ink">{path}</code>
        </h2>
        <p className="text-ink-soft">{summary}</p>
        <p className="flex flex-wrap gap-2">
          <Badge>{WHO[who] ?? who}</Badge>
          <Badge>Scope: {scope}</Badge>
        </p>
      </div>
      {takes.length > 0 && <FieldTable caption="Takes" fields={takes} />}
      {gives.length > 0 ? (
        <FieldTable caption="Answers" fields={gives} />
      ) : (
        <p className="text-ink-soft text-sm">Answers with no body.</p>
      )}
    </section>
  );
}
