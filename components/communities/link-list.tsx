import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { dropLink } from "@/lib/communities/members/actions";
import type { InviteLink } from "@/lib/communities/members/schema";

/** Links that still open the community. */
export function LinkList({ slug, links }: { slug: string; links: InviteLink[] }) {
  if (links.length === 0) return <p className="text-ink-soft">No link opens this community now.</p>;
  return (
    <ul className="grid gap-2">
      {links.map(({ id, admits, uses, useLimit, expiresAt, madeBy }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card border border-line bg-surface px-4 py-3"
        >
          <p className="text-ink">
            {admits === "join" ? "Lets people in" : "Lets people ask"}
            <span className="block text-ink-faint text-sm">
              by {madeBy.name} · used{" "}
              {useLimit ? `${uses} of ${useLimit} times` : uses === 1 ? "once" : `${uses} times`}
              {expiresAt ? (
                <>
                  {" · ends "}
                  <Time at={expiresAt} />
                </>
              ) : (
                " · until revoked"
              )}
            </span>
          </p>
          <Form action={dropLink}>
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="id" value={id} />
            <SubmitButton variant="secondary" size="sm">
              Revoke
            </SubmitButton>
            <Refresh />
          </Form>
        </li>
      ))}
    </ul>
  );
}
