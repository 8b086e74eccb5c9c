import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { begin } from "@/lib/accounts/two-factor/actions";
import { SquareCode } from "./square-code";
import { TwoFactorOn } from "./two-factor-on";
import { TwoFactorSetUp } from "./two-factor-set-up";

type Props = { isOn: boolean; codesLeft: number; waiting: { secret: string; address: string } | null };

/** Two-step sign-in as it stands: how to begin, the first code, or what can be done with it. */
export function TwoFactor({ isOn, codesLeft, waiting }: Props) {
  if (isOn) return <TwoFactorOn codesLeft={codesLeft} />;
  if (waiting)
    return <TwoFactorSetUp secret={waiting.secret} square={<SquareCode text={waiting.address} />} />;
  return (
    <Form action={begin}>
      <SubmitButton variant="secondary">Set it up</SubmitButton>
    </Form>
  );
}
