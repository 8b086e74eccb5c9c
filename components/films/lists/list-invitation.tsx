import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { answerInvitation } from "@/lib/films/lists/actions";
import type { FilmList } from "@/lib/films/lists/schema";

/** Somebody was asked to edit a list: yes or no. */
export function ListInvitation({ list: { id, owner } }: { list: FilmList }) {
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-4 rounded-card border border-line bg-surface p-4">
      <p className="text-ink">{owner.name} asks you to edit this list with them.</p>
      <div className="flex gap-2">
        <Answer id={id} answer="join" />
        <Answer id={id} answer="leave" />
      </div>
    </div>
  );
}

function Answer({ id, answer }: { id: string; answer: "join" | "leave" }) {
  return (
    <Form action={answerInvitation} say="nothing">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="answer" value={answer} />
      <SubmitButton variant={answer === "join" ? "primary" : "secondary"} size="sm">
        {answer === "join" ? "Accept" : "Decline"}
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
