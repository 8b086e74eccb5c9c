import { Badge } from "@/components/ui/badge";
import { FieldTable } from "./field-table";
import type { Operation } from "./operations";

const WHO: Record<string, string> = {
  anyone: "Anyone",
  member: "Members",
  moderator: "Moderators",
  admin: "Administrators",
};

/** One route: closed it is a line, open it says what goes in and what comes out. */
export function EndpointEntry({ operation }: { operation: Operation }) {
  const { id, method, path, summary, who, scope, takes, gives } = operation;
  return (
    <li id={id} className="scroll-mt-8">
      <details className="group rounded-card border border-line bg-surface">
        <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 rounded-card px-4 py-3 hover:bg-raised">
          <code className="w-16 font-medium text-beam text-sm">{method}</code>
          <code className="break-all text-ink text-sm">{path}</code>
          <span className="basis-full text-ink-soft text-sm md:basis-auto">{summary}</span>
        </summary>
        <div className="grid gap-5 border-line border-t px-4 py-4">
          <p className="flex flex-wrap gap-2">
            <Badge>{WHO[who] ?? who}</Badge>
            <Badge>Scope: {scope}</Badge>
          </p>
          {takes.length > 0 && <FieldTable caption="Takes" fields={takes} />}
          {gives.length > 0 ? (
            <FieldTable caption="Answers" fields={gives} />
          ) : (
            <p className="text-ink-soft text-sm">Answers with no body.</p>
          )}
        </div>
      </details>
    </li>
  );
}
