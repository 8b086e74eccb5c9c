import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitUnwatched, submitWatched } from "@/lib/communities/clubs/actions";
import type { Round } from "@/lib/communities/clubs/schema";

/** Telling the club that one has watched its film, or taking that back. Who shows it in their diary need not. */
export function WatchedForm({ round: { id, mine } }: { round: Pick<Round, "id" | "mine"> }) {
  if (!mine || (mine.hasWatched && !mine.hasSaid)) return null;
  return (
    <Form action={mine.hasSaid ? submitUnwatched : submitWatched}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant={mine.hasSaid ? "ghost" : "primary"}>
        {mine.hasSaid ? "I have not watched it after all" : "I have watched it"}
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
