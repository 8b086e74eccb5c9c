import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitLeave } from "@/lib/communities/members/actions";
import { canLeaveCommunity } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";

/** The way out. An owner hands over or closes first, and is told so. */
export function LeaveForm({ community }: { community: Pick<Community, "slug" | "role"> }) {
  if (!canLeaveCommunity(community)) return null;
  return (
    <Form action={submitLeave}>
      <input type="hidden" name="slug" value={community.slug} />
      <SubmitButton variant="ghost" size="sm" className="-ml-3" pending="Leaving…">
        Leave this community
      </SubmitButton>
    </Form>
  );
}
