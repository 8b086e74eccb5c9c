import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitLeave, submitYes } from "@/lib/films/nights/actions";
import type { Night } from "@/lib/films/nights/schema";

/** Answering an invitation. Saying yes is what lets the night see one's watchlist, and the button says so. */
export function InvitationForm({ night: { id, people } }: { night: Night }) {
  const host = people.find(({ isHost }) => isHost);
  return (
    <section
      aria-label="Your invitation"
      className="grid gap-4 rounded-card border border-beam/50 bg-surface p-5"
    >
      <p className="max-w-measure text-ink">
        {host ? `${host.name} asks` : "You are asked"} {host && "you"} to watch a film together. Those who
        come see what is on your watchlist, also where it is private, and which of these films you have
        watched. When you leave, they do not any more.
      </p>
      <div className="flex flex-wrap gap-2">
        <Form action={submitYes}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton>I come, and show my watchlist</SubmitButton>
          <Refresh />
        </Form>
        <Form action={submitLeave}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="ghost">I cannot come</SubmitButton>
        </Form>
      </div>
    </section>
  );
}
