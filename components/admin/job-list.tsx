import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryButton } from "@/components/ui/summary-button";
import { Time } from "@/components/ui/time";
import { drop, retry } from "@/lib/admin/queue/actions";
import type { JobView } from "@/lib/admin/queue/schema";

/** Jobs that are not done: which, how often they were tried, what went wrong, and what can be done about it. */
export function JobList({ jobs }: { jobs: JobView[] }) {
  return (
    <ul className="grid">
      {jobs.map((job) => (
        <li
          key={job.id}
          className="grid gap-x-6 gap-y-3 border-line border-b py-4 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="grid min-w-0 content-start gap-1">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <span className="break-all font-medium text-ink">{job.task}</span>
              <State job={job} />
            </p>
            <p className="text-ink-faint text-sm">
              Written <Time at={job.createdAt} />
              {job.attempts > 0 && `, tried ${job.attempts} of ${job.maxAttempts} times`}
              {!job.givenUp && !job.isRunning && (
                <>
                  , due <Time at={job.runAt} />
                </>
              )}
            </p>
            {job.lastError && (
              <p className="mt-1 whitespace-pre-wrap wrap-anywhere border-bad/50 border-l-2 pl-3 text-ink-soft text-sm">
                {job.lastError}
              </p>
            )}
          </div>
          {!job.isRunning && (
            <div className="flex items-start gap-2">
              {job.lastError && (
                <Form action={retry} say="toast">
                  <input type="hidden" name="id" value={job.id} />
                  <SubmitButton variant="secondary" size="sm">
                    Try again
                  </SubmitButton>
                </Form>
              )}
              <DropJob id={job.id} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function State({ job: { isRunning, givenUp, lastError } }: { job: JobView }) {
  if (isRunning) return <Badge tone="good">Running</Badge>;
  if (givenUp) return <Badge tone="bad">Given up</Badge>;
  return lastError ? <Badge tone="warn">Tries again</Badge> : <Badge>Waits</Badge>;
}

/** What a job would have done is lost with it, so it is asked twice. */
function DropJob({ id }: { id: string }) {
  return (
    <details className="relative">
      <SummaryButton variant="ghost">Delete</SummaryButton>
      <Form action={drop} say="toast" className="grid gap-2 pt-2 text-sm">
        <input type="hidden" name="id" value={id} />
        <p className="max-w-48 text-ink-soft">What it should do stays undone.</p>
        <SubmitButton variant="danger" size="sm">
          Delete it
        </SubmitButton>
      </Form>
    </details>
  );
}
