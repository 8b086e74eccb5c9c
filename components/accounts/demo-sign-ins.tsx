import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { signIn } from "@/lib/accounts/actions";
import { DEMO } from "@/lib/accounts/demo";

/** The people of the demo world, one press away. Only where the start script runs its own database. */
export function DemoSignIns({ next }: { next: string | undefined }) {
  return (
    <section
      aria-labelledby="demo"
      className="mt-8 grid gap-3 rounded-card border border-line border-dashed p-4"
    >
      <h2 id="demo" className="font-medium text-ink text-sm">
        Look around as somebody
      </h2>
      <p className="text-ink-soft text-sm">
        This is the demo on your own machine. Its people all have the password{" "}
        <code className="rounded-[4px] bg-raised px-1.5 py-0.5 text-ink text-xs">{DEMO[0]?.password}</code>.
      </p>
      <div className="flex flex-wrap gap-2">
        {DEMO.map(({ handle, role, password }) => (
          <Form key={handle} action={signIn}>
            {next && <input type="hidden" name="next" value={next} />}
            <input type="hidden" name="login" value={handle} />
            <input type="hidden" name="password" value={password} />
            <SubmitButton variant="secondary" size="sm">
              {`${handle}, ${role}`}
            </SubmitButton>
          </Form>
        ))}
      </div>
    </section>
  );
}
