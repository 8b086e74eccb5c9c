import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { dropFeed, submitFeed } from "@/lib/communities/events/actions";
import { NewFeedAddress } from "./new-feed-address";

type Props = { slug: string; madeAt: string | null; timeZone: string; origin: string };

/** A member's own address of a private community's calendar: making it, making it anew, and ending it. */
export function FeedForms({ slug, madeAt, timeZone, origin }: Props) {
  return (
    <div className="grid gap-5">
      <p className="max-w-measure text-ink-soft">
        {madeAt ? (
          <>
            You made your address <Time at={madeAt} timeZone={timeZone} />. A new one ends it.
          </>
        ) : (
          "You have no address yet. It is yours alone, and ends when you leave."
        )}
      </p>
      <Form action={submitFeed} className="grid gap-5">
        <input type="hidden" name="slug" value={slug} />
        <NewFeedAddress origin={origin} />
        <SubmitButton variant={madeAt ? "secondary" : "primary"} className="justify-self-start">
          {madeAt ? "Make a new address" : "Make an address"}
        </SubmitButton>
        <Refresh />
      </Form>
      {madeAt && (
        <Form action={dropFeed}>
          <input type="hidden" name="slug" value={slug} />
          <SubmitButton variant="secondary" size="sm">
            End it
          </SubmitButton>
          <Refresh />
        </Form>
      )}
    </div>
  );
}
