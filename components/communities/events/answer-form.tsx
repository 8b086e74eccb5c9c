import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitAnswer } from "@/lib/communities/events/actions";
import { ANSWERS, type CommunityEvent } from "@/lib/communities/events/schema";

const WORDS = { yes: "I come", maybe: "Maybe", no: "I cannot" };

/** Saying whether one comes. */
export function AnswerForm({ event: { id, myAnswer } }: { event: Pick<CommunityEvent, "id" | "myAnswer"> }) {
  return (
    <div className="flex flex-wrap gap-2">
      {ANSWERS.map((answer) => (
        <Form key={answer} action={submitAnswer}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="answer" value={answer} />
          <SubmitButton variant={myAnswer === answer ? "primary" : "secondary"}>
            {WORDS[answer]}
            {myAnswer === answer && <span className="sr-only">, your answer</span>}
          </SubmitButton>
          <Refresh />
        </Form>
      ))}
    </div>
  );
}
