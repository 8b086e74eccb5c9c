import { CopyButton } from "@/components/ui/copy-button";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { renewLink } from "@/lib/films/lists/actions";
import { env } from "@/lib/platform/env";

/** The link that opens a list to whoever has it, and the way to make it stop. */
export function SecretLink({ id, link }: { id: string; link: string }) {
  const address = `${env().APP_URL}/shared-lists/${link}`;
  return (
    <section aria-labelledby="link" className="grid grid-cols-1 gap-3">
      <div>
        <h2 id="link" className="font-serif text-ink text-xl">
          Its secret link
        </h2>
        <p className="text-ink-soft text-sm">
          Whoever has it sees the list, signed in or not. Made anew, the old one opens nothing any more.
        </p>
      </div>
      <p className="flex items-center gap-3 rounded-control border border-line bg-surface py-1 pr-1 pl-3">
        <a href={address} className="min-w-0 flex-1 truncate text-ink text-sm">
          {address}
        </a>
        <CopyButton text={address} label="Copy" />
      </p>
      <Form action={renewLink} say="nothing">
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="secondary" size="sm">
          Make it anew
        </SubmitButton>
        <Refresh />
      </Form>
    </section>
  );
}
